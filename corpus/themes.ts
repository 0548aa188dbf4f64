/** A subject of regional policy, as filters and lists name it. */
export interface Theme {
  /** ASCII, stable: stored with documents and used in addresses. */
  readonly id: string
  /** French. */
  readonly label: string
}

/** The subjects that documents are filed under, the project's own first: training, guidance, employment. */
export const THEMES = [
  { id: 'formation-professionnelle', label: 'Formation professionnelle' },
  { id: 'orientation', label: 'Orientation' },
  { id: 'apprentissage', label: 'Apprentissage' },
  { id: 'emploi', label: 'Emploi' },
  { id: 'insertion', label: 'Insertion et solidarités' },
  { id: 'jeunesse', label: 'Jeunesse' },
  { id: 'lycees', label: 'Lycées et collèges' },
  { id: 'enseignement-superieur', label: 'Enseignement supérieur' },
  { id: 'recherche', label: 'Recherche et innovation' },
  { id: 'economie', label: 'Économie et entreprises' },
  { id: 'agriculture', label: 'Agriculture, forêt et pêche' },
  { id: 'tourisme', label: 'Tourisme' },
  { id: 'transports', label: 'Transports et mobilités' },
  { id: 'energie', label: 'Énergie' },
  { id: 'environnement', label: 'Environnement et climat' },
  { id: 'numerique', label: 'Numérique' },
  { id: 'amenagement-du-territoire', label: 'Aménagement du territoire' },
  { id: 'politique-de-la-ville', label: 'Politique de la ville' },
  { id: 'logement', label: 'Logement' },
  { id: 'sante', label: 'Santé' },
  { id: 'culture', label: 'Culture et patrimoine' },
  { id: 'sport', label: 'Sport' },
  { id: 'egalite', label: 'Égalité et lutte contre les discriminations' },
  { id: 'cooperation-internationale', label: 'Coopération internationale' },
  { id: 'fonds-europeens', label: 'Fonds européens' },
  { id: 'cper', label: 'Contrat de plan État-Région' },
  { id: 'budget', label: 'Budget' },
] as const satisfies readonly Theme[]

export type ThemeId = (typeof THEMES)[number]['id']

const BY_ID: ReadonlyMap<string, Theme> = new Map(THEMES.map((theme) => [theme.id, theme]))

export function themeById(id: string): Theme | null {
  return BY_ID.get(id) ?? null
}
