import type { Example } from '../example.ts'

/** Acts to come or denied; a call for projects is a launch of its own class. */
export const STATUS_EXAMPLES: readonly Example[] = [
  {
    expect: { lemma: 'voter', class: 'vote', status: 'planned' },
    texts: [
      'La Région Bretagne [[votera]] son budget en décembre.',
      "L'assemblée [[doit voter]] le budget.",
      'La Région Bretagne [[envisage de voter]] une rallonge.',
    ],
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
    expect: { lemma: 'rejeter', class: 'other', status: 'done' },
    texts: ["L'amendement [[a été rejeté]] par la commission.", "L'assemblée [[a rejeté]] le compte administratif."],
  },
  {
    expect: { lemma: 'refuser', class: 'other', status: 'done' },
    texts: ['La Région Bretagne [[a refusé]] de signer le pacte.'],
  },
  {
    expect: { lemma: 'retirer', class: 'other', status: 'done' },
    texts: ["Le rapport [[a été retiré]] de l'ordre du jour."],
  },
  {
    expect: { lemma: 'lancer', class: 'call_for_projects', status: 'done' },
    texts: [
      'La Région Bretagne [[a lancé]] un appel à projets sur les algues.',
      "Le Département [[lance]] un appel à manifestation d'intérêt pour ses ports.",
      'La métropole [[lance]] son deuxième appel à candidatures.',
      'La Région Bretagne [[a lancé]] le 3 mai 2021 un appel à projets sur les algues.',
      'Un appel à projets sur les algues [[a été lancé]] hier.',
      "[[Lancement]] d'un appel à projets sur les algues",
    ],
  },
  {
    expect: { lemma: 'lancer', class: 'call_for_projects', status: 'planned' },
    texts: [
      'La Région Bretagne [[va lancer]] un appel à projets.',
      'La Région Bretagne [[lancera]] deux appels à projets en mai.',
    ],
  },
  {
    expect: null,
    texts: ["L'appel à projets compte trois volets.", 'Les lauréats de notre appel à projets sont connus.'],
  },

  {
    expect: { lemma: 'lancer', class: 'call_for_projects', status: 'done' },
    texts: ['Appel à projets « Algues »\n[[Lancé]] par la commune, il court deux mois.'],
  },
  {
    expect: { lemma: 'signer', class: 'signature', status: 'negated' },
    texts: ["Rien [[n'est signé]].", "La charte [[n'aura pas été signée]]."],
  },
  {
    expect: { lemma: 'financer', class: 'award', status: 'negated' },
    texts: ['« Nous [[ne financerons pas]] ce quai », dit-il.'],
  },
]
