import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { assetUrl } from '../static-files.ts'
import { fr } from '../wording.ts'

const NAVIGATION = [
  { path: '/recherche', label: 'Recherche' },
  { path: '/financements', label: 'Financements' },
  { path: '/comparer', label: 'Comparer' },
  { path: '/documents', label: 'Documents' },
  { path: '/sources', label: 'Sources' },
  { path: '/aide', label: 'Aide' },
] as const

export type Section = (typeof NAVIGATION)[number]['path'] | null

interface LayoutProps {
  readonly title: string
  readonly section: Section
  /** Address of an Atom feed of what the page shows. */
  readonly feed?: string
  readonly children: Child
}

export function Layout({ title, section, feed, children }: LayoutProps) {
  return (
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === '' ? 'Hémicycle' : `${title} – Hémicycle`}</title>
        <link rel="icon" href={assetUrl('mark.svg')} type="image/svg+xml" />
        {feed !== undefined && <link rel="alternate" type="application/atom+xml" href={feed} title={title} />}
        <link rel="stylesheet" href={assetUrl('style.css')} />
        <script src={assetUrl('copy.js')} type="module" />
      </head>
      <body>
        <a class="skip" href="#contenu">
          Aller au contenu
        </a>
        <header class="site">
          <a class="brand" href="/">
            <img src={assetUrl('mark.svg')} alt="" width="40" height="22" />
            Hémicycle
          </a>
          <nav aria-label="Rubriques">
            {NAVIGATION.map(({ path, label }) => (
              <a href={path} aria-current={path === section ? 'page' : undefined}>
                {label}
              </a>
            ))}
          </nav>
        </header>
        <main id="contenu" tabindex={-1}>
          {children}
        </main>
        <footer class="site">
          <p>
            {fr(
              'Les extraits sont reproduits mot pour mot. Les faits sont relevés par des règles : chacun renvoie à ses mots, à vérifier dans le texte.',
            )}
          </p>
          <p>
            <a href="/aide">Mode d’emploi</a> · <a href="/aide#api">API</a> · <a href="/openapi.json">OpenAPI</a>
          </p>
        </footer>
      </body>
    </html>
  )
}

/** A page as the answer to a request. */
export function respond(context: Context, page: Child, status: 200 | 400 | 404 | 500 | 503 = 200) {
  return context.html(html`<!doctype html>${page}`, status)
}
