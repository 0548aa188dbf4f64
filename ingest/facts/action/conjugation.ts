/** How a verb is written: participles in four agreements, third persons and the plural of speeches, the infinitive. */
export type FormKind = 'participle' | 'present' | 'imperfect' | 'future' | 'conditional' | 'infinitive' | 'gerund'

/** The stems from which all written forms follow. */
interface Stems {
  /** Masculine singular; the other three are derived. */
  readonly participle: string
  /** Third persons, singular then plural. */
  readonly present: readonly [string, string]
  /** What stands before « ait », « aient », « ons » and « ant ». */
  readonly imperfect: string
  /** What stands before « a », « ont », « ait ». */
  readonly future: string
}

/** End of the infinitive, participle, present singular and plural, stems of the imperfect and of the future. */
type Family = readonly [string, string, string, string, string, string]

/** Third-group families, longest ending first; what stands before the ending is kept: « reprendre, entreprendre ». */
const FAMILIES: readonly Family[] = [
  ['dire', 'dit', 'dit', 'disent', 'dis', 'dir'],
  ['accueillir', 'accueilli', 'accueille', 'accueillent', 'accueill', 'accueiller'],
  ['pourvoir', 'pourvu', 'pourvoit', 'pourvoient', 'pourvoy', 'pourvoir'],
  ['servir', 'servi', 'sert', 'servent', 'serv', 'servir'],
  ['revoir', 'revu', 'revoit', 'revoient', 'revoy', 'reverr'],
  ['rompre', 'rompu', 'rompt', 'rompent', 'romp', 'rompr'],
  ['faire', 'fait', 'fait', 'font', 'fais', 'fer'],
  ['prévoir', 'prévu', 'prévoit', 'prévoient', 'prévoy', 'prévoir'],
  ['dissoudre', 'dissous', 'dissout', 'dissolvent', 'dissolv', 'dissoudr'],
  ['prendre', 'pris', 'prend', 'prennent', 'pren', 'prendr'],
  ['mettre', 'mis', 'met', 'mettent', 'mett', 'mettr'],
  ['clore', 'clos', 'clôt', 'closent', 'clos', 'clor'],
  ['clure', 'clu', 'clut', 'cluent', 'clu', 'clur'],
  ['crire', 'crit', 'crit', 'crivent', 'criv', 'crir'],
  ['élire', 'élu', 'élit', 'élisent', 'élis', 'élir'],
  ['oindre', 'oint', 'oint', 'oignent', 'oign', 'oindr'],
  ['cevoir', 'çu', 'çoit', 'çoivent', 'cev', 'cevr'],
  ['quérir', 'quis', 'quiert', 'quièrent', 'quér', 'querr'],
  ['venir', 'venu', 'vient', 'viennent', 'ven', 'viendr'],
  ['tenir', 'tenu', 'tient', 'tiennent', 'ten', 'tiendr'],
  ['courir', 'couru', 'court', 'courent', 'cour', 'courr'],
  ['suivre', 'suivi', 'suit', 'suivent', 'suiv', 'suivr'],
  ['ortir', 'orti', 'ort', 'ortent', 'ort', 'ortir'],
  ['frir', 'fert', 'fre', 'frent', 'fr', 'frir'],
  ['vrir', 'vert', 'vre', 'vrent', 'vr', 'vrir'],
  ['struire', 'struit', 'struit', 'struisent', 'struis', 'struir'],
  ['uire', 'uit', 'uit', 'uisent', 'uis', 'uir'],
]

/** -eler and -eter verbs that double their consonant where others take a grave accent. */
const DOUBLING = /(?:appel|renouvel|jet)er$/u

/** The written forms of `infinitive`, by kind. Throws on a verb of a family that it does not know. */
export function conjugate(infinitive: string): Readonly<Record<FormKind, readonly string[]>> {
  const { participle, present, imperfect, future } = stemsOf(infinitive)
  const open = softened(imperfect)
  return {
    participle: agreements(participle),
    present: [...present, `${open}ons`],
    imperfect: [`${open}ait`, `${open}aient`],
    future: [`${future}a`, `${future}ont`, `${future}ons`],
    conditional: [`${future}ait`, `${future}aient`],
    gerund: [`${open}ant`],
    infinitive: [infinitive],
  }
}

function agreements(participle: string): readonly string[] {
  const plural = participle.endsWith('s') ? participle : `${participle}s`
  return [...new Set([participle, `${participle}e`, plural, `${participle}es`])]
}

/** « engageons, finançons »: g and c stay soft before a and o. */
function softened(stem: string): string {
  if (stem.endsWith('g')) return `${stem}e`
  return stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem
}

function stemsOf(infinitive: string): Stems {
  const family = FAMILIES.find(([ending]) => infinitive.endsWith(ending))
  if (family !== undefined) {
    const [ending, participle, singular, plural, imperfect, future] = family
    const prefix = infinitive.slice(0, -ending.length)
    return {
      participle: prefix + participle,
      present: [prefix + singular, prefix + plural],
      imperfect: prefix + imperfect,
      future: prefix + future,
    }
  }
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('er')) return firstGroup(infinitive, stem)
  if (infinitive.endsWith('ir'))
    return {
      participle: `${stem}i`,
      present: [`${stem}it`, `${stem}issent`],
      imperfect: `${stem}iss`,
      future: infinitive,
    }
  if (infinitive.endsWith('re'))
    return { participle: `${stem}u`, present: [stem, `${stem}ent`], imperfect: stem, future: infinitive.slice(0, -1) }
  throw new Error(`« ${infinitive} » follows no known conjugation: add its family to FAMILIES`)
}

/** « octroie », « renouvelle », « gèle », « cède »: the stem of the mute forms; é stays in the future. */
function firstGroup(infinitive: string, stem: string): Stems {
  const mute = DOUBLING.test(infinitive)
    ? stem + stem.slice(-1)
    : stem.replace(/y$/u, 'i').replace(/[eé]([bcdglmnprstv])$/u, 'è$1')
  return {
    participle: `${stem}é`,
    present: [`${mute}e`, `${mute}ent`],
    imperfect: stem,
    future: /é[bcdglmnprstv]er$/u.test(infinitive) ? infinitive : `${mute}er`,
  }
}
