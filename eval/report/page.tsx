import { readFileSync } from 'node:fs'
import { raw } from 'hono/html'
import type { Evaluation } from '../evaluate.ts'
import { Bars } from './bars.tsx'
import { FactsSection } from './facts-section.tsx'
import { ModesTable, modeRows, RetrievalSection } from './retrieval-section.tsx'

/** The whole run as one HTML page that needs nothing else: no script, no font, no address. */
export function reportPage(evaluation: Evaluation): string {
  return `<!doctype html>${<Page {...evaluation} />}\n`
}

function Page({ model, extractor, splits, queries, beir, problems }: Evaluation) {
  const css = readFileSync(new URL('./report.css', import.meta.url), 'utf8')
  return (
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Évaluation d’Hémicycle</title>
        <style>{raw(css)}</style>
      </head>
      <body>
        <h1>Évaluation d’Hémicycle</h1>
        <p>
          Modèle {model} · lecteurs et règles {extractor}
        </p>
        <p>
          Chiffres en pour cent. Les traits fins et les crochets donnent l’intervalle à 95&nbsp;% (bootstrap sur les
          documents ou les questions)&nbsp;: deux valeurs dont les intervalles se recouvrent largement ne sont pas
          départagées. Les règles et les réglages sont faits sur la partie développement ; la partie test ne sert qu’à
          mesurer.
        </p>
        {problems.length > 0 && (
          <p>
            {problems.length} annotations à corriger&nbsp;: un fait dont les mots ne sont pas à une seule place du texte
            n’est pas compté.
          </p>
        )}
        <FactsSection splits={splits} />
        <RetrievalSection splits={splits} queries={queries} />
        {beir.map(({ name, documents, count, figures }) => (
          <section>
            <h2>{name}</h2>
            <p>
              {documents} documents, {count} questions&nbsp;; chaque document est pris comme il est, sans faits ni date.
            </p>
            <figure>
              <figcaption>nDCG@10 par mode de recherche.</figcaption>
              <Bars series={[name]} rows={modeRows([figures])} title={`nDCG@10 par mode, ${name}`} />
            </figure>
            <ModesTable figures={figures} />
          </section>
        ))}
      </body>
    </html>
  )
}
