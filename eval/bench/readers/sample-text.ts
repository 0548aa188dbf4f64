import type { Part, Written } from './written.ts'

const PLACES = ['Brest', 'Vannes', 'Quimper', 'Saint-Malo', 'Redon', 'Fougères', 'Lannion', 'Pontivy']
const PURPOSES = [
  'la rénovation de l’internat du lycée agricole',
  'l’achat de trois cars à hydrogène',
  'la restauration de la digue et du quai des pêcheurs',
  'l’ouverture d’un centre de formation des apprentis',
  'le festival de théâtre de rue, qui fête ses vingt ans',
]

/** A release of `sections` sections, each with prose, a list and a table: about 1,200 characters a section. */
export function sampleText(sections: number): Written {
  const pick = <T>(list: readonly T[], index: number, fallback: T): T => list[index % list.length] ?? fallback
  const place = (index: number) => pick(PLACES, index, 'Brest')
  const purpose = (index: number) => pick(PURPOSES, index, 'un projet')
  const section = (n: number): readonly Part[] => [
    { kind: 'heading', text: `Les aides de ${place(n)}` },
    {
      kind: 'paragraph',
      text: `Réunie le ${(n % 27) + 1} mars 2024, la commission permanente a voté ${n + 1}20 000 € pour ${purpose(n)}. Les travaux commenceront à l’automne ; la commune de ${place(n + 1)} apporte le tiers de la somme, et l’État le reste.`,
    },
    {
      kind: 'paragraph',
      text: `« Nous tenons parole », assure la vice-présidente chargée du territoire de ${place(n + 2)}, qui rappelle que ${n + 2} autres dossiers seront étudiés d’ici à l’été, parmi lesquels ${purpose(n + 3)}.`,
    },
    { kind: 'item', text: `${n + 3} 500 € pour ${purpose(n + 1)}` },
    { kind: 'item', text: `${n + 4} 800 € pour ${purpose(n + 2)}` },
    {
      kind: 'table',
      rows: [
        ['Commune', 'Projet', 'Montant'],
        ...[0, 1, 2].map((row) => [place(n + row), purpose(n + row), `${n + row + 1} 000 €`]),
      ],
    },
  ]
  return {
    title: 'La Région aide ses communes au printemps',
    parts: Array.from({ length: sections }, (_, n) => section(n)).flat(),
  }
}
