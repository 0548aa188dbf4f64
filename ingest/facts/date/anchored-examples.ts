import type { Example } from '../example.ts'

/** Dates that the day of publication completes; `implied` names the parts it supplied. */
export const ANCHORED_EXAMPLES: readonly Example[] = [
  {
    publishedOn: '2021-05-12',
    expect: { value: '2021-05-06', implied: ['year', 'month', 'day'] },
    texts: ['Deux votes marquent la séance de [[jeudi]].'],
  },
  {
    publishedOn: '2021-05-12',
    expect: { value: '2021-05-14' },
    texts: ['Les élus se réunissent [[vendredi]].', 'Les élus se réuniront le [[vendredi 14]].'],
  },
  { publishedOn: '2021-05-12', expect: { value: '2022-21' }, texts: ['La ligne ouvrira au [[printemps prochain]].'] },
  { publishedOn: '2021-05-12', expect: null, texts: ['Le club ne reçoit rien cette année.'] },
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
    // The tense points behind or ahead, however far.
    publishedOn: '2024-03-20',
    expect: { value: '2024-11', implied: ['year'] },
    texts: ['Le pont sera livré en [[novembre]].'],
  },
  {
    publishedOn: '2024-03-20',
    expect: { value: '2024-06', implied: ['year'] },
    texts: ['La pêche rouvre en [[juin]].'],
  },
  {
    publishedOn: '2024-01-15',
    expect: { value: '2023-12', implied: ['year'] },
    texts: ['Le cadre a été revu en [[décembre]].'],
  },
  {
    publishedOn: '2024-03-20',
    expect: { value: '2023-11', implied: ['year'] },
    texts: [
      'Dans le cadre de Cap 2030, le port a reçu un prêt en [[novembre]].',
      'La presse grinçait, en [[novembre]].',
    ],
  },
  {
    publishedOn: '2024-03-20',
    expect: { value: '2024-04-12', implied: ['year'] },
    texts: ['Le dossier a été renvoyé à la séance du [[12 avril]].'],
  },
  {
    publishedOn: '2024-08-20',
    expect: { value: '2024-10/..', implied: ['year'] },
    texts: ["À partir d'[[octobre]], le bac fonctionnera au gaz."],
  },
  {
    publishedOn: '2024-03-20',
    expect: { value: '2024-03/..', mod: 'start', implied: ['year', 'month'] },
    texts: ['La halte est rouverte depuis le [[début du mois]].'],
  },
  {
    publishedOn: '2024-10-20',
    expect: { value: '../2024-12-25', implied: ['year'] },
    texts: ["Le pont sera rendu d'ici [[Noël]]."],
  },
  {
    publishedOn: '2024-10-20',
    expect: null,
    texts: [
      'Le marché de Noël ouvre.',
      "Le club des amis de la Toussaint n'est pas aidé.",
      'Elle avait été passée au crible.',
    ],
  },
  {
    publishedOn: '2024-03-20',
    expect: { value: '2024-03-15', implied: ['year', 'month', 'day'] },
    texts: [
      "L'assemblée a voté, [[vendredi]], une motion.",
      'Petit retard : [[vendredi]], les élèves ont trouvé porte close.',
    ],
  },
  {
    // Half a year away: either year would be a guess.
    publishedOn: '2024-03-20',
    expect: { value: 'XXXX-10-01', implied: [] },
    texts: ['Le service ouvre le [[1er octobre]].'],
  },
  {
    // A verb of the past cannot reach a month to come, and a year before the date holds on to it.
    publishedOn: '2024-03-20',
    expect: { value: '2023-06', implied: ['year'] },
    texts: ['La ville a émis en [[juin]] une obligation.'],
  },
  {
    publishedOn: '2024-03-20',
    expect: { value: 'XXXX-06', implied: [] },
    texts: ['Chaque année, la pêche rouvre en [[juin]].'],
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
    publishedOn: '2024-03-20',
    expect: { value: '2024-03-22', implied: ['year', 'month', 'day'] },
    texts: ['Le comité se prononcera [[vendredi]].', '[[Vendredi]], le comité se prononcera.'],
  },
  {
    publishedOn: '2024-03-20',
    expect: { value: '2024-03-20', implied: ['year', 'month', 'day'] },
    texts: ["Ils ont signé [[aujourd'hui]] la charte.", 'Réunis [[ce jour]], les élus votent.'],
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
    texts: [
      'La halle est fermée le lundi.',
      'La halle est ouverte du lundi au jeudi, sauf mercredi.',
      'La halle a été peinte un lundi.',
      "La halle accueille aujourd'hui douze étals.",
      'Le trafic a doublé à ce jour, mais ce jour-là il baissait.',
      'Le comité siège mardi 20, à Metz.',
      'Une halle close, lundi et mardi.',
      "L'été, la halle est fraîche.",
    ],
  },
  {
    publishedOn: '2022-11-24',
    expect: { value: '2023-03-31', implied: ['year'] },
    texts: ['Le vote interviendra avant le [[31 mars]].'],
  },
  {
    publishedOn: '2024-03-20',
    expect: { value: '2024-03-20', implied: ['year', 'month'] },
    texts: ['Le comité siège [[mercredi 20]], à Metz.'],
  },
]
