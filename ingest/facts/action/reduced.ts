import { french } from '../patterns.ts'
import { DETERMINERS } from './grammar.ts'
import type { Item } from './items.ts'
import type { Sense } from './lexicon.ts'
import { NOUNS } from './nouns.ts'
import { type Attested, agentOf, type Scene, textAfter } from './scene.ts'

/** Participles that qualify a noun without telling an act: « consacré au service civique », « ouvert à tous ». */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  'consacrer différer majorer destiner dédier réserver présenter annoncer ouvrir porter donner prendre passer plafonner inscrire fixer relever réduire étendre élargir répartir démarrer augmenter habiliter servir assumer supporter délivrer distribuer'.split(
    ' ',
  ),
)
/** Participles that tell an act only beside money or an institution: « 1,2 M€ confiés à la société ». */
export const LOOSE: ReadonlySet<string> = new Set(
  'promettre fermer investir confier remettre arrêter harmoniser reprendre amender modifier maintenir fermer commander convenir acheter vendre geler acquérir saisir'.split(
    ' ',
  ),
)
/** Acts that a bare participle recalls with their date: « la convention signée le 3 mars ». */
const DATED: ReadonlySet<string> = new Set([
  'vote',
  'adoption',
  'approval',
  'signature',
  'inauguration',
  'launch',
  'appointment',
  'call_for_projects',
  'agreement',
])
export const DATE_AFTER =
  /^ (?:hier|avant-hier|ce (?:matin|midi|soir)|au cours d|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?![\p{L}])|(?:le (?:: )?|ce |en |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[^,;:]{0,20}?(?:\d|jour|janv|f[ée]vr|mars|avril|mai(?![\p{L}])|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c))/iu
const SITTING_AFTER =
  /^ (?:hier )?(?:en|lors d\p{L}+|à|par) (?:la |l'|cette )?(?:s[ée]ance|commission|assembl[ée]e|session|pl[ée]ni[èe]re|conseil)/iu
export const UNANIMOUS = /^ ?(?:[àa] l'unanimit[ée]|[àa] la majorit[ée]|par \d+ voix|[àa] main lev[ée]e)/iu
const SHARE_AFTER = /^ (?:à|a|entre|jusqu'à)(?: hauteur de)? \d[\d,]*(?: et \d[\d,]*)? ?%/u
const MONEY_NOUN = new RegExp(`^(?:${french(NOUNS.money)})$`, 'iu')
const DOTATION = /^ (?:d'|de )[^.;:]{0,40}?(?:\d|enveloppe|budget|cr[ée]dits)/iu
/** What institutions support or decide on, when a participle alone says so: « 24 projets aidés ». */
const SUPPORTED =
  /^(?:projets?|dossiers?|op[ée]rations?|installations?|entreprises?|soci[ée]t[ée]s?|associations?|structures?|communes?|exploitations?|jeunes|porteurs|parcours|b[ée]n[ée]ficiaires|candidatures?|initiatives|festivals|compagnies|lyc[ée]es|agriculteurs|[ée]leveurs|rapports?|d[ée]lib[ée]rations?|conventions?|budget|motions?|v[œo]eux?|plans?|avenants?|candidats?|places?|formations?|logements?|postes?|actions?|laur[ée]ats?|demandes?|fiches?|affaires?|points?|lignes?|d[ée]viation|chantiers?|travaux|amendements?|ordinateurs|[ée]quipements?|accords?|contrats?|d[ée]cisions?|commandes?)$/iu

/** « par des barges », « par trois familles »: an agent in lower case that is no institution and no way of deciding. */
export const PRIVATE_AGENT = new RegExp(
  `^(?: \\p{L}+ment)? par (?:des? |les? |la |une? |l'|deux |trois |quatre |plusieurs )(?!${french('groupe|voix|vote|délib|arrêt|décret|conv|loi|trait|biais|décision|avenant|vague|part|tranche|moiti|texte|règl|contrat|emprunt|mécénat|don|recettes|budget|autofin')})\\p{Ll}`,
  'u',
)

/** « 3 M€ votés », « les projets aidés par la Région », « le contrat signé le 3 mars ». */
export function reduced(scene: Scene, sense: Sense): Attested | null {
  const {
    group,
    sentence: { items, block },
  } = scene
  if (block.kind === 'row' && items.length > group.end + 1) return null
  if (sense.lemma === 'doter')
    return DOTATION.test(textAfter(scene)) ? { construction: 'reduced', actor: null, subject: null } : null
  const noun = qualifiedNoun(items, group.before, group.item.key)
  if (noun === null) return null
  const agent = agentOf(scene)
  const found: Attested = { construction: 'reduced', actor: agent?.actor ?? null, subject: null }
  const after = textAfter(scene)
  if (sense.lemma === 'consacrer' && items[group.before]?.key === '#amount') return found
  if (QUALIFIERS.has(sense.lemma) && sense.tail === null) {
    const isDated = sense.class === 'announcement' && DATE_AFTER.test(after)
    return noun.amount && (agent !== null || isDated) ? found : null
  }
  if (LOOSE.has(sense.lemma) && agent === null && (!noun.amount || PRIVATE_AGENT.test(after)))
    return isEntrusted(scene, sense) ? found : null
  if (sense.lemma === 'souscrire') return null
  if (SHARE_AFTER.test(after)) return null
  if (agent !== null)
    return sense.lemma === 'financer' && !noun.counted && /^(?:feder|feader|feamp|fse)/iu.test(agent.text)
      ? null
      : found
  if (noun.amount) return /^(?:launch|appointment)$/u.test(sense.class) ? null : found
  const isDecided = SUPPORTED.test(noun.key) || MONEY_NOUN.test(noun.key)
  const isAside = items[group.before]?.key === ','
  if (isAside && isDecided && (DATED.has(sense.class) || sense.weight === 'settling')) return found
  if (
    (sense.class === 'agreement' || sense.class === 'signature' || sense.lemma === 'cofinancer') &&
    /^ (?:avec|entre) /u.test(after)
  )
    return found
  if (UNANIMOUS.test(after) || SITTING_AFTER.test(after)) return found
  if (DATED.has(sense.class) && DATE_AFTER.test(after)) return found
  if (
    (sense.class === 'award' || sense.class === 'vote') &&
    !/financer$/u.test(sense.lemma) &&
    MONEY_NOUN.test(noun.key)
  )
    return found
  const ends = /^ ?(?:[:.;»)]|$)/u.test(after) || (after.startsWith(',') && noun.counted)
  if (block.kind === 'title' || block.kind === 'heading') return found
  return (noun.counted || SUPPORTED.test(noun.key)) && (ends || DATE_AFTER.test(after)) ? found : null
}

/** The noun that a participle agrees with: leftwards past complements of another number. */
/** « la campagne confiée à l'agence Kerlan », « les chèques promis »: told by whom or what it goes to. */
function isEntrusted({ group, sentence: { items } }: Scene, { lemma }: Sense): boolean {
  if (lemma === 'promettre') return MONEY_NOUN.test(items[group.before]?.text ?? '')
  return lemma === 'confier' && items.slice(group.end + 1, group.end + 4).some(({ body }) => body !== null)
}

function qualifiedNoun(
  items: readonly Item[],
  before: number,
  participle: string,
): { key: string; amount: boolean; counted: boolean } | null {
  const plural = participle.endsWith('s') && !/^(?:pris|mis|remis|promis|acquis|clos)$/u.test(participle)
  const from = items[before]?.key === ',' ? before - 1 : before
  let key: string | null = null
  for (let at = from; at >= 0 && from - at < 16; at--) {
    const item = items[at]
    if (item === undefined || /^[:;.!?«»"(,]$/u.test(item.key)) break
    if (item.key === '#amount') return { key: key ?? '', amount: true, counted: true }
    if (/^\d/u.test(item.key) && key !== null) return { key, amount: false, counted: true }
    if (
      key === null &&
      /^\p{L}{3,}/u.test(item.key) &&
      !DETERMINERS.has(item.key) &&
      /[sx]$/u.test(item.key) === plural
    )
      key = item.key
  }
  return key === null ? null : { key, amount: false, counted: false }
}
