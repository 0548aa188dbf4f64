import { z } from 'zod'
import type { BodyRef } from '../fact.ts'
import { REGIONS, type RegionCode } from '../regions.ts'
import { type Body, body, keyOf, refOf } from './body.ts'
import { readOfficial } from './official.ts'

const DepartmentRow = z.object({ code: z.string(), nom: z.string(), typeLiaison: z.number(), chefLieu: z.string() })

/** INSEE's TNCC: how « de » joins a name. 0 de, 1 d', 2 du, 3 de la, 4 des, 5 de l'. */
const LINKS = ['de ', "d'", 'du ', 'de la ', 'des ', "de l'"]

/** Départements whose council goes without the article that INSEE gives the name. */
const WITHOUT_ARTICLE: ReadonlySet<string> = new Set(['41', '44', '47', '82', '84'])

/** Départements whose powers a body with another name holds today. */
const HELD_BY: Readonly<Record<string, string>> = {
  '2A': 'Collectivité de Corse',
  '2B': 'Collectivité de Corse',
  '67': "Collectivité européenne d'Alsace",
  '68': "Collectivité européenne d'Alsace",
  '75': 'Ville de Paris',
  '972': 'Collectivité territoriale de Martinique',
  '973': 'Collectivité territoriale de Guyane',
}

export interface Department {
  readonly code: string
  /** « Meurthe-et-Moselle ». */
  readonly name: string
  readonly region: RegionCode
  /** INSEE code of the commune where its prefecture sits. */
  readonly seat: string
  readonly body: BodyRef
}

const REGION_OF = new Map(REGIONS.flatMap((region) => region.departments.map((code) => [code, region.code] as const)))

function departmentOf(row: unknown): Department | null {
  const { code, nom, typeLiaison, chefLieu } = DepartmentRow.parse(row)
  const region = REGION_OF.get(code)
  if (region === undefined) return null
  const link = WITHOUT_ARTICLE.has(code) ? 'de ' : (LINKS[typeLiaison] ?? 'de ')
  const mayotte = REGIONS.find((other) => other.code === '06' && other.departments.includes(code))
  const ref: BodyRef =
    mayotte === undefined
      ? { name: `Département ${link}${nom}`, type: 'department', siren: null, insee: code }
      : { name: mayotte.body, type: 'region', siren: mayotte.siren, insee: mayotte.code }
  return { code, name: nom, region, seat: chefLieu, body: ref }
}

/** The 101 départements of the regions; overseas collectivities without a region are left out. */
export const DEPARTMENTS: readonly Department[] = readOfficial('departements')
  .map(departmentOf)
  .filter((department) => department !== null)

const BY_NAME = new Map(DEPARTMENTS.map((department) => [keyOf(department.name), department]))
const BY_CODE = new Map(DEPARTMENTS.map((department) => [department.code, department]))

export function departmentNamed(name: string): Department | null {
  return BY_NAME.get(keyOf(name)) ?? null
}

export function departmentByCode(code: string): Department | null {
  return BY_CODE.get(code) ?? null
}

/** Bodies of the départements, those that merged included, and the body of Alsace. */
export const DEPARTMENT_BODIES: readonly Body[] = [
  ...DEPARTMENTS.filter((department) => department.body.type === 'department').map((department) => ({
    ...body(department.body.name, 'department', { successor: HELD_BY[department.code] ?? null }),
    ...refOf(department.body),
  })),
  body("Collectivité européenne d'Alsace", 'department'),
]
