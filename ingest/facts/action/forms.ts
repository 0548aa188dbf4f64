import { conjugate, type FormKind } from './conjugation.ts'
import { lemmas } from './lexicon.ts'

/** One way to read a written form. */
export interface Reading {
  /** Infinitive without pronoun. */
  readonly verb: string
  readonly kind: FormKind
  /** The form with its accents. */
  readonly form: string
  /** Whether a finite form is plural. */
  readonly plural: boolean
  /** Whether accents had to be guessed: « a vote » for « a voté ». */
  readonly guessed: boolean
}

/** Nouns of action by the verb they stand for. */
const ACTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    voter: 'vote votes',
    adopter: 'adoption',
    approuver: 'approbation',
    ratifier: 'ratification',
    valider: 'validation',
    signer: 'signature signatures',
    attribuer: 'attribution attributions',
    octroyer: 'octroi',
    verser: 'versement versements',
    créer: 'création',
    lancer: 'lancement',
    ouvrir: 'ouverture',
    élire: 'élection',
    désigner: 'désignation désignations',
    nommer: 'nomination nominations',
    inaugurer: 'inauguration',
    supprimer: 'suppression',
    annuler: 'annulation',
    retirer: 'retrait',
    reporter: 'report',
    renouveler: 'renouvellement',
    reconduire: 'reconduction',
    fusionner: 'fusion',
    proroger: 'prorogation',
    prolonger: 'prolongation',
    rejeter: 'rejet',
    refuser: 'refus',
    instaurer: 'instauration',
    poser: 'pose',
    allouer: 'allocation',
    suspendre: 'suspension',
    fermer: 'fermeture',
    dissoudre: 'dissolution',
    abroger: 'abrogation',
    installer: 'installation',
  }).flatMap(([lemma, nouns]) =>
    nouns.split(' ').flatMap((noun) => [[noun, lemma] as const, [keyOf(noun), lemma] as const]),
  ),
)

const READINGS: ReadonlyMap<string, readonly Reading[]> = readingsByKey()

/**
 * How `word`, in lower case, may be read, given its `key` without accents. Accents tell « aidé » from « aide », unless
 * the word is in capitals, which often go without. A word without any may be a participle that lost its own.
 */
function readingsOf(word: string, key: string, inCapitals: boolean): readonly Reading[] {
  const readings = READINGS.get(key) ?? []
  if (word !== key) return readings.filter(({ form }) => form === word)
  return readings.flatMap((reading) => {
    if (inCapitals || reading.form === word) return reading
    return reading.kind === 'participle' ? { ...reading, guessed: true } : []
  })
}

/** What a written word may be, wherever it stands. */
export interface Word {
  /** Lower case without accents. */
  readonly key: string
  readonly readings: readonly Reading[]
  /** Infinitive of the verb that a noun of action stands for: « signature » → « signer ». */
  readonly act: string | null
}

/** Texts use few words many times: each is looked up once. Emptied when full, so that it never grows without end. */
const known = new Map<string, Word>()
const KNOWN_AT_MOST = 30_000

/** What `text`, a word as it is written, may be. */
export function wordOf(text: string): Word {
  const found = known.get(text)
  if (found !== undefined) return found
  const lower = text.toLowerCase()
  const key = keyOf(text)
  const inCapitals = text === text.toUpperCase()
  const word = { key, readings: readingsOf(lower, key, inCapitals), act: ACTS.get(inCapitals ? key : lower) ?? null }
  if (known.size >= KNOWN_AT_MOST) known.clear()
  known.set(text, word)
  return word
}

/** `word` in lower case without accents. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase()
  return /^[a-z']*$/u.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe')
}

function readingsByKey(): ReadonlyMap<string, readonly Reading[]> {
  const readings = new Map<string, Reading[]>()
  const verbs = new Set(lemmas().map((lemma) => lemma.replace(/^s(?:e |')/u, '')))
  for (const verb of verbs) {
    const forms = conjugate(verb)
    for (const kind of Object.keys(forms) as FormKind[]) {
      forms[kind].forEach((form, index) => {
        const key = keyOf(form)
        readings.set(key, [...(readings.get(key) ?? []), { verb, kind, form, plural: index > 0, guessed: false }])
      })
    }
  }
  return readings
}
