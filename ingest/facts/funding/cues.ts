import type { FundingStatus } from '../../../corpus/fact.ts'
import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD, words } from '../patterns.ts'

/** Endings of finite forms, participles and infinitives of verbs in -er, after their stem. */
const ER = '(?:e|es|ent|a|ait|aient|era|eront|erait|eraient|é|ée|és|ées|er|ant|ons|èrent)'

/** Participles of verbs whose bare form is a noun: « aidé » with its accent, never « aide ». */
const PARTICIPLE = '(?:\\u00e9|\\u00e9e|\\u00e9s|\\u00e9es)'

/** How a verb binds an amount: the subject gives it, or the subject gets it. */
export interface FundingVerb {
  readonly stem: string
  readonly subject: 'funder' | 'beneficiary'
  /** What follows « à »: who receives (« accorde à l'association ») or what for (« consacre à la rénovation »). */
  readonly dative: 'beneficiary' | 'purpose'
  /** What the direct object is besides the amount: « soutient l'association à hauteur de … ». */
  readonly object: 'beneficiary' | 'none'
  /** Status of an accomplished act; null where only the context tells a vote from an announcement. */
  readonly done: FundingStatus | null
}

const give = (stem: string, done: FundingStatus | null): FundingVerb => ({
  stem,
  subject: 'funder',
  dative: 'beneficiary',
  object: 'none',
  done,
})
const devote = (stem: string): FundingVerb => ({
  stem,
  subject: 'funder',
  dative: 'purpose',
  object: 'none',
  done: null,
})
const support = (stem: string): FundingVerb => ({
  stem,
  subject: 'funder',
  dative: 'purpose',
  object: 'beneficiary',
  done: null,
})
const receive = (stem: string, done: FundingStatus | null = null): FundingVerb => ({
  stem,
  subject: 'beneficiary',
  dative: 'purpose',
  object: 'none',
  done,
})

/** Verbs that bind an amount to who gives it or who gets it, by the regular part of their forms. */
export const FUNDING_VERBS: readonly FundingVerb[] = [
  give(`vot${ER}`, 'voted'),
  give(`attribu${ER}`, 'voted'),
  give(`accord${ER}`, 'voted'),
  give('allou(?:e|ent|ait|era|eront|é|ée|és|ées|er|ant)', 'voted'),
  give('octro(?:ie|ient|yait|iera|ieront|yé|yée|yés|yées|yer|yant)', 'voted'),
  give(`approuv${ER}`, 'voted'),
  give(`adopt${ER}`, 'voted'),
  give(`valid${ER}`, 'voted'),
  give(`act(?:${PARTICIPLE}|ent|er)`, 'voted'),
  give('vers(?:e|ent|ait|era|eront|é|ée|és|ées|er|ant)', 'paid'),
  give(`(?:décaiss|débours|dépens)(?:ent|ait|era|eront|${PARTICIPLE}|er|ant)`, 'paid'),
  give('pa(?:ie|ye|ient|yent|yait|iera|yera|yé|yée|yés|yées|yer)', 'paid'),
  give('(?:apport|ajout|décid|débloqu|propos|sollicit)(?:e|ent|ait|aient|era|eront|é|ée|és|ées|er|ant)', null),
  give('réserve', null),
  give(`(?:demand|réserv|refus|rejet)(?:ent|ait|aient|era|eront|${PARTICIPLE}|er|ant)`, null),
  give('inscri(?:t|te|ts|tes|vent|ra|ront|re)', null),
  give('fourni(?:t|ssent|e|es|r|ra)?', null),
  devote(`consacr${ER}`),
  devote(`mobilis${ER}`),
  devote('invest(?:it|issent|issait|ira|iront|i|ie|is|ies|ir|issant)'),
  devote(`affect${ER}`),
  devote('dédi(?:e|ent|ait|era|eront|é|ée|és|ées|er|ant)'),
  devote('engag(?:e|ent|eait|era|eront|é|ée|és|ées|er|eant)'),
  devote('me(?:t|ttent|ttra|ttront|ttre) (?:sur la table|à disposition)|mis (?:sur la table|à disposition)'),
  devote('contribu(?:e|ent|ait|era|eront|é|er|ant)'),
  devote('particip(?:e|ent|ait|era|eront|é|er|ant)'),
  devote(`abond${ER}`),
  devote('va|vont|ira|iront'),
  devote('destin(?:e|ent|ait|era|eront)'),
  devote('prévo(?:it|ient|yait|ira)|prévu|prévue|prévus|prévues|prévoir'),
  support('(?:co)?financ(?:e|ent|ait|aient|era|eront|é|ée|és|ées|er|ant)'),
  support(`subventionn${ER}`),
  support('sout(?:ient|iennent|enait|iendra|iendront|enu|enue|enus|enues|enir|enant)'),
  support(`accompagn${ER}`),
  support(`aid(?:ent|ait|era|eront|${PARTICIPLE}|er|ant)`),
  support('dot(?:e|ent|era|eront|er)|(?:a|ont|avait|avaient) (?:\\p{L}+ )?dot(?:é|ée|és|ées)'),
  support('appu(?:ie|ient|yait|iera|yé|yée|yés|yées|yer)'),
  receive('se (?:partage|partagent|partageront|répartissent)'),
  receive('bénéfici(?:e|ent|ait|aient|era|eront|é|er|ant)'),
  receive('re(?:çoit|çoivent|cevait|cevra|cevront|çu|çue|çus|çues|cevoir|cevant)'),
  receive('per(?:çoit|çoivent|cevait|cevra|cevront|çu|çue|çus|çues|cevoir)'),
  receive('obt(?:ient|iennent|enait|iendra|iendront|enu|enue|enus|enues|enir)'),
  receive(
    "(?:se (?:voit|voient|verra|verront)|s'est vu|se sont vu) (?:\\p{L}+ ){0,2}(?:attribuer|accorder|allouer|octroyer|confier|voter|verser)",
    'voted',
  ),
]

/** Any funding verb; the matching one is found again by `verbAt`. */
export const FUNDING_VERB = words(FUNDING_VERBS.map(({ stem }) => stem).join('|'))

const SINGLE = FUNDING_VERBS.map((verb) => ({
  verb,
  pattern: new RegExp(`^(?:${french(verb.stem)})$`, 'iu'),
}))

/** The verb whose form is `form`, as FUNDING_VERB matched it. */
export function verbOf(form: string): FundingVerb | null {
  return SINGLE.find(({ pattern }) => pattern.test(form))?.verb ?? null
}

/** Nouns for money that is given. */
export const GIFT_NOUN = words(
  [
    'aides?',
    'allocations?',
    "appels? à (?:projets|candidatures|manifestations? d'intérêt)",
    'appuis?',
    'apports?',
    "autorisations? (?:d'engagement|de programme)",
    'avances?(?: remboursables?)?',
    'bourses?',
    'budgets?',
    'chèques?',
    'cofinancements?',
    'concours(?: financiers?| régional)?',
    'contributions?',
    'crédits?',
    'dons?',
    'dotations?',
    'doté|dotée|dotés|dotées',
    'efforts?(?: financiers?)',
    'enveloppes?',
    'financements?',
    'fonds',
    'forfaits?',
    'indemnités?',
    'investissements?',
    'montants? (?:voté|alloué|attribué|accordé)s?',
    'participations?',
    'prêts?',
    'primes?',
    'soutiens?',
    'subventions?',
    'versements?',
  ].join('|'),
)

/** Words before an amount that is a price, a cost or a result, and nobody's grant. */
export const COST = new RegExp(
  `${NOT_AFTER_WORD}(?:${french(
    "coûts?|coût|coûtent|coûtera|coûtait|coûter|prix|chiffres? d'affaires|déficits?|dettes?|factures?|économies|recettes|salaires?|loyers?|valeur|valorisée?s?|estimée?s?|évaluée?s?|chiffrée?s?|pertes?|tarifs?|revenus?|quotients?|plafond de|taxes?|surcoûts?|dépenses|capital|bénéfice net|montant des travaux|montant total des travaux|rapporte|rapportent|vend|vendu|acheté|facturée?s?|hausse de|baisse de",
  )})${NOT_BEFORE_WORD}[^.;:!?]{0,40}$`,
  'iu',
)

/** Words between a verb and an amount that make it the body's own budget, or a purchase: nobody's grant. */
export const NOT_GIVEN = words(
  "budgets? (?:primitif|supplémentaire|rectificatif|régional|annuel|20\\d\\d)s?|(?:le|un|son|leur) (?:premier |nouveau )?budget (?:20\\d\\d )?(?:de|atteint|s'élève)|marchés? (?:de|des|du|public|publics)|délégation de service public|compte administratif|emprunts?",
)

/** What introduces who receives, between an amount and its beneficiary. */
export const RECIPIENT = french(
  "en faveur (?:de |du |des |d')(?:la |l'|les )?|au (?:profit|bénéfice) (?:de |du |des |d')(?:la |l'|les )?|à destination (?:de |du |des |d')(?:la |l'|les )?|auprès (?:de |du |des |d')(?:la |l'|les )?|partenariat (?:\\p{L}+ )?avec (?:la |le |l'|les )?",
)

/** What introduces what the money is for. */
export const PURPOSE = french(
  "pour|afin (?:de |d')|destinée?s? (?:aux|au|à)|en vue (?:de |d'|du |des )|visant (?:à|au)|en soutien (?:aux|au|à)|consacrée?s? (?:aux|au|à)|dédiée?s? (?:aux|au|à)|permettant (?:de |d')|qui permettra (?:de |d')|dans le cadre (?:de |d'|du |des )|au titre (?:de |d'|du |des )",
)

/** Programmes under whose name money is given, as whole words, with their years where they stand behind. */
export const PROGRAM = new RegExp(
  `${NOT_AFTER_WORD}(?:CPER|CPIER|FEDER|FSE\\+?|FEADER|FEAMPA?|FTJ|LEADER|Interreg|PRIC|REACT-EU|${french(
    '[Cc]ontrat de plan (?:é|É|E)tat-[Rr]égion|[Pp]lan de relance',
  )})${NOT_BEFORE_WORD}(?: 20\\d{2}(?:-20\\d{2})?)?`,
  'u',
)
