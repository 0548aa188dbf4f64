import { french, NOT_BEFORE_WORD, words } from '../patterns.ts'
import type { Rule } from '../rule.ts'
import { CALL, OBJECT_NOUNS } from './nouns.ts'
import { verbByLemma } from './verbs.ts'

const OF = "(?: de la | de l'| du | des | de | d'une? | d')(?:nouve(?:au|l|lle)s? |premi(?:er|ère)s? |seconde? |deux )?"

const LEMMAS: readonly (readonly [RegExp, string])[] = [
  [/^vote/iu, 'voter'],
  [/^ado/iu, 'adopter'],
  [/^app/iu, 'approuver'],
  [/^rat/iu, 'ratifier'],
  [/^sig/iu, 'signer'],
  [/^att/iu, 'attribuer'],
  [/^oct/iu, 'octroyer'],
  [/^lan/iu, 'lancer'],
  [/^ina/iu, 'inaugurer'],
  [/^nom/iu, 'nommer'],
  [/^d[ée]s/iu, 'désigner'],
  [/^[ée]l/iu, 'élire'],
]

/** What a noun of action may follow: the opening of a sentence, or an article after nothing that makes it a mere rule. */
const OPENING = new RegExp(
  french('(?:^|[.:;«"(•*-]|(?:^|[^\\p{L}])(?:la|le|l\'|une?|cette|ce|sa|son|leur|après|avant|pour|et|sans|en))\\s*$'),
  'iu',
)
/** « conditions d'attribution », « commission d'attribution », « droit de vote »: no act takes place. */
const GOVERNED = new RegExp(
  french(
    "(?:conditions?|modalités?|critères?|règles?|procédures?|commissions?|comités?|dates?|délais?|calendriers?|demandes?|refus|seuils?|principes?|méthodes?|absence|bureaux?|mode|scrutin) (?:de |d'|de la |de l'|du |des |la |l'|le )*$",
  ),
  'iu',
)
const TO_COME_BEFORE = new RegExp(
  french(
    "(?:en vue|avant|prochaine?|future?|prévoi\\p{L}+|projet|attente|attendant|d'ici|jusqu'(?:à|au)|permettr\\p{L}+|préalable(?:ment)?)(?: (?:de|à|au|du))?(?: la| le| l'|d'| de l')?\\s?$",
  ),
  'iu',
)
const TO_COME_AFTER = new RegExp(
  french(
    '^[^.;]{0,90}? (?:est prévue?|aura lieu|interviendra|est attendue?|sont prévue?s|se tiendra|devrait|est programmée?|prévue? (?:le|en|pour))',
  ),
  'iu',
)

const FIRST_STONE = { kind: 'action', lemma: 'poser la première pierre', class: 'inauguration', actor: null, vote: null } as const

/** Nouns that tell an act: « la signature de la convention », « vote du budget ». */
export const NOMINAL_RULES: readonly Rule[] = [
  nominal(
    'action-noun',
    `(?:vote|adoption|approbation|ratification|signature)(?=${OF}(?:${OBJECT_NOUNS.matter})${NOT_BEFORE_WORD})`,
  ),
  nominal('action-noun-award', `(?:attribution|octroi)(?=${OF}(?:\\d|${OBJECT_NOUNS.money})${NOT_BEFORE_WORD})`),
  nominal(
    'action-noun-launch',
    `lancement(?=${OF}(?:\\p{L}{4,12} )?(?:${CALL}|plans?|programmes?|dispositifs?|fonds|campagnes?|expérimentations?|concertations?|consultations?|enquêtes?|travaux|chantiers?|schémas?)${NOT_BEFORE_WORD})`,
  ),
  nominal('action-noun-inauguration', `inauguration(?=${OF}\\p{L})`),
  nominal(
    'action-noun-appointment',
    `(?:nomination|désignation|élection)(?=${OF}(?:${OBJECT_NOUNS.office})${NOT_BEFORE_WORD})`,
  ),
  {
    name: 'action-first-stone',
    pattern: words('pose de la première pierre'),
    resolve: () => ({ ...FIRST_STONE, status: 'done' }),
  },
  {
    name: 'action-first-stone-laid',
    pattern: new RegExp(words('première pierre [^.;:]{0,90}?(?<span>(?:a été|est|fut|sera) posée)').source, 'dgiu'),
    resolve: (match) => ({ ...FIRST_STONE, status: /sera posée/iu.test(match[0]) ? 'planned' : 'done' }),
  },
]

function nominal(name: string, source: string): Rule {
  return {
    name,
    pattern: words(source),
    resolve(match) {
      const at = match.index ?? 0
      const input = match.input ?? ''
      const before = input.slice(Math.max(0, at - 60), at)
      const after = input.slice(at + match[0].length, at + match[0].length + 120)
      const lemma = LEMMAS.find(([start]) => start.test(match[0]))?.[1] ?? ''
      const verb = verbByLemma(lemma)
      if (verb === null || !OPENING.test(before) || GOVERNED.test(before)) return null
      const toCome = TO_COME_BEFORE.test(before) || TO_COME_AFTER.test(after)
      return { kind: 'action', lemma, class: verb.class, actor: null, status: toCome ? 'planned' : 'done', vote: null }
    },
  }
}
