import type { Example } from '../example.ts'

/** Names that only their place in a sentence, a list or a table shows to be bodies. */
export const ROLE_EXAMPLES: readonly Example[] = [
  {
    expect: { name: 'Aéro Lagune', type: 'other' },
    texts: [
      'Un chèque de 2,8 M€ à [[Aéro Lagune]].',
      'Deux lauréats : 450 000 euros pour [[Aéro Lagune]], en deux fois.',
    ],
  },
  {
    expect: { name: 'Nusbaumer SN' },
    texts: [
      'Deux aides : [[Nusbaumer SN]], 26 394 € pour un four.',
      'Le jury retient [[Nusbaumer SN]], une société de Caen.',
      'Vote de la subvention à [[Nusbaumer SN]] pour son four.',
    ],
  },
  {
    expect: null,
    texts: [
      'Elle reçoit 61 980 € pour Velocce, un matelas.',
      'Une subvention à Vannes, votée en mai.',
      'Lundi, une société dépose son bilan.',
    ],
  },
  { expect: { name: 'Carré magique' }, texts: ['- 28 500 € au [[Carré magique]] (Lannion) ;'] },
  {
    expect: { name: "La Fabrique d'Aiguillon" },
    texts: ["Cette année, [[La Fabrique d'Aiguillon]] empoche à elle seule 90 000 euros."],
  },
  {
    expect: { name: 'ANELVA' },
    texts: [
      "Une convention avec l'[[ANELVA]] court jusqu'en mai.",
      "L'[[ANELVA]] finance le reste.",
      "À l'[[ANELVA]], enfin : 6 104 €.",
    ],
  },
  {
    expect: null,
    texts: [
      '12 M€ à la Coupe du monde.',
      'Une hausse de 3 M€ pour Noël.',
      '4 M€ au FEDER, 2 M€ au CPER, 1 M€ à la Pologne.',
      'Chacun reçoit 500 €.',
      'Un accord avec la TVA et le TER en toile de fond.',
      'Mme Duval-Martin reçoit 500 €.',
    ],
  },
  {
    expect: [
      { name: 'Pacelane', type: 'association' },
      { name: 'Créa Bourg', type: 'association' },
      { name: 'Houplà', type: 'association' },
    ],
    texts: [
      '[[Pacelane]], [[Créa Bourg]] et [[Houplà]] : voilà les trois couveuses.',
      'Les associations [[Pacelane]], [[Créa Bourg]] et [[Houplà]] se partagent la somme.',
    ],
  },
  {
    region: '75',
    expect: [{ name: 'Commune de Borce' }, { name: "Commune d'Etsaut" }],
    texts: [
      'Une aide aux communes de [[Borce]] et [[Etsaut]].',
      'Deux communes reçoivent une aide :\n- [[Borce]] : 6 200 euros\n- [[Etsaut]] : 14 400 euros',
      'Aide aux communes :\n- [[Borce]], réfection de la place, 6 200 €\n- [[Etsaut]], école, 9 000 €',
    ],
  },
  {
    expect: { name: 'Bulledor', type: 'company' },
    texts: [
      'Trois emplois dans 2 entreprises :\n- [[Bulledor]] : 23 520 €',
      'ENTREPRISE\tVILLE\tAIDE\n[[Bulledor]]\tVannes\t23 520 €',
      'VILLE\tAIDE\tENTREPRISE\nVannes\t23 520 €\t[[Bulledor]]\nTotal\t23 520 €\tEnsemble',
    ],
  },
  {
    expect: [{ name: 'Petit à Petit Films', type: 'company' }, { name: 'Petit à Petit Films' }],
    texts: ['SOCIÉTÉ\tAIDE\n[[Petit à Petit Films]]\t9 000 €\nLe tournage de [[Petit à Petit Films]] commence.'],
  },
  {
    expect: { name: 'Les Semeurs', type: 'other' },
    texts: ['Demandeur\t[[Les Semeurs]]\nMontant proposé\t22 000 €\nDate de réception\t04/01/2022'],
  },
  {
    expect: null,
    texts: [
      'Les dépenses se répartissent ainsi :\n- Tourisme : 1,3 M€\n- Lycées : 2 M€',
      'Aides aux entreprises :\n- Innovation : 4 M€\n- Export : 1 M€',
      'POLITIQUE\tMONTANT\nTransports\t48 200 €',
      'CANDIDAT\tVOIX\nMme Odoul\t125',
    ],
  },
]
