/** Parameters that say where a visitor came from and change nothing of the page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|xtor|at_(?:medium|campaign\w*)|(?:pk|mtm)_\w+)$/iu

/** Sessions that Java and PHP servers write into addresses: another one at each visit. */
const SESSION = /^(?:jsessionid|phpsessid)$/iu
const SESSION_IN_PATH = /;jsessionid=[^/?#]*/iu

/** Second-level domains of .fr that hold the domains of others (https://www.afnic.fr/, « domaines sectoriels »). */
const SHARED_DOMAINS = new Set(['gouv.fr', 'asso.fr', 'com.fr', 'nom.fr', 'prd.fr', 'tm.fr', 'co.uk'])

const NUMERIC_HOST = /^(?:\[.*\]|[\d.]+|localhost)$/u

/** Longer addresses are mistakes or traps. */
const LONGEST = 2000

/**
 * `href` as it stands on a page at `base`, in the one form under which the same document is always listed: absolute,
 * without fragment, session or tracking parameters; null when it is no http(s) address.
 */
export function resolveAddress(href: string, base: string): string | null {
  const written = href.trim()
  if (written === '' || written.startsWith('#') || written.length > LONGEST || !URL.canParse(written, base)) return null
  const url = new URL(written, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.hash = ''
  url.username = ''
  url.password = ''
  url.pathname = url.pathname.replace(SESSION_IN_PATH, '')
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name) || SESSION.test(name)) url.searchParams.delete(name)
  }
  return url.href
}

/** True for two addresses of one publisher: the same domain, whatever the subdomain; for a bare IP, the same port too. */
export function isSameSite(a: string, b: string): boolean {
  return siteOf(new URL(a)) === siteOf(new URL(b))
}

function siteOf({ hostname, host }: URL): string {
  if (NUMERIC_HOST.test(hostname)) return host
  const labels = hostname.split('.')
  return labels.slice(SHARED_DOMAINS.has(labels.slice(-2).join('.')) ? -3 : -2).join('.')
}
