import type { ActionFact } from '../../../corpus/fact.ts'
import { french } from '../patterns.ts'
import { DETERMINERS } from './grammar.ts'
import type { Item } from './items.ts'
import { sensesOf } from './lexicon.ts'
import { isFirst } from './listed.ts'
import { NOUNS } from './nouns.ts'
import type { Scene } from './scene.ts'

type NominalScene = Omit<Scene, 'group' | 'memory'>

/** Said of hardly anything but decisions, wherever they stand in a sentence. */
const DECISIVE: ReadonlySet<string> = new Set(
  'adopter approuver ratifier signer élire désigner nommer inaugurer'.split(' '),
)
/** « L'octroi d'une aide » opens a sentence as its subject. */
const AWARDED: ReadonlySet<string> = new Set(['octroyer', 'attribuer', 'allouer'])
/** Said of things too: « renouvellement des pianos ». */
const OF_ANYTHING: ReadonlySet<string> = new Set('renouveler prolonger reporter retirer'.split(' '))
/** « conditions d'attribution », « droit de vote », « soumis au vote »: no act takes place. */
const GOVERNED =
  /^(?:conditions?|modalites?|criteres?|regles?|procedures?|commissions?|comites?|delais?|demandes?|seuils?|principes?|bureaux?|mode|scrutin|droit|droits|intentions?|absence|frais|taux|projet)$/u
const OF = /^(?:de|du|des|d')$/u
const MATTER = new RegExp(
  `^(?:, [^,.;]{2,30},)? (?:officielle? )?(?:de la |de l'|du |des |de |d'une? |d')(?:\\p{L}+ ){0,2}?(?:${french(`${NOUNS.matter}|${NOUNS.office}`)})(?![\\p{L}])`,
  'iu',
)
/** « L'inauguration a eu lieu le 4 octobre ». */
const HAPPENS = /^[^.;,]{0,40}? (?:a|ont|aura|auront) (?:eu )?lieu/iu
const TO_COME_BEFORE =
  /^(?:autorise|autorisee?|annonce|annoncent|avant|attente|prochaine?|future?|prevoit|prepare|ici)$/u
const TO_COME_AFTER =
  /^[^.;]{0,60}? (?:est prévue?|aura lieu|interviendra|n'interviendra|est attendue?|sont prévue?s|se tiendra|devrait|est programmée?|est proposée?|prévue?|est différée?|est annoncée?|était annoncée?|sera )/iu
const AGENDA = /ordre du jour|agenda|calendrier|prochaines? (?:étapes?|échéances?)|à venir/iu

/** The act that the noun at `at` tells, or null: « Attribution d'une subvention », « après le vote ». */
export function nominalAct(scene: NominalScene, at: number): ActionFact | null {
  const { items, span: sentenceSpan } = scene.sentence
  const item = items[at]
  if (item === undefined) return null
  const lemma = item.act
  if (lemma === null) return null
  const after = scene.context.shadow.slice(item.end, Math.min(sentenceSpan.end, item.end + 140))
  const stone = / de la première pierre/iu.exec(after)
  if (lemma === 'poser' && stone?.index !== 0) return null
  // A tax of the overseas regions.
  if (lemma === 'octroyer' && /^ de mer(?!\p{L})/iu.test(after)) return null
  if (!isTold(scene, at, lemma, after)) return null
  const sense = sensesOf(lemma).find(
    ({ needs }) => needs === null || needs.test(lemma === 'poser' ? after.replace(/^ de/u, '') : after),
  )
  if (sense === undefined) return null
  const status = isDenied(items, at) ? 'negated' : isToCome(scene, at, after) ? 'planned' : 'done'
  const end = lemma === 'poser' ? item.end + (stone?.[0].length ?? 0) : item.end
  return {
    kind: 'action',
    span: { start: item.start, end },
    rule: 'action-noun',
    lemma,
    class: sense.class,
    actor: null,
    status,
    vote: null,
  }
}

function isTold({ sentence: { items }, context }: NominalScene, at: number, lemma: string, after: string): boolean {
  const before = items[at - 1]?.key ?? ''
  const governor = items.slice(Math.max(0, at - 3), at).map(({ key }) => key)
  if (governor.some((key) => GOVERNED.test(key)) || before === 'de' || before === "d'") return false
  if (before === 'sans') return lemma === 'voter'
  const complement = OF.test(items[at + 1]?.key ?? '') || OF.test(items[at + 2]?.key ?? '')
  if (lemma === 'voter') return isVote(items, at)
  const opens = isFirst(items, at) || /^[:;]$/u.test(before) || context.shadow[(items[at]?.start ?? 0) - 1] === '\t'
  if (opens && items[at + 1]?.key !== ':')
    return lemma === 'signer' || (complement && (!OF_ANYTHING.has(lemma) || MATTER.test(after)))
  const opensNoun = DETERMINERS.has(before) && isFirst(items, at - 1)
  if (opensNoun && AWARDED.has(lemma)) return complement && MATTER.test(after)
  if (DECISIVE.has(lemma))
    return (
      DETERMINERS.has(before) && (MATTER.test(after) || HAPPENS.test(after) || lemma === 'signer' || lemma === 'nommer')
    )
  if (lemma === 'signer') return true
  const governs = items[at - 2]?.key ?? ''
  // « Autre décision, la suppression », but not « par 41 voix contre 17, l'octroi ».
  const isApposed = governs === ',' && !/^\d/u.test(items[at - 3]?.key ?? '')
  return (
    complement &&
    (isApposed || /^(?:annonce|annoncent|acte|decide|rapportee)$/u.test(governs)) &&
    DETERMINERS.has(before)
  )
}

function isVote(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.key ?? ''
  if (isFirst(items, at)) return true
  return DETERMINERS.has(before) || /^(?:du|des|ces|aucun|autre|\d+)$/u.test(before)
}

function isDenied(items: readonly Item[], at: number): boolean {
  return /^(?:aucune?|sans)$/u.test(items[at - 1]?.key ?? '')
}

function isToCome({ sentences, index, sentence: { items } }: NominalScene, at: number, after: string): boolean {
  if (items.slice(Math.max(0, at - 3), at).some(({ key }) => TO_COME_BEFORE.test(key)) || TO_COME_AFTER.test(after))
    return true
  return sentences
    .slice(Math.max(0, index - 12), index)
    .some(
      ({ items: above, block }) =>
        above.length < 12 && block.kind !== 'item' && AGENDA.test(above.map(({ text }) => text).join(' ')),
    )
}
