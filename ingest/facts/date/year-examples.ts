import type { Example } from '../example.ts'

/** Years and their parts, on their own. */
export const YEAR_EXAMPLES: readonly Example[] = [
  { expect: { value: '2023-40' }, texts: ['Livraison : [[1er sem. 2023]]', 'Livraison : [[premier semestre 2023]]'] },
  { expect: { value: '2023-34' }, texts: ['Livraison : [[2e trim. 2023]]'] },
  { expect: { value: '1998' }, texts: ["L'accord date de [[1998]].", "L'accord remonte à [[1998]] et vaut encore."] },
  {
    expect: [{ value: '2021' }, { value: '2022' }],
    texts: ['Le prêt court sur [[2021]] et [[2022]].', '[[2021]] : 12 bals ; [[2022]] : 14 bals'],
  },
  { expect: null, texts: ['Un prêt sur 2021 pièces.', 'La halte de 3/04.'] },
  {
    expect: { value: '2021', mod: null, implied: [] },
    texts: [
      'Le trafic a baissé en [[2021]].',
      "Le trafic prévu à l'horizon [[2021]].",
      'La prime est reconduite pour [[2021]].',
      'Les places ouvertes à la rentrée [[2021]].',
      "Le budget primitif [[2021]] s'élève à 3 milliards d'euros.",
      'Le bilan [[2021]] des aides.',
      "L'édition [[2021]] du salon.",
      'Plus de billets que celle de [[2021]].',
      "Selon l'enquête de [[2021]], un ménage sur dix est concerné.",
      'Une hausse par rapport à [[2021]].',
      'La note a été prise [[courant 2021]].',
      "L'an [[deux mille vingt et un]] reste une année blanche.",
      'En [[deux mille vingt et un]], le trafic baisse.',
      'La carte [[2021]] des formations est ouverte.',
      'Les aides votées ([[2021]]) sont versées.',
      '[[2021]] : 12 lycées',
      'Ligne\tFréquentation [[2021]]\nDijon – Nevers\t1 100',
      'Année\tPlaces\n[[2021]]\t300',
      'Année\t[[2021]]\nPlaces\t300',
    ],
  },
  {
    expect: [{ value: '2018' }, { value: '2019' }, { value: '2020' }],
    texts: ['Le trafic a baissé en [[2018]], [[2019]] et [[2020]].'],
  },
  { expect: { value: '1884' }, texts: ['La gare construite en [[1884]] ferme.'] },
  {
    expect: { value: '199X' },
    texts: ['Les lycées des [[années 1990]] vieillissent.', 'Les lycées des [[années 90]] vieillissent.'],
  },
  { expect: { value: '2030', mod: 'approx' }, texts: ['La ligne rouvrira vers [[2030]].'] },
  {
    expect: { value: '2021', mod: 'end' },
    texts: [
      'Le schéma a été écrit dès [[fin 2021]].',
      'Le schéma a été écrit à la [[fin de 2021]].',
      "Le schéma a été écrit à la [[fin de l'année 2021]].",
    ],
  },
  { expect: { value: '2021-33', mod: 'end' }, texts: ['Les ventes de la [[fin du premier trimestre 2021]].'] },
  { expect: { value: '200X', mod: 'start' }, texts: ['Les lycées du [[début des années 2000]].'] },
  { expect: { value: '2022-03', mod: 'start' }, texts: ['Les travaux reprennent [[début mars 2022]].'] },
  {
    expect: { value: '2023', mod: 'mid' },
    texts: ['La halle sera livrée [[mi-2023]].', 'Halle livrée à la [[mi 2023]].'],
  },
  { expect: { value: 'XXXX-06', mod: 'end' }, texts: ['[[Fin juin]], le comité comptait 40 membres.'] },
  {
    expect: { value: '2020-34' },
    texts: [
      'Les ventes du [[2e trimestre 2020]].',
      "Les ventes du [[deuxième trimestre de l'année 2020]].",
      'Ventes, [[T2 2020]].',
    ],
  },
  {
    expect: { value: '2020-40' },
    texts: ['Les ventes du [[premier semestre 2020]].', 'Les ventes du [[Ier semestre 2020]].', 'Ventes, [[S1 2020]].'],
  },
  { expect: { value: 'XXXX-33' }, texts: ['Les ventes du [[premier trimestre]] reculent.'] },
  { expect: { value: '2021-22' }, texts: ["Les renforts de l'[[été 2021]] sont payés."] },
  { expect: { value: '2018-24' }, texts: ["Un abri ouvert durant l'[[hiver 2018-2019]]."] },
  { expect: { value: '2019-21' }, texts: ['Le bac reprend au [[printemps 2019]].'] },
]

/** Ranges and open sides. */
export const RANGE_EXAMPLES: readonly Example[] = [
  { expect: { value: '2021/2027', role: 'period' }, texts: ['Le CPER [[21-27]] est signé.'] },
  { expect: null, texts: ['Le score est de 21-27.', 'Le CPER 27-21 est une coquille.'] },
  {
    expect: { value: '2021/2027', role: 'period', mod: null },
    texts: [
      'Une opération inscrite au CPER [[2021-2027]].',
      'Une opération inscrite au CPER [[2021–2027]].',
      'Le programme ([[2021/2027]]) est ouvert.',
      'Le programme [[2021-27]] est ouvert.',
      'Pour la période [[2021 - 2027]], deux axes.',
      'Pour les années [[2021 à 2027]], deux axes.',
      'Les crédits ouverts [[de 2021 à 2027]].',
      'Les crédits ouverts [[entre 2021 et 2027]].',
      'Les crédits ouverts [[entre 2021 et fin 2027]].',
      'Les crédits ouverts [[de fin 2021 à mi-2027]].',
    ],
  },
  {
    expect: { value: '2019/2020', role: 'period' },
    texts: [
      "Les bourses de l'année scolaire [[2019-2020]].",
      "Les bourses de l'année universitaire [[2019/2020]].",
      'Les spectacles de la saison [[2019-20]].',
    ],
  },
  {
    expect: { value: '2021-03-03/2021-03-10', role: 'period' },
    texts: [
      'Le salon ouvre [[du 3 au 10 mars 2021]].',
      'Le salon ouvre [[du mercredi 3 au mercredi 10 mars 2021]].',
      'Le salon ouvre [[entre le 3 et le 10 mars 2021]].',
      'Salon, [[3-10 mars 2021]].',
      'Le salon ouvre [[du 03/03/2021 au 10/03/2021]].',
      'Le salon ouvre [[du 03/03 au 10/03/2021]].',
      'Le salon ouvre [[du 3 mars au 10 mars 2021]].',
    ],
  },
  { expect: { value: '2020-12-20/2021-01-03' }, texts: ['Marché [[du 20 décembre au 3 janvier 2021]].'] },
  { expect: { value: '2021-09-01/2022-06-30' }, texts: ['Un marché [[du 1er septembre 2021 au 30 juin 2022]].'] },
  { expect: { value: 'XXXX-06-15/XXXX-09-15' }, texts: ['Les patrouilles ont lieu [[du 15 juin au 15 septembre]].'] },
  {
    expect: { value: '2021-05/2021-09', role: 'period' },
    texts: [
      'La ligne roule [[de mai à septembre 2021]].',
      'La ligne roule [[entre mai et septembre 2021]].',
      'Relevés [[mai-septembre 2021]].',
      'Relevés [[mai à septembre 2021]].',
      'Relevés [[mai 2021-septembre 2021]].',
    ],
  },
  { expect: { value: 'XXXX-04/XXXX-10' }, texts: ["La navette roule [[d'avril à octobre]]."] },
  { expect: { value: '2020-10/2021-03' }, texts: ["La navette a roulé [[d'octobre à mars 2021]]."] },
  { expect: { value: '2020-09/2021-06' }, texts: ['Le bac a roulé [[de septembre 2020 à juin 2021]].'] },
  {
    expect: { value: '2011/..', role: 'period' },
    texts: [
      "L'aide a servi [[de 2011 à aujourd'hui]].",
      "L'aide sert depuis [[2011]].",
      "L'aide court à partir de [[2011]].",
    ],
  },
  {
    expect: { value: '2021-07-01/..', role: 'period' },
    texts: ["L'aide court à compter du [[1er juillet 2021]].", "L'aide court depuis le [[1er juillet 2021]]."],
  },
  { expect: { value: '2019/..', mod: 'end' }, texts: ["L'aide court depuis la [[fin 2019]]."] },
  { expect: { value: '../2027', mod: 'end' }, texts: ["Tous les foyers seront reliés d'ici [[fin 2027]]."] },
  {
    expect: { value: '../2030', role: 'period' },
    texts: [
      "La flotte sera verte d'ici [[2030]].",
      "La flotte sera verte d'ici à [[2030]].",
      "L'aide court jusqu'en [[2030]].",
    ],
  },
  { expect: { value: '../2022-12-31', role: 'period' }, texts: ["La gratuité dure jusqu'au [[31 décembre 2022]]."] },
  {
    expect: [{ value: '2023-23' }, { value: '2024-21' }],
    texts: ["Deux salons, à l'[[automne 2023]] et au [[printemps 2024]]."],
  },
]
