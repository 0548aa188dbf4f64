import type { Example } from '../example.ts'

const CP = 'Commission permanente'

/** Acts in lists whose lead holds the subject or the verb that decides. */
export const LIST_EXAMPLES: readonly Example[] = [
  {
    region: '53',
    expect: { lemma: 'voter', class: 'vote', actor: 'Commission permanente', status: 'done' },
    texts: ["Ce jour-là, la Commission permanente :\n- [[a voté]] l'achat d'un cinéma ;"],
  },
  { expect: null, texts: ["Les élèves du club de théâtre :\n- ont signé une carte d'anniversaire ;"] },
  {
    expect: [
      { lemma: 'décider', class: 'approval', actor: CP },
      { lemma: 'attribuer', class: 'award', actor: CP },
      { lemma: 'approuver', class: 'approval', actor: CP },
    ],
    texts: [
      "La commission permanente, après en avoir délibéré, [[décide]] :\n- d'[[attribuer]] 3 000 € à la crèche ;\n- d'[[approuver]] la convention jointe.",
    ],
  },
  { expect: null, texts: ["Le projet permettra :\n- d'attribuer des places aux familles ;"] },

  {
    region: '53',
    expect: [
      { lemma: 'acter', class: 'approval', actor: CP },
      { lemma: 'approuver', class: 'approval', actor: CP },
    ],
    texts: [
      'La Commission permanente siège. Elle a notamment :\n- [[acté]] 3 000 € pour la crèche ;\n- [[approuvé]] la charte.',
    ],
  },
  {
    region: '53',
    expect: { lemma: 'investir', class: 'award', actor: 'Région Bretagne' },
    texts: ['Réunie à Brest, la Région Bretagne :\n- [[investit]] 3 M€ dans les ports ;'],
  },
]
