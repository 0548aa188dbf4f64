import type { Example } from '../example.ts'

const CP = 'Commission permanente'

/** Verbs with an institution for their subject, wherever it stands. */
export const ACTIVE_EXAMPLES: readonly Example[] = [
  {
    expect: { lemma: 'voter', class: 'vote', status: 'done', actor: 'Région Bretagne' },
    texts: [
      'La Région Bretagne [[a voté]] une aide de 40 000 € pour le port.',
      'LA RÉGION BRETAGNE [[A VOTÉ]] SON BUDGET.',
      'La Région Bretagne [[vote]] 3 M€ pour les internats.',
      'La Région Bretagne, réunie à Rennes, [[a unanimement voté]] le budget 2024.',
      'La Région Bretagne [[vient de voter]] son budget.',
    ],
  },
  {
    expect: [
      { lemma: 'modifier', class: 'other', status: 'done', actor: 'Région Bretagne' },
      { lemma: 'voter', class: 'vote', status: 'done', actor: 'Région Bretagne' },
    ],
    texts: ['La Région Bretagne [[a modifié]] douze tarifs et [[voté]] le budget.'],
  },
  {
    expect: { lemma: 'voter', class: 'vote', status: 'done', actor: CP },
    texts: [
      'La commission permanente du conseil régional de Normandie [[a voté]] douze aides.',
      'La commission permanente [[a, lors de sa dernière réunion, voté]] douze aides.',
      'La commission permanente [[a lors de sa dernière réunion voté]] douze aides.',
    ],
  },
  {
    expect: { lemma: 'accorder', class: 'award', status: 'done', actor: CP },
    texts: [
      "La commission permanente [[a également accordé]] 12 000 € à l'office de tourisme.",
      "La commission permanente [[a décidé d'accorder]] 12 000 € au club.",
    ],
  },
  {
    expect: [
      { lemma: 'accorder', class: 'award', actor: CP },
      { lemma: 'approuver', class: 'approval', actor: CP },
    ],
    texts: [
      'La commission permanente [[a accordé]] 9 000 € au théâtre. Elle [[a aussi approuvé]] une convention.',
      'La commission permanente [[a accordé]] 9 000 € au théâtre et [[a approuvé]] une convention.',
    ],
  },
  {
    expect: { lemma: 'approuver', class: 'approval', status: 'done' },
    texts: [
      'Les élus [[ont unanimement approuvé]] le schéma des mobilités.',
      'La présidente de la Région Occitanie [[a approuvé]] le projet de charte.',
    ],
  },
  {
    expect: { lemma: 'émettre', class: 'approval', status: 'done' },
    texts: ['Le conseil [[a émis un avis favorable]] sur le tracé.'],
  },
  {
    expect: { lemma: 'mobiliser', class: 'award', status: 'done', actor: 'Région Occitanie' },
    texts: ['La Région Occitanie [[a mobilisé]] 2 M€ pour les vignerons.'],
  },
  {
    expect: { lemma: 'signer', class: 'signature', status: 'done', actor: null },
    texts: ['Jeanne Morel [[a signé]] le contrat de filière.', 'Le maire et ses adjoints [[signent]] la charte.'],
  },
  {
    expect: { lemma: 'inaugurer', class: 'inauguration', status: 'done', actor: null },
    texts: ['Jeanne Morel, entourée des proviseurs, [[a inauguré]] le lycée.'],
  },
  {
    expect: { lemma: 'annoncer', class: 'announcement', status: 'done' },
    texts: [
      '« Le quai rouvrira en mai », [[a annoncé]] la présidente.',
      'Le ministre [[annonce]] un plan pour les gares.',
    ],
  },
  {
    expect: { lemma: 'conclure', class: 'agreement', status: 'done', actor: 'État' },
    texts: ["L'État et la Région Corse [[ont conclu]] un accord."],
  },
  {
    expect: { lemma: "s'engager", class: 'agreement', status: 'done' },
    texts: [
      "Les partenaires [[s'engagent]] à former 200 jeunes.",
      "Trente partenaires [[se sont engagés]] pour l'emploi local.",
    ],
  },
  {
    expect: { lemma: "s'accorder", class: 'agreement', status: 'done' },
    texts: ['Le département et la commune [[se sont accordés]] sur le tracé.'],
  },
  {
    expect: { lemma: 'créer', class: 'launch', status: 'done', actor: 'Région Normandie' },
    texts: ['La Région Normandie [[a créé]] un fonds pour les digues.'],
  },
  {
    expect: { lemma: 'mettre', class: 'launch', status: 'done' },
    texts: ['Le conseil régional [[met en place]] un guichet unique.'],
  },
  {
    expect: { lemma: 'désigner', class: 'appointment', status: 'done' },
    texts: ["L'assemblée [[a désigné]] ses deux représentants au port.", 'Paul Lenoir [[a été désigné]] rapporteur.'],
  },

  {
    expect: { lemma: 'financer', class: 'award', status: 'done', actor: 'Région Bretagne' },
    texts: ['La Région Bretagne tient sa promesse. Elle [[finance]] des serres à Plougastel.'],
  },
  {
    expect: { lemma: 'décider', class: 'approval', status: 'done', actor: CP },
    texts: ["Voici ce qu'[[a décidé]] la commission permanente."],
  },
  {
    expect: { lemma: 'débloquer', class: 'award', status: 'done', actor: null },
    texts: [
      '« Nous [[avons débloqué]] 3 M€ pour les serres », dit-elle.',
      'La Sorvia [[débloque]] 3 M€ pour ses ravines.',
    ],
  },
  {
    expect: [
      { lemma: 'racheter', class: 'other', actor: 'Région Bretagne' },
      { lemma: 'confier', class: 'other', actor: 'Région Bretagne' },
    ],
    texts: ['La Région Bretagne [[rachète]] la halle et en [[confie]] les clés à la commune.'],
  },
  {
    expect: [
      { lemma: 'approuver', class: 'approval', actor: CP },
      { lemma: 'autoriser', class: 'approval', actor: CP },
    ],
    texts: ['La commission permanente\n[[APPROUVE]] la convention ;\n[[AUTORISE]] le maire à la signer.'],
  },
  {
    expect: { lemma: 'ouvrir', class: 'launch', status: 'done' },
    texts: ["La concertation [[s'ouvre]] lundi à Brest.", "L'enquête [[s'est ouverte]] le 3 mars."],
  },
  {
    expect: { lemma: 'convenir', class: 'agreement', status: 'done' },
    texts: ["Les deux communes [[sont convenues]] d'un calendrier.", 'Il [[est convenu]] de partager les frais.'],
  },
  {
    expect: { lemma: "s'engager", class: 'award', status: 'done', actor: 'État' },
    texts: ["L'État [[s'engage]] à hauteur de 2 M€."],
  },
  {
    expect: { lemma: 'prendre', class: 'award', status: 'done', actor: 'Région Bretagne' },
    texts: [
      'La Région Bretagne [[prend en charge]] le transport des élèves.',
      'La Région Bretagne en [[prend]] la moitié à sa charge.',
    ],
  },
  {
    expect: { lemma: 'mettre', class: 'other', status: 'done' },
    texts: ['La métropole [[met fin]] à son soutien.'],
  },
  {
    expect: { lemma: 'prévoir', class: 'award', status: 'planned', actor: 'Région Bretagne' },
    texts: ['La Région Bretagne [[prévoit]] 3 M€ pour les digues.'],
  },
]
