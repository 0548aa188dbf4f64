import type { Example } from '../example.ts'

/** Nouns that tell an act. */
export const NOUN_EXAMPLES: readonly Example[] = [
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
    expect: { lemma: 'poser', class: 'inauguration' },
    texts: ['[[Pose de la première pierre]] du campus'],
  },

  {
    expect: { lemma: 'voter', class: 'vote', status: 'done' },
    texts: ['Trois [[votes]] touchent les ports.', '[[Vote]] : unanimité', 'Le tour des [[votes]] de mars'],
  },
  { expect: { lemma: 'voter', status: 'planned' }, texts: ['Le [[vote]] interviendra en mai.'] },
  { expect: { lemma: 'voter', status: 'negated' }, texts: ["Aucun [[vote]] n'a eu lieu."] },
  {
    expect: { lemma: 'approuver', class: 'approval', status: 'planned' },
    texts: ['ORDRE DU JOUR\n[[Approbation]] du procès-verbal'],
  },
  {
    expect: [
      { lemma: 'annoncer', class: 'announcement' },
      { lemma: 'créer', class: 'launch', status: 'planned' },
    ],
    texts: ["Le maire [[a annoncé]] la [[création]] d'une brigade."],
  },
  { expect: { lemma: 'reporter', class: 'other' }, texts: ['[[Report]] du dossier des quais'] },
  {
    expect: null,
    texts: [
      "3 M€ pour la création d'un port.",
      'Le renouvellement des pianos attend.',
      'Le projet est soumis au vote.',
      'Un refus poli, rien de plus.',
    ],
  },
]
