import type { Example } from '../example.ts'

/** What no frame reads and the learned part decides; a change of the weights may not lose these. */
export const LEARNED_EXAMPLES: readonly Example[] = [
  {
    region: '53',
    expect: [
      {
        rule: 'funding-learned',
        funder: { name: 'Région Bretagne' },
        beneficiary: { name: 'Ti Glas' },
        cents: 400_000,
      },
    ],
    texts: ["La Région Bretagne a voté trois aides. L'[[association Ti Glas en a une de 4 000 €]]."],
  },
  {
    expect: null,
    region: '53',
    texts: [
      'Le gymnase a coûté 2 M€. Son loyer est de 4 000 € par mois.',
      'Les inscriptions sont ouvertes à ceux dont les revenus sont inférieurs à 1 200 €.',
      "Le lot est attribué à l'entreprise Le Goff pour 96 000 €.",
    ],
  },
]
