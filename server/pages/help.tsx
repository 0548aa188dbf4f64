import type { Context } from 'hono'
import { fr } from '../wording.ts'
import { Layout, respond } from './layout.tsx'

const ROUTES = [
  ['/api/search?q=missions+locales', 'passages cités'],
  ['/api/documents', 'documents'],
  ['/api/facts?kind=amount', 'faits, chacun avec sa phrase'],
  ['/api/funding?format=csv', 'qui finance quoi, en CSV'],
  ['/api/regions', 'régions et leurs codes'],
] as const

export function helpPage(context: Context) {
  return respond(
    context,
    <Layout title="Mode d’emploi" section="/aide">
      <article class="help">
        <h1>Mode d’emploi</h1>
        <h2>Ce que fait Hémicycle</h2>
        <p>
          {fr(
            'Hémicycle garde les textes que publient les Régions et leurs partenaires, y cherche les passages qui répondent à une question et les cite sans y changer un signe. Il y relève aussi cinq sortes de faits : dates, montants, organismes, décisions et financements.',
          )}
        </p>
        <p>
          {fr(
            'Un fait est trouvé par une règle et renvoie à ses mots : cliquez-le, lisez la phrase, jugez. Ce que le texte ne dit pas reste vide. Une réponse absente ne prouve pas que la décision n’existe pas.',
          )}
        </p>
        <h2>Poser une question</h2>
        <p>
          {fr(
            'Écrivez comme vous parlez : « combien pour les missions locales en Bretagne depuis 2021 ? ». La région, la période et le montant reconnus dans la question orientent le classement ; un clic en fait un filtre.',
          )}
        </p>
        <dl>
          <dt>Région</dt>
          <dd>{fr('Son nom, un ancien nom ou un sigle : Grand Est, Picardie, PACA.')}</dd>
          <dt>Période</dt>
          <dd>{fr('Une année, un mois ou un jour : 2021, 2021-03, 03/2021, 2021-03-12, 12/03/2021.')}</dd>
          <dt>Montant</dt>
          <dd>{fr('En euros et en chiffres : 100000, 100 000 ou 1500,50.')}</dd>
        </dl>
        <h2>Lire un montant</h2>
        <p>
          {fr(
            '« Près de », « plus de », « jusqu’à » viennent du texte. « Partie d’un total » : un autre montant du même document le compte déjà. « Voté », « annoncé », « demandé » ou « refusé » disent où en est la décision au jour du texte.',
          )}
        </p>
        <h2 id="citer">Citer</h2>
        <p>
          {fr(
            '« Lire dans le document » ouvre la copie conservée ici aux mots cités ; « Page officielle » ouvre la source, aux mêmes mots si le navigateur le permet.',
          )}
        </p>
        <h2 id="api">API</h2>
        <p>
          Tout ce que montrent ces pages se lit aussi en JSON ; la description complète est dans{' '}
          <a href="/openapi.json">openapi.json</a>. Les listes prennent <code>format=csv</code> ou{' '}
          <code>format=jsonl</code>, les mêmes filtres que les pages, et une suite par <code>cursor</code>.
        </p>
        <ul>
          {ROUTES.map(([address, what]) => (
            <li>
              <a href={address}>
                <code>{address}</code>
              </a>{' '}
              – {what}
            </li>
          ))}
        </ul>
      </article>
    </Layout>,
  )
}
