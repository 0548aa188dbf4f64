/** Sentences of our own, in the manner of regional acts; numbers are drawn so that no two samples read alike. */
const SENTENCES = [
  'La Région soutient la modernisation des ateliers du lycée professionnel et prend en charge la moitié des dépenses éligibles',
  'Une subvention de {amount} est attribuée à l’association {association} pour son programme d’accompagnement vers l’emploi',
  'Le vice-président chargé des transports présente le bilan de la première année de la carte unique',
  'Les travaux commenceront en {month} et s’achèveront avant la rentrée suivante, sous réserve des autorisations d’urbanisme',
  'Le sous-préfet et les élus de {town} ont signé le contrat qui lie les deux collectivités jusqu’en 2030',
  'Cette intervention complète les crédits européens inscrits au programme régional pour la période 2021-2027',
  'L’assemblée a souhaité que les petites communes rurales soient servies en premier',
  'Un comité de suivi réunira chaque semestre les financeurs, les bénéficiaires et les services instructeurs',
  'Le montant total de l’opération s’élève à {amount}, dont une part de l’État et une part du département',
  'Les entreprises de moins de cinquante salariés peuvent demander une avance remboursable sans intérêt',
  'La convention précise les engagements de chacun, le calendrier des versements et les pièces à fournir',
  'Le territoire de {town} accueillera une plateforme de formation aux métiers de la rénovation énergétique',
  'Les habitants ont été consultés pendant six semaines et leurs remarques figurent dans le rapport annexé',
  'Après examen, la commission propose de reconduire l’aide à l’investissement pour trois exercices',
  'Les clubs sportifs qui accueillent des jeunes licenciées recevront un soutien particulier au titre de l’égalité',
  'La rénovation des gares de proximité améliore l’accueil des voyageurs et l’accessibilité des quais',
  'Aujourd’hui, plus de vingt mille apprentis bénéficient de l’aide au premier équipement professionnel',
  'Le non-respect de ces obligations entraîne le reversement de tout ou partie de la somme perçue',
]
const ASSOCIATIONS = [
  'Les Ateliers du Faubourg',
  'Terres et Semences',
  'Passerelles Numériques',
  'La Fabrique des Possibles',
  'Cinéma des Villages',
  'Mobilités Solidaires',
  'Le Relais des Jeunes Créateurs',
  'Horizons Maritimes',
  'Compagnie du Vieux Moulin',
  'Entraide Rurale et Insertion',
]
const TOWNS = [
  'Quimper',
  'Auch',
  'Vesoul',
  'Saint-Lô',
  'Montluçon',
  'Bar-le-Duc',
  'Digne-les-Bains',
  'Guéret',
  'Laon',
  'Foix',
]
const MONTHS = ['janvier', 'mars', 'juin', 'septembre', 'novembre']
const PURPOSES = [
  'Festival de printemps',
  'Rénovation thermique du gymnase et remplacement des menuiseries',
  'Achat de matériel pédagogique pour les ateliers mobiles',
  'Formation des bénévoles',
  'Création d’un tiers-lieu dans l’ancienne gare de marchandises',
  'Étude de faisabilité d’un réseau de chaleur',
  'Animation du réseau des médiathèques et résidences d’auteurs',
]

/** Draws the same things for the same seed (mulberry32). */
export interface Material {
  number(below: number): number
  pick<T>(list: readonly T[]): T
  sentence(): string
  paragraph(sentences: number): string
  association(): string
  town(): string
  purpose(): string
  amount(): string
}

export function materialOf(seed: number): Material {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const number = (below: number) => Math.floor(next() * below)
  const pick = <T>(list: readonly T[]): T => {
    const item = list[number(list.length)]
    if (item === undefined) throw new Error('Nothing to pick from: the list is empty.')
    return item
  }
  const amount = () => `${grouped(500 + number(900_000))},${String(number(100)).padStart(2, '0')} €`
  const sentence = () =>
    `${pick(SENTENCES)
      .replace('{amount}', amount())
      .replace('{association}', pick(ASSOCIATIONS))
      .replace('{town}', pick(TOWNS))
      .replace('{month}', pick(MONTHS))}.`
  return {
    number,
    pick,
    sentence,
    paragraph: (sentences) => Array.from({ length: sentences }, sentence).join(' '),
    association: () => pick(ASSOCIATIONS),
    town: () => pick(TOWNS),
    purpose: () => pick(PURPOSES),
    amount,
  }
}

function grouped(value: number): string {
  return String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ' ')
}
