import type { Qualifier } from '../../../corpus/fact.ts'
import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'

/** Longest run of words before an amount that can still hedge it. */
const REACH = 60

/**
 * Words that end just before an amount and say how exact it is. The first that matches wins: « pas moins de » is read
 * before « moins de », « inférieur ou égal à » before « inférieur à ».
 */
const BEFORE: readonly (readonly [Qualifier, string])[] = [
  ['exact', "en plus d(?:e|')"],
  [
    'at_least',
    "(?:pas|non) moins d(?:e|')|au moins|à tout le moins|(?:au|un|le) minimum(?: d(?:e|'))?|à minima|minimum(?: d(?:e|')| :)?",
  ],
  ['at_least', "minima(?:l|le|ux|les)(?: d(?:e|')| :)|à partir d(?:e|')|supérieure?s? ou éga(?:l|le|ux|les) à"],
  [
    'up_to',
    "pas plus d(?:e|')|jusqu'à(?: hauteur d(?:e|'))?|plafonn(?:é|ée|és|ées|e|ent|ant) à|à concurrence d(?:e|')",
  ],
  [
    'up_to',
    "plafond(?: \\p{L}{3,14})?(?: est)?(?: fixé)?(?: à| d(?:e|')| :)?|dans la limite d(?:e|')|limitée?s? à|inférieure?s? ou éga(?:l|le|ux|les) à",
  ],
  [
    'up_to',
    "(?:(?:au|un|le) )?maximum(?: \\p{L}{3,14})?(?: est)?(?: d(?:e|')| :)?|maxima(?:l|le|ux|les)(?: d(?:e|')| :)|au plus",
  ],
  ['up_to', "(?:pouvant|peut|peuvent|pourra|pourront) (?:atteindre|aller jusqu'à)|sans (?:dépasser|excéder)"],
  [
    'up_to',
    "(?:ne |n')(?:peut |peuvent |pourra |pourront |doit |doivent |saurait )?(?:pas )?(?:dépass(?:e|er|era|eront|ant|ent)|excéder|excèd(?:e|ent)|excédant)(?: pas)?(?: les)?",
  ],
  [
    'nearly',
    "près d(?:e|'|es)|presque|quasi(?:ment)?|pas loin d(?:e|')|proches? d(?:e|'|es)|(?:approche|frôle)(?:nt|r)?(?: les)?",
  ],
  [
    'about',
    "environ|autour d(?:e|'|es)|aux? (?:alentours|environs) d(?:e|'|es)|de l'ordre d(?:e|')|à peu près|approximativement|quelques?|avoisin(?:e|ent|ant)(?: les)?|[~≈]",
  ],
  ['less_than', "moins d(?:e|')|inférieure?s? à|en deçà d(?:e|'|es)|sous (?:les|la barre des?)"],
  [
    'more_than',
    "plus d(?:e|')|supérieure?s? à|au-delà d(?:e|'|es)|dépass(?:e|ent|ant|er|é|ée|és)(?: les)?|excèd(?:e|ent)(?: les)?|excédant(?: les)?",
  ],
]

const AFTER: readonly (readonly [Qualifier, string])[] = [
  ['about', 'environ'],
  ['up_to', 'maximum|maximal|maxi|max|au (?:maximum|plus)'],
  ['at_least', '(?:au )?minimum|mini|au moins|et plus|ou plus'],
]

const BEFORE_PATTERNS = BEFORE.map(([qualifier, source]) => ({
  qualifier,
  pattern: new RegExp(`(?:${NOT_AFTER_WORD}(?:${french(source)})) *$`, 'iu'),
}))

const AFTER_PATTERNS = AFTER.map(([qualifier, source]) => ({
  qualifier,
  pattern: new RegExp(`^ *\\(?(?:${french(source)})${NOT_BEFORE_WORD}`, 'iu'),
}))

/** How exact the amount between `before` and `after` is said to be; the words nearest before it speak first. */
export function qualifierOf(before: string, after: string): Qualifier {
  const near = before.slice(-REACH)
  const found = BEFORE_PATTERNS.find(({ pattern }) => pattern.test(near))
  return found?.qualifier ?? AFTER_PATTERNS.find(({ pattern }) => pattern.test(after))?.qualifier ?? 'exact'
}
