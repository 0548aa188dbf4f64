import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { FetchError } from './fetch-error.ts'

/** True for a host whose address may be private. */
export type AllowsPrivate = (host: string) => boolean

/** Resolves a host name to all its addresses. */
export type Resolve = (host: string, options: LookupOptions) => Promise<readonly LookupAddress[]>

/**
 * `address` as a URL without fragment. Throws FetchError for what is no http(s) URL, holds a password, or names a private
 * address outright when those are refused.
 */
export function parseWebAddress(address: string, allowsPrivate: AllowsPrivate): URL {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !/^https?:$/u.test(url.protocol)) {
    throw new FetchError(
      'bad-address',
      `« ${address} » n’est pas une adresse web : elle commence par http:// ou https://.`,
    )
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchError(
      'bad-address',
      `« ${url.origin} » : l’adresse donnée contient un nom d’utilisateur ou un mot de passe, retirez-les.`,
    )
  }
  url.hash = ''
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  // A host that is an address is never looked up: `guardedLookup` would not see it.
  if (!allowsPrivate(host) && ipaddr.isValid(host) && !isPublic(host)) throw privateAddress(url.host, host)
  return url
}

/**
 * A lookup for sockets that fails when a name leads to any address that is not public: checked where the connection is
 * made, so that a name that answers otherwise the second time gains nothing.
 */
export function guardedLookup(resolve: Resolve, allowsPrivate: AllowsPrivate): LookupFunction {
  return (host, options, callback) => {
    resolve(host, { ...options, all: true }).then(
      (found) => {
        const refused = allowsPrivate(host) ? undefined : found.find(({ address }) => !isPublic(address))
        const [first] = found
        if (refused !== undefined) callback(privateAddress(host, refused.address), '')
        else if (first === undefined) callback(Object.assign(new Error(host), { code: 'ENOTFOUND' }), '')
        else if (options.all === true) callback(null, [...found])
        else callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    )
  }
}

/** What the system knows of a name: its hosts file, then DNS. */
export function resolveWithSystem(host: string, options: LookupOptions): Promise<readonly LookupAddress[]> {
  return new Promise((resolve, reject) => {
    systemLookup(host, { ...options, all: true }, (error, found) => (error === null ? resolve(found) : reject(error)))
  })
}

/**
 * True for an address of the public internet: not private, loopback, link-local, multicast, shared (CGNAT), unspecified
 * or otherwise reserved (IANA special-purpose registries), nor an IPv4 one of those written as IPv6.
 */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

function privateAddress(host: string, address: string): FetchError {
  const where = host === address ? `« ${host} »` : `« ${host} » mène à ${address}, qui`
  return new FetchError(
    'private-address',
    `${where} est une adresse privée ou réservée : elle est refusée, sauf avec --allow-private si ce serveur est le vôtre.`,
  )
}
