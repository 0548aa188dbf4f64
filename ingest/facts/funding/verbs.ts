import type { FundingStatus } from '../../../corpus/fact.ts'
import { conjugate, type FormKind } from './conjugate.ts'
import { fold } from './fold.ts'

/**
 * How a verb relates the money to who gives and who gets it:
 * - `give`: the subject gives, « à » says to whom (« accorde 3 000 € à l'association »);
 * - `vote`: the same, of an assembly, whose object may be much else than money;
 * - `devote`: the subject gives, « à » says what for unless it names receivers (« consacre 3 M€ à la rénovation »);
 * - `support`: the subject gives, the object receives (« soutient le club à hauteur de … »);
 * - `bear`: the subject pays, the object is what for (« prend en charge les travaux », « finance un poste »);
 * - `receive`: the subject gets it (« le club touche 3 000 € »);
 * - `come`: the money is the subject, « de » says who gives (« 3 M€ viennent de l'État »);
 * - `go`: the money is the subject, « à » says to whom (« 1 M€ va à … »);
 * - `request`: the subject wants it, « à » says of whom.
 */
export type Relation = 'give' | 'vote' | 'devote' | 'support' | 'bear' | 'receive' | 'come' | 'go' | 'request'

export interface MoneyVerb {
  readonly lemma: string
  readonly relation: Relation
  /** Status of an accomplished act; null where only the context tells a vote from an announcement. */
  readonly done: FundingStatus | null
}

interface Row {
  readonly relation: Relation
  readonly lemmas: string
  readonly done?: FundingStatus
}

const TABLE: readonly Row[] = [
  { relation: 'give', lemmas: 'attribuer accorder allouer octroyer décerner consentir concéder', done: 'voted' },
  { relation: 'give', lemmas: 'verser reverser remettre avancer', done: 'paid' },
  { relation: 'give', lemmas: 'donner apporter offrir débloquer fournir injecter garantir ajouter proposer réserver' },
  { relation: 'give', lemmas: 'confier reconduire renouveler maintenir porter augmenter promettre prêter distribuer' },
  { relation: 'give', lemmas: 'rembourser transférer virer délivrer répartir redistribuer rajouter lâcher notifier' },
  { relation: 'give', lemmas: 'refuser rejeter', done: 'refused' },
  { relation: 'vote', lemmas: 'voter approuver adopter valider entériner acter décider ratifier', done: 'voted' },
  { relation: 'devote', lemmas: 'consacrer affecter dédier mobiliser investir engager flécher destiner inscrire' },
  { relation: 'devote', lemmas: 'contribuer participer abonder alimenter mettre miser prévoir programmer dégager' },
  {
    relation: 'devote',
    lemmas: 'provisionner budgéter réinjecter orienter cotiser sanctuariser sortir concentrer verrouiller',
  },
  { relation: 'devote', lemmas: 'débourser décaisser dépenser', done: 'paid' },
  { relation: 'devote', lemmas: 'contractualiser', done: 'signed' },
  { relation: 'devote', lemmas: 'placer souscrire' },
  { relation: 'support', lemmas: 'soutenir aider accompagner appuyer subventionner doter épauler gratifier' },
  { relation: 'support', lemmas: 'récompenser primer encourager indemniser dédommager parrainer' },
  {
    relation: 'bear',
    lemmas:
      'financer cofinancer payer compenser prendre supporter assumer couvrir régler porter acquitter éponger combler',
  },
  { relation: 'receive', lemmas: 'bénéficier recevoir percevoir toucher obtenir décrocher empocher disposer' },
  {
    relation: 'receive',
    lemmas:
      'encaisser glaner hériter prétendre remporter gagner compter émarger rafler engranger capter conserver récolter recueillir trouver',
  },
  { relation: 'come', lemmas: 'venir provenir émaner' },
  { relation: 'go', lemmas: 'aller revenir profiter irriguer' },
  { relation: 'request', lemmas: 'demander solliciter réclamer vouloir', done: 'requested' },
]

/** A form of a verb that moves money. */
export interface MoneyForm {
  readonly verb: MoneyVerb
  readonly kind: FormKind
}

/** Forms as they are written, in lower case; of homographs the first of the table. */
const FORMS: ReadonlyMap<string, MoneyForm> = formsOf((form) => form)

/** The same without accents, for words in capitals. */
const BARE_FORMS: ReadonlyMap<string, MoneyForm> = formsOf(fold)

function formsOf(key: (form: string) => string): ReadonlyMap<string, MoneyForm> {
  const forms = new Map<string, MoneyForm>()
  for (const { relation, lemmas, done } of TABLE) {
    for (const lemma of lemmas.split(' ')) {
      const verb: MoneyVerb = { lemma, relation, done: done ?? null }
      for (const [form, kind] of conjugate(lemma)) {
        if (!forms.has(key(form))) forms.set(key(form), { verb, kind })
      }
    }
  }
  return forms
}

/** The form that a word is, or null; a word in capitals may lack its accents. */
export function moneyForm(word: string): MoneyForm | null {
  const lower = word.toLowerCase()
  return FORMS.get(lower) ?? (word.length > 1 && word === word.toUpperCase() ? (BARE_FORMS.get(lower) ?? null) : null)
}

/** Forms that are also nouns: « une aide », « la prime », « le vote »; verbs only where a noun cannot stand. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  'aide aides vote votes finance finances prime primes dote offre offres porte avance avances demande demandes réserve réserves mise mises programme programmes place places appui remise remises couvert charge prise affecte règle règles'.split(
    ' ',
  ),
)
