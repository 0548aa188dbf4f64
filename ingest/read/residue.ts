import { french, NOT_BEFORE_WORD } from '../facts/patterns.ts'
import { shadowOf } from '../facts/shadow.ts'
import { fold } from './draft.ts'
import type { MarkedDraft } from './flow.ts'
import { opensFurniture, opensRelated } from './furniture.ts'

const line = (source: string) => new RegExp(`^(?:${french(source)})\\s*[:.>»…]*$`, 'iu')
const opening = (source: string) => new RegExp(`^(?:${french(source)})${NOT_BEFORE_WORD}`, 'iu')

/** Lines that belong to pages, not to what they publish. */
const PAGE_LINES = [
  line(
    "aller au contenu(?: principal)?|aller à la navigation|accueil|menu|fermer|imprimer(?: (?:la|cette) page)?|(?:haut|retour en haut) de (?:la )?page|retour(?: (?:en haut|à la liste|à l'accueil|aux actualités))?|mode anonymisé|précédente?|suivante?|(?:article|actualité|acte|page|document|communiqué) (?:précédente?|suivante?)|outils|détails|chargement(?: en cours)?|rechercher|s'abonner|se connecter",
  ),
  line(
    "partag(?:er|ez)(?: (?:cet article|cette page|cette actualité|sur .{1,40}|l'article|l'information|par .{1,20}))?|facebook|twitter|x|linkedin|instagram|youtube|whatsapp|copier le lien|envoyer (?:par (?:e-?mail|mail|courriel)|à un ami)|suivez-nous(?: sur .{1,40})?|tweeter|e-?mail",
  ),
  line(
    'documents?(?: (?:à télécharger|associés|liés|utiles))?|pièces? jointes?|télécharge(?:r|ments?)|lire la suite|en savoir plus|embed size.{0,30}|page \\d{1,4}(?: (?:sur|/) \\d{1,4})?|temps de lecture.{0,30}|#.{1,80}',
  ),
  /^(?:©|\(c\) ?(?:19|20)\d\d).{0,120}$/iu,
  /^.{0,80}tous droits réservés\.?$/iu,
  opening(
    'dernière mise à jour d(?:e ce|u) site|site (?:optimisé|réalisé) |optimisé pour|cette page vous a-t-elle été utile',
  ),
  opening('mentions légales|cet article est réservé|il vous reste .{1,12} de cet article|vous êtes ici'),
  /^accueil\s*[›>»/|].{0,200}$/iu,
]
/** A line that is a link and says so. */
const LINK = opening(
  "télécharge[rz]|consulte[rz]|voir|lire|découvr(?:ir|ez)|retour(?:ner)?|imprimer|accéde[rz]|cliquez|suivre|un message, un commentaire|laisser un commentaire|accepter|autoriser|refuser|répondre|signaler|s'abonner|s'inscrire|partager|ajouter",
)
const LONGEST_LINK = 100
const ABOUT_COOKIES = /cookies|traceurs/iu
const ASKS_CONSENT = new RegExp(french('accept|refus|consent|paramétr|personnalis|navigation|traceurs'), 'iu')
const LONGEST_CONSENT = 900

/**
 * Blocks of a page without what its markup did not mark as shell: share links and cookie notices, other pages' titles,
 * menus made of items, the title again, captions and paragraphs printed twice, headings left without a text.
 */
export function withoutResidue(drafts: readonly MarkedDraft[], title: string | null): readonly MarkedDraft[] {
  const own = withoutRelated(drafts).filter((draft) => !isPageLine(draft))
  return withoutBareHeading(withoutRepeats(withoutMenus(own), title))
}

function isPageLine({ kind, text, linked }: MarkedDraft): boolean {
  if (kind === 'row' || kind === 'header') return false
  const shadow = shadowOf(text)
  if (kind === 'heading' && opensFurniture(text)) return true
  if (linked >= 0.8 ? shadow.split(SEPARATOR).every(isPageWords) : isPageWords(shadow)) return true
  if (text.length <= LONGEST_CONSENT && ABOUT_COOKIES.test(text) && ASKS_CONSENT.test(text)) return true
  if (linked >= 0.9 && text.length <= LONGEST_LINK && LINK.test(shadow)) return true
  return kind !== 'heading' && linked >= 0.5 && (shadow.match(/ [/>|»›] /gu)?.length ?? 0) >= 2
}

/** What parts the links of a line. */
const SEPARATOR = /\s+[|·•/-]\s+/u

function isPageWords(shadow: string): boolean {
  return PAGE_LINES.some((pattern) => pattern.test(shadow))
}

const PROSE = 100

/** Drops each list of related pages up to the next heading of its rank, or the next prose that no linked title announces. */
function withoutRelated(drafts: readonly MarkedDraft[]): readonly MarkedDraft[] {
  let within: MarkedDraft | null = null
  let previous: MarkedDraft | null = null
  return drafts.filter((draft) => {
    const announced =
      previous !== null && previous !== within && (previous.linked >= 0.5 || previous.kind === 'heading')
    previous = draft
    if (opensRelated(draft.text)) {
      const isLink = draft.kind !== 'heading' && draft.linked >= 0.3
      if (!isLink) within = draft
      return false
    }
    if (within !== null && endsRelated(draft, within, announced)) within = null
    return within === null
  })
}

function endsRelated({ kind, level, text, linked }: MarkedDraft, opener: MarkedDraft, announced: boolean): boolean {
  if (linked >= 0.5) return false
  if (kind === 'heading') return opener.kind !== 'heading' || level <= opener.level
  return text.length >= PROSE && !announced
}

/** Share of links and mean length of the items of a menu. */
const MENU_LINKED = 0.8
const MENU_ITEM = 60

/** Drops runs of three or more short items that are nothing but links, unless a sentence announces them. */
function withoutMenus(drafts: readonly MarkedDraft[]): readonly MarkedDraft[] {
  const menus = new Set<MarkedDraft>()
  for (let start = 0; start < drafts.length; start++) {
    let end = start
    while (drafts[end]?.kind === 'item') end++
    const items = drafts.slice(start, end)
    const announced = /:$/u.test(drafts[start - 1]?.text ?? '')
    if (!announced && isMenu(items)) for (const item of items) menus.add(item)
    start = end
  }
  return drafts.filter((draft) => !menus.has(draft))
}

function isMenu(items: readonly MarkedDraft[]): boolean {
  if (items.length < 3 || mean(items.map(({ linked }) => linked)) < MENU_LINKED) return false
  return mean(items.map(({ text }) => text.length)) <= MENU_ITEM
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

/** Shorter lines may well occur twice in one document. */
const SHORTEST_REPEAT = 40

function withoutRepeats(drafts: readonly MarkedDraft[], title: string | null): readonly MarkedDraft[] {
  const seen = new Set(title === null ? [] : [fold(title)])
  let previous = ''
  return drafts.filter(({ kind, text }) => {
    const key = fold(text)
    const repeated = seen.has(key) || (key === previous && kind !== 'item')
    previous = key
    if (kind === 'row' || kind === 'header') return true
    if (text.length >= SHORTEST_REPEAT) seen.add(key)
    return !repeated
  })
}

/** A last heading with nothing under it announced what was dropped; several in a row are an agenda. */
function withoutBareHeading(drafts: readonly MarkedDraft[]): readonly MarkedDraft[] {
  const isBare = drafts.at(-1)?.kind === 'heading' && drafts.at(-2)?.kind !== 'heading'
  return isBare ? drafts.slice(0, -1) : drafts
}
