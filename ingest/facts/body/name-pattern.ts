import { NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'

/** One blank or hyphen of a name, as texts write it: « Île de France », « Auvergne - Rhône-Alpes ». */
const GAP = '[ -]{1,3}'

/** Words of other languages of France and its neighbours that no French clause has: « Skol ar Mor », « Casa di Luna ». */
const FOREIGN_LINK = 'ar|an|na|di|da|ha|del|von|van|and|of(?: the)?'

/** Words that link the capitalised words of one name: « Pays de la Châtaigneraie », « Vallée d'Ossau ». */
const LINK = `(?:(?:de la|de|du(?: (?:roi|haut|bas|vieux|grand|petit))?|des|lès|lez|&|${FOREIGN_LINK}) |de l'|d')`

/** A capitalised word, with what hyphens and apostrophes join to it: « Châlons-en-Champagne », « L'Haÿ-les-Roses ». */
export const CAPITALISED = String.raw`(?:[LD]')?\p{Lu}[\p{L}\p{N}]*(?:(?:[-&]|(?<=-[dl])'|'(?=\p{Lu}))[\p{L}\p{N}]+){0,7}`

/** « Ouest guyanais », « Pays basque », « Bassin minier »: a country that its adjective tells apart. */
const COUNTRY =
  '(?:(?<=(?:Ouest|Est|Nord|Sud|Centre|Pays|Bassin|Haut|Bas|Marais|Vexin|Périgord|Massif|Littoral)) \\p{Ll}{2,12}(?:ais|ois|ien|ain|in|and|ard|on|que|ier|al)e?(?!\\p{L}))?'

/** Bodies that one comes upon in the text after a name, without punctuation, and that no name goes on with. */
const BOARD = '(?!(?:Région|Département|État|Etat|Collectivité|Conseil|Commission|Union)(?!\\p{L}))'

/** A proper name: capitalised words, with linking words only between them. Stops at any punctuation. */
export const PROPER_NAME = `${BOARD}${CAPITALISED}(?: (?:${LINK})?${BOARD}${CAPITALISED}){0,6}${COUNTRY}`

/** « de », « du », « de la », « d' »… before a name, blank included. */
export const OF = "(?:(?:de la|du|des|de|DE LA|DU|DES|DE) |(?:de l|d|DE L|D)')"

/** Not inside quotation marks: « Région Sud » there is a brand. */
export const NOT_QUOTED = '(?<!["«] ?)'

/**
 * `source` matched whatever the case and with or without its accents; the flag `i` would blind `\p{Lu}`. Letters
 * stand for themselves: no escapes, no classes.
 */
export function anyCase(source: string): string {
  return source.replace(/\p{L}/gu, (letter) => letterClass(letter)).replace(/ /gu, ' {1,3}')
}

/** A rule's pattern: `source` between word boundaries. */
export function bounded(source: string): RegExp {
  return new RegExp(`${NOT_AFTER_WORD}(?:${source})${NOT_BEFORE_WORD}`, 'gu')
}

/** As `bounded`, for a fact that is only the group `span` of the match. */
export function spanned(source: string): RegExp {
  return new RegExp(bounded(source).source, 'dgu')
}

/** As `spanned`, for a match that opens with punctuation or a space behind the name. */
export function behindName(source: string): RegExp {
  return new RegExp(source, 'dgu')
}

/** As `spanned`, at the start of a block alone: an anchor within look-behinds would be tried at every letter. */
export function opening(source: string): RegExp {
  return new RegExp(`^${source}${NOT_BEFORE_WORD}`, 'dgu')
}

/** A letter as it is written in French prose: in either case, its accent often left out. */
function letterClass(letter: string): string {
  const bare = letter.normalize('NFD').charAt(0)
  const either = (one: string) => one.toLowerCase() + one.toUpperCase()
  return `[${bare === letter ? either(letter) : either(bare) + either(letter)}]`
}

/**
 * `word` where `before` comes right before it. The word is matched first: a pattern that opens with a look-behind is
 * tried at every letter of a text, at ten times the cost.
 */
export function preceded(before: string, word: string): string {
  return `(?:${word})(?<=(?:${before})(?:${word}))`
}

/** Characters that a pattern would not take for themselves. */
export const LITERAL = /[.*+?^${}()|[\]\\/]/gu

/** Around a word that labels an amount or a column: « Région : 12 M€ », « (Région 40 %, … », a cell of a table. */
export const LABEL_BEFORE =
  '(?:^|[,;/(:] ?|\\t|^- )(?:(?:[Tt]aux|[Pp]art|[Mm]ontant|[Aa]ide|[Pp]articipation|[Ss]ubvention|[Dd]ont) )?'
export const LABEL_AFTER =
  '(?=(?: \\([^()]{1,12}\\))?(?: ?[:=] ?|,? )\\d| ?: ?(?:ne |sans |néant|non |refus|à |en attente)|(?<=\\(\\p{L}+)\\)|(?: \\([^()]{1,20}\\))?(?:\\t|$))'

interface Trie {
  readonly next: Map<string, Trie>
  ends: boolean
}

/**
 * One pattern for many names whatever their accents, the longest first; a hyphen may be a space and the reverse.
 * With `capitals: 'kept'` every capital of a name is asked for, so that « centre » and « la poste » stay silent.
 */
export function namesPattern(names: readonly string[], capitals: 'free' | 'kept'): string {
  const root: Trie = { next: new Map(), ends: false }
  for (const name of names) {
    let node = root
    for (const symbol of symbolsOf(name, capitals)) {
      const child: Trie = node.next.get(symbol) ?? { next: new Map(), ends: false }
      node.next.set(symbol, child)
      node = child
    }
    node.ends = true
  }
  return sourceOf(root)
}

function symbolsOf(name: string, capitals: 'free' | 'kept'): readonly string[] {
  return [...name.replace(/ ?[-/] ?/gu, '-')].map((character) => {
    if (character === 'œ') return '(?:[œŒ]|[oO][eE])'
    if (/\p{L}/u.test(character)) {
      const either = letterClass(character)
      return capitals === 'kept' && /\p{Lu}/u.test(character) ? either.replace(/\p{Ll}/gu, '') : either
    }
    if (character === ' ' || character === '-') return GAP
    if (character === "'") return "' ?"
    return character.replace(/[+.]/u, '\\$&')
  })
}

function sourceOf(node: Trie): string {
  const branches = [...node.next].map(([symbol, child]) => symbol + sourceOf(child))
  if (branches.length === 0) return ''
  const all = branches.length === 1 && !node.ends ? branches.join('') : `(?:${branches.join('|')})`
  return node.ends ? `${all}?` : all
}
