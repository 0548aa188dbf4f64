import type { Example } from '../example.ts'

/** Verbs with an object of their own, and the same verbs with another. */
export const LEXICON_EXAMPLES: readonly Example[] = [
  {
    expect: { class: 'award', status: 'done', actor: 'Région Bretagne' },
    texts: [
      'La Région Bretagne [[sert]] une bourse de 300 € aux élèves infirmiers.',
      'La Région Bretagne [[assume]] la moitié des dépenses.',
      'La Région Bretagne [[a réuni]] 40 000 € pour le phare.',
      'La Région Bretagne [[a mis en commun]] 3 M€ avec la Ville.',
      'La Région Bretagne [[a distribué]] 400 paniers aux étudiants.',
    ],
  },
  {
    expect: null,
    texts: [
      'Les fonds servent à payer les études.',
      'La collectivité met en avant une hausse de 20 % du budget.',
      'La Région Bretagne donne un nom à deux écoles :\n- la première à Vannes ;\n- la seconde à Dol.',
      'La Région Bretagne jette l’éponge.',
      'Près de douze rapports étaient soumis aux élus.',
      "Un tarif d'octroi de mer par catégorie.",
      'DATE LIMITE : mardi 15 décembre 2015',
      'La somme perçue devra être remboursée.',
      'Seize ateliers seront loués à des artisans.',
      'Trente-deux Mahorais ont trouvé un contrat.',
    ],
  },
  {
    expect: { lemma: 'déposer', class: 'other', status: 'done' },
    texts: ['Un recours [[a été déposé]] le 3 février.'],
  },
  { expect: { lemma: 'juger', class: 'other' }, texts: ['La demande [[a été jugée irrecevable]].'] },
  { expect: { lemma: 'revoir', class: 'other' }, texts: ['La Région Bretagne [[a revu]] ses tarifs à la hausse.'] },
  { expect: { lemma: 'donner', class: 'approval' }, texts: ['Les élus [[ont donné le feu vert]] à la passerelle.'] },
  {
    expect: { lemma: 'se mettre', class: 'agreement' },
    texts: ["L'État et la Région Bretagne [[se sont mis d'accord]] sur le tracé."],
  },
  { expect: { lemma: 'aboutir', class: 'agreement' }, texts: ["L'État et la Ville [[ont abouti]] à un accord."] },
  {
    expect: { lemma: 'faire', class: 'announcement' },
    texts: ['« Le quai restera ouvert », [[a fait savoir]] le préfet.'],
  },
  {
    expect: { lemma: 'reconduire', class: 'appointment' },
    texts: ['Le conseil [[a reconduit]] le directeur dans ses fonctions.'],
  },
  {
    expect: { lemma: 'choisir', class: 'approval' },
    texts: ['Le jury [[a choisi]] douze lauréats.'],
  },
]
