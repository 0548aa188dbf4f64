import { bare } from '../corpus/bare.ts'
import type { Document, Matter } from '../corpus/document.ts'
import { MATTERS } from '../corpus/matters.ts'
import type { ThemeId } from '../corpus/themes.ts'
import { words } from './facts/patterns.ts'
import { shadowOf } from './facts/shadow.ts'
import { type Decision, decisionsIn, type Evidence } from './matter-decisions.ts'
import { ACT, SEVERAL } from './matter-words.ts'

/** What the matter of a document is read from. */
export type MatterContent = Pick<Document, 'text' | 'blocks' | 'facts'> & { readonly themes: readonly ThemeId[] }

/**
 * How often a code that is told so is right, after Laplace's rule of succession, (right + 1) / (told + 2), rounded
 * down to a twentieth: 22 of 25, 23 of 29 and 25 of 29 codes, judged by reading, on 2,288 short texts of regional
 * politics. They were not written for these rules, but the last conditions were set on some of them.
 */
const CONFIDENCE: Readonly<Record<Evidence, number>> = { words: 0.85, grant: 0.75, policy: 0.8 }

/**
 * Where the act that a document is, or tells, stands in the nomenclature of ACTES. Null when it tells no act, or
 * several that stand apart, or when its words do not tell the matter. `confidence` is the part of the acts told by
 * such evidence that are filed right: 1 for a code that the document itself bears.
 */
export function matterOf(content: MatterContent): Matter | null {
  const shadow = shadowOf(content.text, content.blocks)
  const borne = borneCode(shadow)
  if (borne !== null) return { code: borne, confidence: 1 }
  if (shadow.search(SEVERAL) !== -1) return null
  const isAct = shadow.search(ACT) !== -1
  const decisions = decisionsIn(content, shadow)
  const told = isAct ? withoutPolicies(decisions) : decisions
  const code = soleCode(told, content.themes)
  if (code === null) return null
  const isByWords = told.every(({ evidence }) => evidence === 'words')
  if (!isAct && !isByWords && isOfSections(content, shadow)) return null
  return { code, confidence: Math.max(...told.map(({ evidence }) => CONFIDENCE[evidence])) }
}

/** A page of several subjects tells several acts; headings that ask questions (« Combien ? ») part one subject. */
function isOfSections({ blocks, themes }: MatterContent, shadow: string): boolean {
  const sections = blocks.filter(({ kind, span }) => kind === 'heading' && shadow[span.end - 1] !== '?')
  return sections.length > 1 || themes.length > 2
}

/** An act that gives money also approves the convention that says so. */
function withoutPolicies(decisions: readonly Decision[]): readonly Decision[] {
  const others = decisions.filter(({ evidence }) => evidence !== 'policy')
  return others.length > 0 ? others : decisions
}

/** Themes of money as a whole: what a budget or a contract between State and region holds is no grant. */
const WHOLES: readonly ThemeId[] = ['budget', 'cper']

function soleCode(decisions: readonly Decision[], themes: readonly ThemeId[]): string | null {
  const [first] = decisions
  if (first === undefined || decisions.some(({ code }) => code !== first.code)) return null
  if (first.evidence !== 'grant') return first.code
  if (WHOLES.some((whole) => themes.includes(whole))) return null
  return first.code === '7.4' || shareATheme(decisions) ? first.code : null
}

/** Grants for culture, for roads and for farms are three acts, whatever page tells them. */
function shareATheme(decisions: readonly Decision[]): boolean {
  const told = decisions.filter(({ themes }) => themes.length > 0)
  const [first] = told
  return first === undefined || first.themes.some((theme) => told.every(({ themes }) => themes.includes(theme)))
}

/** « Matière : 7.5 », « Nomenclature ACTES : 8.9 - Culture ». */
const BORNE = words(
  `(?:matière|nomenclature|classification|code matière|rubrique)(?: (?:de l'acte|actes|@ctes))?(?: ?n°)? ?: ?(?<code>\\d\\.\\d{1,2})(?!\\d| ?(?:€|euros|m€|%))`,
)
/** « Matière : finances locales / subventions ». */
const BORNE_NAME = words(
  `(?:matière|nomenclature|classification)(?: (?:de l'acte|actes|@ctes))? ?: ?(?<name>[^:.\\n]{10,90})`,
)

/** The code that the document gives itself, by number or by name; null for one that the nomenclature does not have. */
function borneCode(shadow: string): string | null {
  for (const { groups } of shadow.matchAll(BORNE)) {
    const matter = MATTERS.find(({ code }) => code === groups?.code)
    if (matter !== undefined) return matter.code
  }
  for (const { groups } of shadow.matchAll(BORNE_NAME)) {
    const name = plain(groups?.name ?? '')
    const matter = MATTERS.find((one) => name.startsWith(plain(one.name)))
    if (matter !== undefined) return matter.code
  }
  return null
}

/** Names whatever their case, accents, spaces and apostrophes. */
function plain(name: string): string {
  return bare(name).replace(/[\s'’]/gu, '')
}
