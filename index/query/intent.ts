import type { Intent, Understood } from '../library.ts'

const PAYS = '(?:financ|subventionn|pai|pay|soutien|soutenu|aid|vers|donn|apport|mis|met|contribu|abond)\\w*'
const HAS = '(?:a |ont |va |vont |peut |doit |est ce qui |a t il |est financeur |est le financeur )?'
const RECEIVES = '(?:recu|recoi\\w*|touch\\w*|benefici\\w*|obtenu|obtien\\w*|percu|percoi\\w*)'
const AIDED = '(?:aide|finance|subventionne|soutenu|dote|servi|retenu|laureat)e?s?'

/** Words that ask for something, on text without accents, case or punctuation, a space at either end. */
const CUES: readonly (readonly [Intent, RegExp])[] = [
  [
    'funder',
    new RegExp(` (?:qui ${HAS}${PAYS}|quels? (?:sont les )?financeurs?|finances? par qui|par qui|financeurs?) `),
  ],
  [
    'beneficiary',
    new RegExp(
      ` (?:qui ${HAS}${RECEIVES}|a qui|beneficiaires?|laureats?|quel(?:le)?s \\w+ (?:\\w+ ){0,2}(?:ont ete|sont|ont) (?:${AIDED}|${RECEIVES})) `,
    ),
  ],
  [
    'amount',
    / (?:combien(?! de (?:temps|fois|jours|mois|ans))|montants?|quel(?:le)?s? (?:est |sont |a ete |etait |ont ete )?(?:le |la |les |l )?(?:sommes?|budgets?|enveloppes?|couts?|prix|tarifs?|parts?)|quelle part) /,
  ],
  [
    'date',
    / (?:(?<=^ )quand|(?:depuis|jusqu a|a partir de|pour|et|ou) quand(?! (?:on|il|elle|nous|meme))|quand (?:a|ont|est ce|sera|seront|sont|va|vont|peut|doit|aura) |quand(?= $)|(?:quel(?:le)?s? )?dates? (?:de|d|limites?|du|des)|quel(?:le)?s? (?:est la |sont les )?(?:dates?|jours?|mois|annees?)|en quelle annee|echeances?) /,
  ],
  [
    'compare',
    / (?:compar\w*|par rapport (?:a|aux?)|versus|vs|differences? entre|quelle (?:difference|evolution)|evolution|quelles? regions? .{0,40}le (?:plus|moins)|entre (?:les )?regions|par region|d une region a l autre|avant apres) /,
  ],
  [
    'list',
    / (?:listes?|lesquel(?:le)?s|toutes les|tous les|enumer\w*|quel(?:le)?s (?!(?:est|sont|a|ont|etait) )(?!(?:montant|somme|budget|cout|prix|tarif|part|date|jour|annee)s? )\w+s) /,
  ],
]

const EXTREME_OF_QUANTITY = '(?: (?:d|de|des|dans|pour|en|au|aux|a|sur|les|la|l|le) | $)'
const LARGE = '(?:gros(?:se)?|grand(?:e)?|fort(?:e)?|eleve(?:e)?|important(?:e)?|haut(?:e)?|cher(?:e)?|coute\\w*)s?'
const SMALL = '(?:petit(?:e)?|faible|bas(?:se)?|modeste)s?'

const SUPERLATIVES: readonly (readonly [NonNullable<Understood['superlative']>, RegExp])[] = [
  ['most', new RegExp(` (?:le (?:plus|maximum)${EXTREME_OF_QUANTITY}|(?:l[ae]s? |(?<=^ ))plus ${LARGE} |le record )`)],
  [
    'least',
    new RegExp(` (?:le (?:moins|minimum)${EXTREME_OF_QUANTITY}|(?:l[ae]s? |(?<=^ ))(?:moins ${LARGE}|plus ${SMALL}) )`),
  ],
]

/** What `plain` words ask for, in the order in which they ask; a superlative of quantity asks for the amount too. */
export function intentsIn(plain: string): readonly Intent[] {
  const padded = ` ${plain} `
  const found = CUES.map(([intent, cue]) => ({ intent, at: padded.search(cue) })).filter(({ at }) => at >= 0)
  const intents = found.sort((a, b) => a.at - b.at).map(({ intent }) => intent)
  return superlativeIn(plain) === null || intents.includes('amount') ? intents : [...intents, 'amount']
}

/** « qui a mis le plus », « la moins chère »; not « le plus proche », which asks for no quantity. */
export function superlativeIn(plain: string): Understood['superlative'] {
  const padded = ` ${plain} `
  return SUPERLATIVES.find(([, cue]) => cue.test(padded))?.[0] ?? null
}
