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

/** The query language, each sign with what it does. */
const SIGNS = [
  ['"appel à projets"', 'ces mots à la suite, tels quels (accents et majuscules mis à part)'],
  ['-concours', 'sans ce mot, quelle qu’en soit la forme'],
  ['-"plan vélo"', 'sans ces mots à la suite'],
  ['région:Bretagne', 'une région, par son nom, un ancien nom, un sigle ou son code'],
  ['thème:transports', 'un thème des documents'],
  ['organisme:"Pôle emploi"', 'un organisme cité dans le passage'],
  ['décision:signature', 'vote, attribution, approbation, adoption, signature, convention, lancement, annonce…'],
  ['depuis:2021', 'à partir de cette date, comprise'],
  ['après:2021', 'après cette date'],
  ['avant:06/2020', 'avant cette date'],
  ['date:2018..2020', 'entre deux dates, comprises ; date:2019 pour une seule année'],
  ['montant>100000', 'un montant d’au moins 100 000 € ; 100k et 1,5M s’écrivent aussi'],
  ['montant<5000', 'un montant d’au plus 5 000 €'],
  ['montant:100000..200000', 'un montant entre ces bornes, comprises'],
] as const

function SignList() {
  return (
    <dl class="signs">
      {SIGNS.map(([sign, meaning]) => (
        <div>
          <dt>
            <code>{sign}</code>
          </dt>
          <dd>{fr(meaning)}</dd>
        </div>
      ))}
    </dl>
  )
}

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
            'Écrivez comme vous parlez : « combien pour les missions locales en Bretagne depuis 2021 ? ». La région, la période, le montant, les organismes, le thème et ce que vous demandez (qui finance, combien, quand…) sont reconnus et orientent le classement, sans rien exclure. Ils s’affichent au-dessus des résultats : un clic sur l’un d’eux en fait un filtre, la croix demande de ne pas en tenir compte.',
          )}
        </p>
        <p>
          {fr(
            'Accents, majuscules, pluriels et traits d’union ne comptent pas : « egalite » trouve « Égalités », « microcrèche » trouve « micro-crèche ». Un montant se trouve quelle que soit son écriture : « 1,5 M€ » trouve « 1 500 000 euros ».',
          )}
        </p>
        <p>
          {fr(
            '« Aussi cherché » montre les mots proches qui ont été ajoutés, moins pesants que les vôtres : « toubib » cherche aussi « médecin », « cité phocéenne » cherche aussi « Marseille ». La croix les retire.',
          )}
        </p>
        <p>
          {fr(
            'Un mot que la collection n’a pas, et qui n’est ni un mot français courant ni un nom connu, est cherché dans l’orthographe la plus proche ; la page le dit et propose de chercher exactement ce que vous avez écrit.',
          )}
        </p>
        <h2 id="operateurs">Chercher plus précisément</h2>
        <p>
          {fr(
            'Ces signes sont stricts : ce qu’ils écartent ne s’affiche pas. Les accents des noms de champs sont facultatifs ; une valeur de plusieurs mots se met entre guillemets droits.',
          )}
        </p>
        <SignList />
        <h2>Remplir les filtres</h2>
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
