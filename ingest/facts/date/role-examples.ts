import type { Example } from '../example.ts'

/** What a date is for. */
export const ROLE_EXAMPLES: readonly Example[] = [
  {
    expect: { value: '2019-03-14', role: 'meeting' },
    texts: [
      'Commission permanente du [[14 mars 2019]]',
      'COMMISSION PERMANENTE DU [[14 MARS 2019]]',
      'Lors de la Commission permanente du Conseil régional du [[14 mars 2019]], les élus ont voté.',
      'La Commission permanente de ce [[jeudi 14 mars 2019]] a voté 12 aides.',
      "L'Assemblée plénière, réunie le [[14 mars 2019]], a voté 12 aides.",
      'Réunis à Limoges le [[14 mars 2019]], les élus régionaux ont voté 12 aides.',
      'La commission permanente a accordé, le [[14 mars 2019]], une aide au théâtre.',
      'Le [[14 mars 2019]], la Commission permanente a voté 12 aides.',
      "L'aide a été votée le [[14 mars 2019]] en séance plénière.",
      'La session du [[14 mars 2019]] portait sur les trains.',
      'La réunion du comité du [[14 mars 2019]] portait sur les trains.',
      "L'Assemblée de Corse a élu ce [[14 mars 2019]] son bureau.",
      'SUBVENTIONS VOTÉES LE [[14 MARS 2019]]',
      'Prochaine réunion : [[14 mars 2019]], à Besançon.',
      "[[14 mars 2019]]. 67 rapports sont à l'ordre du jour de la Commission permanente.",
      'Conseil régional de Bretagne, [[14 mars 2019]]. Les élus ont adopté un plan vélo.',
    ],
  },
  {
    expect: { role: 'meeting' },
    texts: [
      'Réunis à Limoges [[vendredi 15 mars 2019]], les élus ont voté 12 aides.',
      'Les élus régionaux ont voté [[vendredi 15 mars 2019]] le budget.',
      'Séance plénière des [[29]] et [[30 octobre 2020]]',
      'La session de [[juin 2022]] portait sur les trains.',
    ],
  },
  {
    expect: { value: '2019-03-14', role: 'published' },
    texts: [
      'Publié le [[jeudi 14 mars 2019]]',
      'Article publié le [[14/03/2019]]',
      'Par Rédaction - Le [[14 mars 2019]].',
      '[[14 mars 2019]]',
      'Besançon, le [[14 mars 2019]]',
    ],
  },
  {
    expect: [{ role: 'published' }, { value: '2020-01-02', role: 'other' }],
    texts: ['Publié le [[14/03/2019]] / Mis à jour le [[02/01/2020]]'],
  },
  {
    expect: { value: '2021-10-15', role: 'deadline' },
    texts: [
      'Les dossiers sont à remettre avant le [[15 octobre 2021]].',
      'Réponse au plus tard le [[15 octobre 2021]].',
      'Date limite de dépôt des dossiers : [[15 octobre 2021]]',
      'La clôture des inscriptions est fixée au [[15 octobre 2021]].',
      'La gratuité prend fin le [[15 octobre 2021]].',
      '[[15 octobre 2021]] : clôture des dépôts',
    ],
  },
  {
    expect: { value: '../2021-10-15', role: 'deadline' },
    texts: [
      "L'appel à projets est ouvert jusqu'au [[15 octobre 2021]].",
      "Les candidatures sont reçues jusqu'au [[15 octobre 2021]].",
    ],
  },
  { expect: { value: '2030', role: 'deadline' }, texts: ["Le réseau sera complet à l'horizon [[2030]]."] },
  {
    // A day on which something happens, and one for which a figure holds.
    expect: { value: '2019-03-14', role: 'event' },
    texts: [
      'Le conseil régional a lancé, [[jeudi 14 mars 2019]], un plan vélo.',
      'La livraison du pont est fixée au [[14 mars 2019]].',
      'La gratuité prend effet au [[14 mars 2019]].',
    ],
  },
  {
    expect: { value: '2019-03-14', role: 'other' },
    texts: [
      "L'encours est de 4 millions au [[14 mars 2019]].",
      'Avec 300 apprentis de plus au [[14 mars 2019]], la hausse est nette.',
    ],
  },
  {
    expect: { value: '2021', role: 'event' },
    texts: ['La ligne ouvrira à la rentrée [[2021]].', 'Une charte signée en [[2021]].'],
  },
  {
    expect: { value: '2021', role: 'period' },
    texts: [
      'Le trafic a baissé en [[2021]].',
      'La dotation [[2021]] est reconduite.',
      'Les 3 M€ prévus en [[2021]] seront versés.',
    ],
  },
  { expect: { value: '2021-40', role: 'period' }, texts: ['Les ventes du [[premier semestre 2021]] reculent.'] },
  { expect: { value: '2021-21', role: 'event' }, texts: ['Le pont sera livré au [[printemps 2021]].'] },
  { expect: { value: '2022', mod: 'end', role: 'deadline' }, texts: ['La halle doit être livrée avant [[fin 2022]].'] },
  { expect: { value: '2010', role: 'period' }, texts: ['Une chaudière posée avant [[2010]].'] },
  {
    expect: { value: '2019-03-14', role: 'event' },
    texts: [
      'La charte a été signée à Dijon le [[14 mars 2019]].',
      'Le lycée, inauguré le [[14 mars 2019]], compte 900 places.',
      'Le forum aura lieu le [[14 mars 2019]].',
      'La ligne a été rouverte le [[14 mars 2019]].',
      'Cette page est archivée depuis le [[14/03/2019]].',
      "Un rapport de l'agence publié le [[14 mars 2019]] le confirme.",
    ],
  },
  {
    expect: { value: '2021', role: 'period' },
    texts: ["Les aides de l'exercice [[2021]].", "Les aides de l'année [[2021]].", 'Le budget [[2021]] des trains.'],
  },
]
