/** What a written form of a verb is. */
export type FormKind = 'present' | 'past' | 'future' | 'conditional' | 'participle' | 'infinitive' | 'gerund'

/** A written form, as pairs of words (lower case, with accents) and what they are. */
export type Form = readonly [string, FormKind]

interface Stems {
  /** Third persons of the present, singular then plural. */
  readonly present: readonly [string, string]
  readonly imperfect: string
  readonly future: string
  /** Masculine singular. */
  readonly participle: string
  readonly past: readonly [string, string]
}

/** Irregular verbs by their endings: what stands before the ending is kept. Stems in the order of `Stems`. */
const PATTERNS: readonly (readonly [ending: string, verbs: string, stems: string])[] = [
  ['tenir', 'soutenir obtenir maintenir', 'tient tiennent ten tiendr tenu tint tinrent'],
  ['venir', 'provenir revenir venir', 'vient viennent ven viendr venu vint vinrent'],
  ['cevoir', 'recevoir percevoir', 'çoit çoivent cev cevr çu çut çurent'],
  ['mettre', 'mettre remettre promettre', 'met mettent mett mettr mis mit mirent'],
  ['crire', 'inscrire souscrire', 'crit crivent criv crir crit crivit crivirent'],
  ['voir', 'prévoir', 'voit voient voy voir vu vit virent'],
  ['prendre', 'prendre', 'prend prennent pren prendr pris prit prirent'],
  ['frir', 'offrir', 'fre frent fr frir fert frit frirent'],
  ['vrir', 'couvrir', 'vre vrent vr vrir vert vrit vrirent'],
  ['duire', 'reconduire', 'duit duisent duis duir duit duisit duisirent'],
  ['sentir', 'consentir', 'sent sentent sent sentir senti sentit sentirent'],
  ['tendre', 'prétendre', 'tend tendent tend tendr tendu tendit tendirent'],
  ['aller', 'aller', 'va vont all ir allé alla allèrent'],
  ['cueillir', 'recueillir', 'cueille cueillent cueill cueiller cueilli cueillit cueillirent'],
  ['sortir', 'sortir', 'sort sortent sort sortir sorti sortit sortirent'],
  ['vouloir', 'vouloir', 'veut veulent voul voudr voulu voulut voulurent'],
]

const IRREGULAR: ReadonlyMap<string, Stems> = new Map(
  PATTERNS.flatMap(([ending, verbs, stems]) =>
    verbs.split(' ').map((verb) => {
      const start = verb.slice(0, verb.length - ending.length)
      const [one = '', many = '', imperfect = '', future = '', participle = '', did = '', theyDid = ''] = stems
        .split(' ')
        .map((stem) => start + stem)
      return [verb, { present: [one, many], imperfect, future, participle, past: [did, theyDid] }]
    }),
  ),
)

/** Every form that official prose uses of a verb: the third person, and « nous » of speeches. Throws on an ending that it does not know. */
export function conjugate(infinitive: string): readonly Form[] {
  const stems = IRREGULAR.get(infinitive) ?? regular(infinitive)
  const { participle } = stems
  const forms = (kind: FormKind, words: readonly string[]): readonly Form[] => words.map((word) => [word, kind])
  return [
    ...forms('present', [...stems.present, `${stems.imperfect}ons`]),
    ...forms('past', [...stems.past, `${stems.imperfect}ait`, `${stems.imperfect}aient`]),
    ...forms('future', [`${stems.future}a`, `${stems.future}ont`, `${stems.future}ons`]),
    ...forms('conditional', [`${stems.future}ait`, `${stems.future}aient`]),
    ...forms('participle', agreements(participle)),
    ...forms('infinitive', [infinitive]),
    ...forms('gerund', [`${stems.imperfect}ant`]),
  ]
}

/** Masculine and feminine, singular and plural: « mis, mise, mises ». */
function agreements(participle: string): readonly string[] {
  const plural = participle.endsWith('s') ? participle : `${participle}s`
  return [...new Set([participle, plural, `${participle}e`, `${participle}es`])]
}

function regular(infinitive: string): Stems {
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('er')) {
    const soft = softened(stem)
    const mute = muted(stem)
    return {
      present: [`${mute}e`, `${mute}ent`],
      imperfect: soft,
      future: stem.endsWith('y') ? `${mute}er` : infinitive,
      participle: `${stem}é`,
      past: [`${soft}a`, `${stem}èrent`],
    }
  }
  if (infinitive.endsWith('ir')) {
    return {
      present: [`${stem}it`, `${stem}issent`],
      imperfect: `${stem}iss`,
      future: infinitive,
      participle: `${stem}i`,
      past: [`${stem}it`, `${stem}irent`],
    }
  }
  throw new Error(`« ${infinitive} » follows no regular conjugation: list its stems in PATTERNS`)
}

/** Stem before « a »: « engage- », « finanç- ». */
function softened(stem: string): string {
  return stem.replace(/g$/u, 'ge').replace(/c$/u, 'ç')
}

/** Stem before a mute « e »: « octroi- », « complèt- ». */
function muted(stem: string): string {
  return stem.replace(/y$/u, 'i').replace(/é(?=[^aeiouyéè]+$)/u, 'è')
}
