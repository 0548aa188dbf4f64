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

/** Dates that the day of publication completes; `implied` names the parts it supplied. */
export const ANCHORED_EXAMPLES: readonly Example[] = [
  {
    publishedOn: '2024-03-20',
    expect: { value: '2024-03-12', implied: ['year'] },
    texts: [
      'Le comité a rendu son avis du [[12 mars]] sans réserve.',
      'Le comité a rendu son avis du [[12 mars dernier]] sans réserve.',
      'Le comité a rendu son avis le [[mardi 12 mars]].',
    ],
  },
  {
    publishedOn: '2024-03-20',
    expect: { value: '2024-06-23', implied: ['year'] },
    texts: ['La fête aura lieu le [[23 juin]].', 'La fête aura lieu le [[23 juin prochain]].'],
  },
  {
    publishedOn: '2024-11-25',
    expect: { value: '2025-02-10', implied: ['year'] },
    texts: ['Le comité siège le [[10 février]].', 'Le comité siège le [[10 février prochain]].'],
  },
  {
    publishedOn: '2024-01-15',
    expect: { value: '2023-12', implied: ['year'] },
    texts: ['Le cadre a été revu en [[décembre]].'],
  },
  {
    // Five months away: either year would be a guess.
    publishedOn: '2024-03-20',
    expect: { value: 'XXXX-09-01', implied: [] },
    texts: ['Le service ouvre le [[1er septembre]].'],
  },
  {
    // A verb of the past cannot reach a month to come, and a year before the date holds on to it.
    publishedOn: '2024-03-20',
    expect: { value: 'XXXX-06', implied: [] },
    texts: ['La ville a émis en [[juin]] une obligation.', 'La pêche rouvre en [[juin]].'],
  },
  {
    publishedOn: '2024-03-20',
    expect: [{ value: '2021' }, { value: 'XXXX-03-02', implied: [] }],
    texts: ["En [[2021]], la Région a réagi à l'inondation du [[2 mars]]."],
  },
  {
    publishedOn: '2024-03-20',
    expect: { value: 'XXXX-04-01/XXXX-05-15', implied: [] },
    texts: ['Chaque année, la pêche ferme [[du 1er avril au 15 mai]].'],
  },
  {
    publishedOn: '2024-12-18',
    expect: { value: '2024-12-20/2025-01-03', implied: ['year'] },
    texts: ['Le marché ouvrira [[du 20 décembre au 3 janvier]].'],
  },
  {
    // A Wednesday.
    publishedOn: '2024-03-20',
    expect: { value: '2024-03-21', implied: ['year', 'month', 'day'] },
    texts: ['Les élus votent [[ce jeudi]] le budget des trains.', 'Rendez-vous [[jeudi prochain]] à la gare.'],
  },
  {
    publishedOn: '2024-03-20',
    expect: { value: '2024-03-18', implied: ['year', 'month', 'day'] },
    texts: ['Les élus ont voté [[ce lundi]] le budget des trains.', 'Les élus ont voté [[lundi dernier]] le budget.'],
  },
  {
    publishedOn: '2024-03-01',
    expect: { value: '2024-02-29', implied: ['year', 'month', 'day'] },
    texts: ['La ligne a rouvert [[hier]].'],
  },
  {
    publishedOn: '2024-03-20',
    expect: { value: '2023', implied: ['year'] },
    texts: ["Le trafic de [[l'an dernier]]."],
  },
  {
    publishedOn: '2024-03-20',
    expect: { value: '2025', implied: ['year'] },
    texts: ["La prime change [[l'année prochaine]]."],
  },
  {
    publishedOn: '2024-03-20',
    expect: { value: '2024', implied: ['year'] },
    texts: ['Quatre lycées ouvrent [[cette année]].'],
  },
  {
    publishedOn: '2024-01-20',
    expect: { value: '2023-12', implied: ['year', 'month'] },
    texts: ['Le trafic a baissé [[le mois dernier]].'],
  },
  {
    publishedOn: '2024-03-20',
    expect: { value: '../2024', mod: 'end', implied: ['year'] },
    texts: ["Les travaux seront finis d'ici la [[fin de l'année]]."],
  },
  {
    // A Wednesday: the Monday just behind it, never the one ahead.
    publishedOn: '2024-03-20',
    expect: { value: '2024-03-18', implied: ['year', 'month', 'day'] },
    texts: ['Le maire a inauguré [[lundi]] la halle.', 'La halle a été inaugurée [[lundi]] à Metz.'],
  },
  {
    publishedOn: '2024-03-20',
    expect: { value: '2024-03-18/..', implied: ['year', 'month', 'day'] },
    texts: ['La halle est ouverte depuis [[lundi]].'],
  },
  {
    publishedOn: '2024-06-09',
    expect: { value: '2024-23', implied: ['year'] },
    texts: ["Les lauréats seront connus à l'[[automne]]."],
  },
  {
    publishedOn: '2024-06-09',
    expect: { value: '2024-22' },
    texts: ['La halle ouvre cet [[été]].', "L'[[été prochain]], la halle ouvre."],
  },
  {
    publishedOn: '2024-03-20',
    expect: null,
    texts: ['La halle est fermée le lundi.', 'La halle ouvre du lundi au jeudi.', "L'été, la halle est fraîche."],
  },
  {
    publishedOn: '2022-11-24',
    expect: { value: '2023-03-31', implied: ['year'] },
    texts: ['Le vote interviendra avant le [[31 mars]].'],
  },
]
