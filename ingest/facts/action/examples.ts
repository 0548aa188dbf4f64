import type { Example } from '../example.ts'

const CP = 'Commission permanente'

/** Verbs with an institution for their subject. */
const ACTIVE: readonly Example[] = [
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
      { lemma: 'examiner', class: 'other', status: 'planned', actor: 'Région Bretagne' },
      { lemma: 'voter', class: 'vote', status: 'done', actor: 'Région Bretagne' },
    ],
    texts: ['La Région Bretagne [[a examiné]] douze rapports et [[voté]] le budget.'],
  },
  {
    expect: { lemma: 'voter', class: 'vote', status: 'done', actor: CP },
    texts: [
      'La commission permanente du conseil régional de Normandie [[a voté]] douze aides.',
      'La commission permanente a, lors de sa dernière réunion, [[voté]] douze aides.',
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
    expect: { lemma: 'émettre un avis favorable', class: 'approval', status: 'done' },
    texts: ['Le conseil [[a émis un avis favorable]] sur le tracé.'],
  },
  {
    expect: { lemma: 'mobiliser', class: 'award', status: 'done', actor: 'Région Occitanie' },
    texts: ['La Région Occitanie [[a mobilisé]] 2 M€ pour les vignerons.'],
  },
  {
    expect: { lemma: 'signer', class: 'signature', status: 'done', actor: null },
    texts: ['Jeanne Morel [[a signé]] le contrat de filière.', 'Le préfet et le maire [[signent]] la charte.'],
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
    expect: { lemma: 'mettre en place', class: 'launch', status: 'done' },
    texts: ['Le conseil régional [[met en place]] un guichet unique.'],
  },
  {
    expect: { lemma: 'désigner', class: 'appointment', status: 'done' },
    texts: ["L'assemblée [[a désigné]] ses deux représentants au port.", 'Paul Lenoir [[a été désigné]] rapporteur.'],
  },
]

/** The matter, or nobody, for a subject. */
const PASSIVE: readonly Example[] = [
  {
    expect: { lemma: 'attribuer', class: 'award', status: 'done', actor: null },
    texts: [
      'Une aide de 9 000 € [[est attribuée]] au club nautique.',
      '42 000 € [[ont été attribués]] à la commune de Lannion.',
      "L'association [[se voit attribuer]] 9 000 €.",
    ],
  },
  {
    expect: { lemma: 'voter', status: 'done', actor: 'Région Bretagne' },
    texts: ['Le budget [[a été voté]] hier par la Région Bretagne.'],
  },
  {
    expect: { lemma: 'voter', status: 'done', actor: CP },
    texts: ['Lors de la commission permanente, 9 M€ [[ont été votés]] pour les quais.'],
  },
  {
    expect: { lemma: 'signer', class: 'signature', status: 'done' },
    texts: [
      "Un accord inédit entre les deux rives [[vient d'être signé]] à Nantes.",
      'La charte, qui [[a été signée]] à Metz, vaut pour trois ans.',
    ],
  },
  {
    expect: { lemma: 'signer', class: 'signature', status: 'done', actor: null },
    texts: ['La convention [[signée]] le 3 mars 2022 couvre trois communes.'],
  },
  {
    expect: { lemma: 'adopter', class: 'adoption', status: 'done', actor: 'Région Grand Est' },
    texts: ['Le plan vélo, [[adopté]] par la Région Grand Est, court sur six ans.'],
  },
  {
    expect: { lemma: 'inaugurer', class: 'inauguration', status: 'planned' },
    texts: ['La gare [[sera inaugurée]] en mai.', "L'internat [[doit être inauguré]] à la rentrée."],
  },
  {
    expect: { lemma: 'poser la première pierre', class: 'inauguration', status: 'done' },
    texts: [
      'La première pierre du lycée [[a été posée]] à Tarbes.',
      'Le maire [[a posé la première pierre]] du gymnase.',
    ],
  },
]

/** Nouns that tell an act. */
const NOMINAL: readonly Example[] = [
  {
    expect: { lemma: 'signer', class: 'signature', status: 'done' },
    texts: ['[[Signature]] du contrat de ville à Reims', 'Retour sur la [[signature]] de la convention avec le port.'],
  },
  {
    expect: { lemma: 'voter', class: 'vote', status: 'done' },
    texts: ['[[Vote]] du budget primitif', 'Après le [[vote]] du budget, la séance est levée.'],
  },
  {
    expect: { lemma: 'adopter', class: 'adoption', status: 'planned' },
    texts: [
      "L'[[adoption]] du schéma aura lieu à l'automne.",
      "Dans l'attente de l'[[adoption]] du schéma, rien ne change.",
    ],
  },
  {
    expect: { lemma: 'attribuer', class: 'award', status: 'done' },
    texts: ['[[Attribution]] de subventions aux clubs'],
  },
  { expect: { lemma: 'lancer', class: 'launch', status: 'done' }, texts: ['[[Lancement]] du plan haies'] },
  {
    expect: { lemma: 'inaugurer', class: 'inauguration', status: 'done' },
    texts: ['[[Inauguration]] du lycée de Muret'],
  },
  {
    expect: { lemma: 'élire', class: 'appointment', status: 'done' },
    texts: ["L'[[élection]] du président a pris dix minutes."],
  },
  {
    expect: { lemma: 'poser la première pierre', class: 'inauguration' },
    texts: ['[[Pose de la première pierre]] du campus'],
  },
]

/** A call for projects is a launch of its own class. */
const CALLS: readonly Example[] = [
  {
    expect: { lemma: 'lancer', class: 'call_for_projects', status: 'done' },
    texts: [
      'La Région Bretagne [[a lancé un appel à projets]] sur les algues.',
      "Le Département [[lance un appel à manifestation d'intérêt]] pour ses ports.",
      'La métropole [[lance son deuxième appel à candidatures]].',
      'La Région Bretagne [[a lancé]] le 3 mai 2021 un appel à projets sur les algues.',
      'Un appel à projets sur les algues [[a été lancé]] hier.',
      "[[Lancement d'un appel à projets]] sur les algues",
    ],
  },
  {
    expect: { lemma: 'lancer', class: 'call_for_projects', status: 'planned' },
    texts: [
      'La Région Bretagne [[va lancer un appel à projets]].',
      'La Région Bretagne [[lancera deux appels à projets]] en mai.',
    ],
  },
  {
    expect: null,
    texts: ["L'appel à projets compte trois volets.", 'Les lauréats de notre appel à projets sont connus.'],
  },
]

/** Participles beside money, their auxiliary left out. */
const REDUCED: readonly Example[] = [
  {
    expect: { lemma: 'voter', class: 'vote', status: 'done', actor: null },
    texts: ['Dix projets, 3 M€ [[votés]] pour les lycées.', 'Les crédits [[votés]] atteignent un record.'],
  },
  {
    region: '53',
    expect: { lemma: 'attribuer', class: 'award', actor: 'Région Bretagne' },
    texts: ['Les primes [[attribuées]] par la Région augmentent.'],
  },
  { expect: null, texts: ['Les aides financées à 80 % se maintiennent.', 'Une enveloppe ouverte trop tôt.'] },
]

/** Acts in a list whose lead breaks off at the subject. */
const LED: readonly Example[] = [
  {
    region: '53',
    expect: { lemma: 'voter', class: 'vote', actor: 'Commission permanente', status: 'done' },
    texts: ["Ce jour-là, la Commission permanente :\n- [[a voté]] l'achat d'un cinéma ;"],
  },
  { expect: null, texts: ["Les élèves du club de théâtre :\n- ont signé une carte d'anniversaire ;"] },
]

/** Acts to come, open or denied. */
const STATUS: readonly Example[] = [
  {
    expect: { lemma: 'voter', class: 'vote', status: 'planned' },
    texts: [
      'La Région Bretagne [[votera]] son budget en décembre.',
      "L'assemblée [[doit voter]] le budget.",
      'La Région Bretagne [[envisage de voter]] une rallonge.',
    ],
  },
  {
    expect: { lemma: 'attribuer', class: 'award', status: 'planned' },
    texts: ["Il est proposé à l'assemblée d'[[attribuer]] 5 000 € au festival."],
  },
  {
    expect: { lemma: 'voter', class: 'vote', status: 'negated' },
    texts: [
      "Le conseil régional [[n'a pas voté]] la hausse des tarifs.",
      'Le conseil régional [[ne vote pas]] la hausse.',
    ],
  },
  {
    expect: { lemma: 'adopter', class: 'adoption', status: 'negated' },
    texts: ["La motion [[n'a pas été adoptée]]."],
  },
  {
    expect: { lemma: 'rejeter', class: 'vote', status: 'negated' },
    texts: ["L'amendement [[a été rejeté]] par la commission.", "L'assemblée [[a rejeté]] le compte administratif."],
  },
  {
    expect: { lemma: 'refuser', class: 'approval', status: 'negated' },
    texts: ['La Région Bretagne [[a refusé]] de signer le pacte.'],
  },
  {
    expect: { lemma: 'retirer', class: 'other', status: 'negated' },
    texts: ["Le rapport [[a été retiré]] de l'ordre du jour."],
  },
  {
    expect: { class: 'other', status: 'planned' },
    texts: [
      'La Région Bretagne [[propose]] un partenariat aux ports.',
      "L'assemblée [[examine]] le rapport sur les ports.",
      'Le rapport [[sera soumis]] au vote.',
    ],
  },
]

/** « La commission permanente décide : - d'attribuer … ». */
const OPERATIVE: readonly Example[] = [
  {
    expect: [
      { lemma: 'attribuer', class: 'award', actor: CP },
      { lemma: 'approuver', class: 'approval', actor: CP },
    ],
    texts: [
      "La commission permanente, après en avoir délibéré, décide :\n- d'[[attribuer]] 3 000 € à la crèche ;\n- d'[[approuver]] la convention jointe.",
    ],
  },
  { expect: null, texts: ["Le projet permettra :\n- d'attribuer des places aux familles ;"] },
]

/** The same words where no institution acts. */
const SILENT: readonly Example[] = [
  {
    expect: null,
    texts: [
      'Les apprentis ont signé leur contrat chez un artisan.',
      'La chaudière a été adoptée par trois familles.',
      "Le refuge propose trois chiens qui ont été adoptés l'an dernier.",
      'Une grande attention est accordée aux plus jeunes.',
      'La Région Bretagne accorde une grande importance à la mer.',
      'Le lycée a ouvert ses portes en 2012.',
      'La gare, proche de la mairie, a ouvert le 3 mai 2019.',
      'La demande de la commune attend.',
      'Un droit de vote par foyer est prévu.',
      "Les conditions d'attribution de l'aide figurent en annexe.",
      'Le club bénéficie de 3 000 €.',
      "L'atelier est consacré à la laine.",
      'La salle est ouverte le lundi.',
      'Ce dispositif mobilise les jeunes.',
      'La Région Bretagne détaille son aide de 3 M€. Elle finance des serres.',
      'La Ville de Brest présente un taux de chômage élevé.',
      'La ministre était présente.',
      'Les salariés de la Région Bretagne ont voté pour leurs délégués.',
      'Le musée de la Ville de Metz investit la gare.',
    ],
  },
]

export const ACTION_EXAMPLES: readonly Example[] = [
  ...ACTIVE,
  ...PASSIVE,
  ...NOMINAL,
  ...CALLS,
  ...REDUCED,
  ...LED,
  ...STATUS,
  ...OPERATIVE,
  ...SILENT,
]
