/**
 * First halves that French joins to another word by a hyphen (Grevisse, Le Bon Usage, §109; Rectifications de 1990,
 * Journal officiel of 6 December 1990, for numbers).
 */
const KEEPS_AFTER = new Set(
  (
    'vice sous non demi semi avant après arrière porte chef rendez saint sainte sud nord est ouest peut celui celle ceux ' +
    'celles lui elle elles eux moi toi soi nous vous quelques plus moins bien trois quatre cinq six sept huit neuf dix ' +
    'vingt trente quarante cinquante soixante deux cent haut haute hauts hautes bas basse grand rond arc presqu là ' +
    'franco socio chez garde sans libre compte savoir tiers'
  ).split(' '),
)
/** Verbs and nouns keep their hyphen before these. */
const KEEPS_BEFORE = /^(?:ci|là|mêmes?|t|ils?|elles?|on|je|tu|nous|vous|ce|être|à|delà|dessus|dessous|dire)$/u
/** Words that only look like two. */
const IN_ONE =
  /^(?:souscri|soustrai|soussign|nonobstant|avantag|grandi|grandeu|plusieurs|hautement|hauteu|bienfai|bienven|bienn|porte(?:feuille|manteau)|comptab|centr|centi|centaine|estim|sixième|dixième|libreme|basse[tm]|gardeu|gardie|tierc)/u
/** « ex-président », but « ex-périence »: what « ex » opens when it is part of the word. */
const EX_IN_ONE =
  /^(?:p[ée]ri|p[éel]|plo|plic|plor|po|pri|pul|pan|pat|tr|t[ée]|tin|tor|c[eéiulè]|cl|cur|cit|[aeiouéèh]|quis)/u
/** « Bar-le-Duc », « Île-de-France ». */
const NAME_PARTICLE = /^(?:de|du|des|la|le|les|lès|lez|sur|sous|en|et|à|aux|au)(?:-|$)|^[dl]['’]\p{Lu}/u

/**
 * Two lines of one paragraph in one: a space between them, nothing where a hyphen only marks the division of a word,
 * the hyphen kept where it belongs to the word. `seen`: words of the document in lower case, which decide first.
 */
export function joinLines(first: string, second: string, seen: ReadonlySet<string> = NONE): string {
  if (first === '') return second
  const cut = /(?<head>[\p{L}\d'’-]*[\p{L}\d])(?<hyphen>[-\u2010\u2011\u00ad])$/u.exec(first)?.groups
  const tail = /^[\p{L}\d'’]+(?:-[\p{L}\d'’]+)*/u.exec(second)?.[0]
  if (cut?.head === undefined || tail === undefined) return `${withoutSoftHyphen(first)} ${second}`
  const bare = first.slice(0, -1)
  const keeps = cut.hyphen !== '\u00ad' && keepsHyphen(cut.head, tail, seen)
  return keeps ? `${bare}-${second}` : bare + second
}

const NONE: ReadonlySet<string> = new Set()

function withoutSoftHyphen(text: string): string {
  return text.replace(/\u00ad$/u, '')
}

function keepsHyphen(head: string, tail: string, seen: ReadonlySet<string>): boolean {
  const [left, right] = [head.toLocaleLowerCase('fr'), tail.toLocaleLowerCase('fr')]
  if (seen.has(left + right)) return false
  if (seen.has(`${left}-${right}`)) return true
  if (/\d$/u.test(head) || /^\d/u.test(tail)) return true
  const inCapitals = head === head.toLocaleUpperCase('fr') && tail === tail.toLocaleUpperCase('fr')
  if (!inCapitals && /^\p{Lu}/u.test(tail)) return true
  if (/(?:^|['’-])\p{Lu}\p{Ll}+$/u.test(head) && NAME_PARTICLE.test(tail)) return true
  return joins(left.split(/[-'’]/u).at(-1) ?? left, right)
}

function joins(left: string, right: string): boolean {
  const next = right.split(/[-'’]/u)[0] ?? right
  if (left === 'ex') return !EX_IN_ONE.test(next)
  if (left === 'inter') return /^[aeiouyéèêh]/u.test(next)
  if (left === 'mi')
    return /^(?:temps|parcours|chemin|année|saison|journée|janvier|février|mars|avril|mai|juin|juillet|août)/u.test(
      next,
    )
  if (left === 'au') return /^(?:delà|dessus|dessous|devant)/u.test(next)
  if (left === 'ci') return /^(?:après|avant|joint|dessus|dessous|contre)/u.test(next)
  if (KEEPS_AFTER.has(left)) return !IN_ONE.test(left + next)
  return KEEPS_BEFORE.test(next) && left.length >= 3
}

/** The words of a text in lower case, but for the last of each line, which may be half a word. */
export function wordsSeen(lines: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const line of lines)
    for (const [word] of line.replace(/\S+$/u, '').matchAll(/[\p{L}]+(?:[-\u2010\u2011][\p{L}]+)*/gu))
      seen.add(word.toLocaleLowerCase('fr').replace(/[\u2010\u2011]/gu, '-'))
  return seen
}
