import { THEMES } from '../../corpus/themes.ts'
import type { Nearest } from '../../index/library.ts'
import { fr } from '../wording.ts'
import { urlWith } from './links.ts'

interface NothingProps {
  readonly question: string
  readonly filtered: boolean
  readonly nearest: Nearest | null
}

/** Says that nothing answers, and what to do. */
export function Nothing({ question, filtered, nearest }: NothingProps) {
  return (
    <div class="message">
      <h1>{fr('Rien trouvé dans la collection')}</h1>
      <p>{fr(`Aucun passage ne répond à « ${question} ». Cela ne prouve pas que la décision n’existe pas.`)}</p>
      <ul>
        {filtered && (
          <li>
            <a href={urlWith('/recherche', { q: question })}>Chercher sans les filtres</a>
          </li>
        )}
        <li>{fr('Essayez les mots des textes officiels : « missions locales », « appel à projets », « CPER ».')}</li>
        <li>{fr('Ôtez un mot : une question plus courte trouve davantage.')}</li>
        <li>
          <a href="/documents">Voir ce que contient la collection</a>
        </li>
      </ul>
      {nearest !== null && <NearestTo nearest={nearest} />}
    </div>
  )
}

/** What comes near, said to be no answer. */
function NearestTo({ nearest: { themes, documents } }: { readonly nearest: Nearest }) {
  if (themes.length + documents.length === 0) return null
  return (
    <>
      <h2>{fr('Ce qui s’en approche, sans y répondre')}</h2>
      <ul>
        {themes.map((theme) => (
          <li>
            {fr('Thème : ')}
            <a href={urlWith('/documents', { theme })}>{THEMES.find(({ id }) => id === theme)?.label ?? theme}</a>
          </li>
        ))}
        {documents.map(({ id, title }) => (
          <li>
            <a href={`/documents/${encodeURIComponent(id)}`}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
