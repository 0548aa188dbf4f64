import { words } from '../patterns.ts'

export const REQUEST = words(
  'demand(?:e|ent|é|ée|ait) (?:une?|à|au|aux|des|que)|sollicit(?:e|ent|é|ée|és|ées|ait|aient)|réclam(?:e|ent|é|ait)|demandes? de|demandé',
)

export const REFUSAL = words(
  'refus(?:e|ent|é|ée|és|ées|ait|er)|rejet(?:te|tent|é|ée|és|ées)|écart(?:é|ée|és|ées)|irrecevables?|déclin(?:e|é|ée)',
)

export const PROPOSAL = words(
  'propos(?:e|ent|é|ée|és|ées|ait|ition|er)|sera soumise?|seront soumise?s|soumise?s? (?:au vote|à)|examin(?:e|ent|era|eront|ait)|ordre du jour|projets? de délibération|ajourn(?:é|ée|és|ées)',
)

/** A contract between those who pay; « conclu » alone concludes anything. */
export const SIGNED = words(
  'sign(?:e|ent|é|ée|és|ées|ature|ataires?)|paraph(?:e|ent|é|ée)|contractualis(?:e|ent|é|ée|és|ées)|date de la convention|dateconvention|entre les soussignés|conventions? (?:[bB]i|[tT]ri|[qQ]uadri)partites?|convention entre|ont convenu|(?:convention|pacte|contrat|accord|protocole)s? (?:[\\p{L}-]+ ){0,3}conclue?s?|conclu(?:ent|e|re)? (?:une?|la|le|ce|cette) (?:convention|pacte|contrat|accord|protocole)',
)

export const APPROVED = words(
  'adopt(?:é|ée|és|ées|e|ent)|approuv(?:é|ée|és|ées|e|ent)|vot(?:é|ée|és|ées)|valid(?:é|ée|és|ées)|attributions?|attribu\\u00e9(?:e|s|es)?|accord\\u00e9(?:e|s|es)?|allou\\u00e9(?:e|s|es)?|octroi|octroy\\u00e9(?:e|s|es)?|individualisés?|décisions|décide|relevé de décisions|retenus|engagés?',
)

/** The outcome of a vote, told by its participle. */
export const ADOPTED = words('(?:adopt|approuv|vot|valid|engag)\\u00e9(?:e|s|es)?')

export const PAID = words(
  'vers(?:é|ée|és|ées)|pay(?:é|ée|és|ées)|bilan|jusque-là|perçus?|décaissés?|grâce (?:au concours|aux? (?:aides?|soutiens?|subventions?|dotations?))',
)

/** A scale, a forecast or a promise: nobody has decided on the sum yet. */
export const FORECAST = words('barèmes?|prévisions?|promesses?')

/** « elle prévoit de consacrer : », « disent vouloir investir : »: what a list tells of is intended. */
export const INTENTION = words(
  "(?:prévoit|prévoient|envisagent?|comptent?|souhaitent?|entend|entendent|veut|veulent|vouloir) (?:de |d'|y )?\\p{L}{2,14}(?:er|ir|re)",
)

/** « l'aide se montait à 3 M€ »: what a clause in the imperfect tells is over. */
export const WAS = words("se montai(?:t|ent)|s'élevai(?:t|ent)|atteignai(?:t|ent)|se chiffrai(?:t|ent)")

/** « La proposition est adoptée », « Adopté à l'unanimité », « Amendement rejeté », right behind the sentence. */
export const OUTCOME =
  /^[\s.]*(?:(?:la|le|l'|cette|ces(?: deux| trois)?)?\s?(?:proposition|rapport|amendement|délibération|mesure|demande|vœu|motion|subvention|aide)s?[^.]{0,30} )?(?<outcome>adopt|approuv|vot[ée]e?|rejet|repouss)/iu

/** Minutes and acts of an assembly, whose present tense decides: « La commission, après en avoir délibéré, ATTRIBUE … ». */
export const DELIBERATES = words(
  "délibération n(?:°|o)|après en avoir délibéré|d(?:é|É|E)cide d'|relev(?:é|É|E) de d(?:é|É|E)cisions?",
)

/** Modals and their like, without accents: « prévoit de », « va », « pourra ». */
export const INTENDS = /^(?:prev|va|vont|entend|compt|souhait|envisag|promet|devr|pourr|doi|peu|appret|annonc)/u
