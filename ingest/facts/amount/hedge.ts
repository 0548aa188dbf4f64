import type { Qualifier } from '../../../corpus/fact.ts'
import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'

/** Longest run of characters before an amount in which words can still hedge it. */
const REACH = 60

type Hedges = Readonly<Partial<Record<Qualifier, readonly string[]>>>

/**
 * Words that end just before an amount and say how exact it is. The match that begins first wins, so that « pas moins
 * de » is not read as « moins de », nor « en plus de » (besides) as « plus de ».
 */
const BEFORE: Hedges = {
  exact: ["en plus d(?:e|'|es)"],
  at_least: [
    "(?:pas|non) moins d(?:e|')|au moins|à tout le moins|à partir d(?:e|')|supérieure?s? ou éga(?:l|le|ux|les) à",
    "mini|plancher(?: fixé)?(?: à| d(?:e|')| :)|(?:au |un |le |à )?minim(?:um|a)(?: d(?:e|')| :)?|minima(?:l|le|ux|les)(?: d(?:e|')| :)",
  ],
  up_to: [
    "pas plus d(?:e|')|jusqu'à(?: hauteur d(?:e|'))?|plafonn(?:é|ée|és|ées|e|ent|ant) à|à concurrence d(?:e|')|au plus",
    "plafond(?: \\p{L}{3,14})?(?: est)?(?: fixé)?(?: à| d(?:e|')| :)?|dans la limite d(?:e|')|limitée?s? à",
    "max(?:i|\\.)?|(?:(?:au|un|le) )?maximum(?: \\p{L}{3,14})?(?: est)?(?: d(?:e|')| :)?|maxima(?:l|le|ux|les)(?: d(?:e|')| :)",
    "inférieure?s? ou éga(?:l|le|ux|les) à|p(?:ouvant|eut|euvent|ourra|ourront) (?:atteindre|aller jusqu'à)",
    "(?:ne |n'|sans )(?:(?:peut|peuvent|pourra|pourront|doit|doivent|saurait) )?(?:pas )?" +
      '(?:dépass(?:e|er|era|eront|ant|ent)|excéder|excèd(?:e|ent)|excédant)(?: pas)?(?: les)?',
  ],
  nearly: [
    "près d(?:e|'|es)|presque|quasi(?:ment)?|pas loin d(?:e|')|proches? d(?:e|'|es)|(?:approche|frôle)(?:nt|r)?(?: les)?",
  ],
  about: [
    "environ|autour d(?:e|'|es)|aux? (?:alentours|environs) d(?:e|'|es)|de l'ordre d(?:e|')|à peu près|approximativement",
    'quelques?|avoisin(?:e|ent|ant)(?: les)?|[~≈]',
  ],
  less_than: ["moins d(?:e|')|inférieure?s? à|en deçà d(?:e|'|es)|sous (?:les|la barre des?)|<"],
  more_than: [
    "plus d(?:e|')|supérieure?s? à|au-delà d(?:e|'|es)|dépass(?:e|ent|ant|er|é|ée|és)(?: les)?|excèd(?:e|ent)(?: les)?|excédant(?: les)?|>",
  ],
}

const AFTER: Hedges = {
  about: ['environ'],
  up_to: ['maximum|maximal|maxi|max|au (?:maximum|plus)'],
  at_least: ['(?:au )?minimum|mini|au moins|et plus|ou plus'],
}

const ENDS_BEFORE = new RegExp(`${NOT_AFTER_WORD}(?:${grouped(BEFORE)}) *$`, 'iu')
/** « 100 € par lycéen au maximum ». */
const BEGINS_AFTER = new RegExp(`^ *(?:par \\p{Ll}{2,30} )?\\(?(?:${grouped(AFTER)})${NOT_BEFORE_WORD}`, 'iu')

/** How exact the amount between `before` and `after` is said to be; the words before it speak first. */
export function qualifierOf(before: string, after: string): Qualifier {
  return named(ENDS_BEFORE.exec(before.slice(-REACH))) ?? named(BEGINS_AFTER.exec(after)) ?? 'exact'
}

/** One alternative a qualifier, in a group of its name. */
function grouped(hedges: Hedges): string {
  return Object.entries(hedges)
    .map(([qualifier, sources]) => `(?<${qualifier}>${french(sources.join('|'))})`)
    .join('|')
}

function named(match: RegExpExecArray | null): Qualifier | null {
  const found = Object.entries(match?.groups ?? {}).find(([, words]) => words !== undefined)
  return found === undefined ? null : (found[0] as Qualifier)
}
