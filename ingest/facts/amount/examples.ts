import type { Example } from '../example.ts'
import { CARRIED_UNIT_EXAMPLES } from './carried-unit-examples.ts'
import { HEDGE_EXAMPLES } from './hedge-examples.ts'
import { SILENT_EXAMPLES } from './silent-examples.ts'
import { TABLE_EXAMPLES } from './table-examples.ts'

const euros = (amount: number) => ({ cents: amount * 100, currency: 'EUR', qualifier: 'exact', upTo: null })

const FIGURES: readonly Example[] = [
  {
    expect: euros(160_000),
    texts: [
      'Une aide de [[160 000 €]] va aux ateliers.',
      'Une aide de [[160\u00a0000\u00a0€]] va aux ateliers.',
      'Une aide de [[160\u202f000\u202f€]] va aux ateliers.',
      'Une aide de [[160\u2009000 euros]] va aux ateliers.',
      'Une aide de [[160000€]] va aux ateliers.',
      'Une aide de [[160 000€]] va aux ateliers.',
      'Une aide de [[160.000 euros]] va aux ateliers.',
      'UNE AIDE DE [[160 000 EUROS]] VA AUX ATELIERS.',
      'Une aide de [[160 K€]] va aux ateliers.',
      'Une aide de [[160 k€]] va aux ateliers.',
      'Une aide de [[160 kEUR]] va aux ateliers.',
      'Une aide de [[0,16 M€]] va aux ateliers.',
      'Une aide de [[160 mille euros]] va aux ateliers.',
      'Montant : [[160 000,00 €]].',
      'Atelier mobile : [[160 000 EUR]]',
      'La région ajoute + [[160 000 €]] à ce budget.',
      'Les ateliers reçoivent, à hauteur de [[160 000 €]], le soutien de la collectivité.',
    ],
  },
  {
    expect: euros(1_700_000),
    texts: [
      "Le chantier coûte [[1,7 million d'euros]].",
      'Le chantier coûte [[1,7 million d’euros]].',
      "Le chantier coûte [[1,7 million d'€]].",
      'Le chantier coûte [[1,7 millions euros]].',
      'Le chantier coûte [[1,7 M€]].',
      'Le chantier coûte [[1,7M€]].',
      'Le chantier coûte [[1.7 M€]].',
      'Le chantier coûte [[1,7 MEUR]].',
      'Le chantier coûte [[1,7 Meuros]].',
      'Le chantier est chiffré par le maître d’ouvrage, soit [[1 700 000 €]].',
      'Le chantier coûte [[1.700.000 euros]].',
    ],
  },
  {
    expect: euros(3_000_000_000),
    texts: ['Le contrat pèse [[3 Md€]].', 'Le contrat pèse [[3 Mds€]].', "Le contrat pèse [[3 milliards d'euros]]."],
  },
  {
    expect: { ...euros(0), cents: 48_953_829 },
    texts: ['La facture est de [[489 538,29 €]].', 'La facture est de [[489.538,29 €]].'],
  },
  { expect: { ...euros(0), cents: 64_250 }, texts: ['Elle coûte [[642,50 €]].', 'Elle coûte [[642.50 €]].'] },
  { expect: euros(1_200_000), texts: ['Le terrain vaut [[1 million 200 000 euros]].'] },
  { expect: euros(2_500_000), texts: ["La halle coûtera [[2 millions et demi d'euros]]."] },
  {
    expect: euros(500_000),
    texts: ['En 2019 [[500 000 €]] ont été versés.', 'Lot 3 – [[500 000 €]] pour la toiture.'],
  },
  {
    expect: euros(12_000_000),
    texts: ['En 2020, [[12 M€]] ont été votés.', 'Pour les exercices 2021-2027, [[12 M€]].'],
  },
]

const LETTERS: readonly Example[] = [
  {
    expect: euros(4_000_000),
    texts: ["La ville apporte [[quatre millions d'euros]].", "LA VILLE APPORTE [[QUATRE MILLIONS D'EUROS]]."],
  },
  {
    expect: euros(1_100),
    texts: ['Chaque lauréat touche [[mille cent euros]].', 'Chaque lauréat touche [[onze cents euros]].'],
  },
  { expect: euros(500_000), texts: ["Il manque [[un demi-million d'euros]]."] },
  {
    expect: euros(200),
    texts: ['Le chèque est de [[deux cents euros]].', 'Le chèque est de [[deux cents (200) euros]].'],
  },
  { expect: euros(1_500_000), texts: ["La fondation donne [[un million et demi d'euros]]."] },
  { expect: euros(97_000), texts: ['La vente rapporte [[quatre-vingt-dix-sept mille euros]].'] },
  { expect: { ...euros(100_000), qualifier: 'about' }, texts: ["Il faudrait [[une centaine de milliers d'euros]]."] },
  {
    expect: { ...euros(10_000_000), qualifier: 'about' },
    texts: ["Le devis atteint [[une dizaine de millions d'euros]]."],
  },
  {
    expect: { ...euros(2_000_000), upTo: 300_000_000 },
    texts: ["Il faudra [[deux à trois millions d'euros]].", "Il faudra entre [[deux et trois millions d'euros]]."],
  },
]

const RANGES: readonly Example[] = [
  {
    expect: { ...euros(350_000_000), upTo: 36_000_000_000 },
    texts: [
      "L'État mettrait [[350 à 360 millions d'euros]].",
      "L'État mettrait entre [[350 et 360 M€]].",
      'Budget : [[350-360 M€]].',
    ],
  },
  { expect: { ...euros(1_800_000), upTo: 220_000_000 }, texts: ['Le pôle coûterait [[1,8 à 2,2 M€]].'] },
  {
    expect: { ...euros(300), upTo: 200_000 },
    texts: [
      'Les bourses vont de [[300 à 2 000 euros]].',
      'Les bourses vont de [[300 € à 2 000 €]].',
      'Une bourse comprise entre [[300 et 2 000 €]].',
    ],
  },
  { expect: { ...euros(500_000), upTo: 200_000_000 }, texts: ['Les prêts vont de [[500 000 à 2 M€]].'] },
  {
    expect: [euros(2_100_000), euros(3_400_000)],
    texts: [
      'Le budget passe de [[2,1]] à [[3,4 M€]].',
      'La dotation est portée de [[2,1]] à [[3,4 millions d’euros]].',
    ],
  },
  { expect: [euros(12_000_000), euros(15_000_000)], texts: ['Deux tranches de [[12]] et [[15 M€]] suivront.'] },
  {
    expect: [euros(50), euros(100), euros(350)],
    texts: ['Le bon vaut [[50]], [[100]] ou [[350 €]] selon les revenus.'],
  },
  { expect: [euros(2_500_000), euros(10_000_000)], texts: ["La ville a réglé [[2,5]] des [[10 millions d'euros]]."] },
  { expect: [euros(11_600_000), euros(13_200_000)], texts: ['Parts : [[11,6]] / [[13,2 M€]].'] },
  {
    expect: [euros(3_000_000), euros(5_000_000)],
    texts: ["Ils ont pris en charge [[3 millions]] des [[5 millions d'euros]]."],
  },
]

const WITHOUT_CURRENCY: readonly Example[] = [
  {
    expect: euros(15_000_000),
    texts: [
      'La région consacre [[15 millions]] à ce plan.',
      'Une enveloppe de [[15 millions]], votée hier.',
      'Le syndicat finance les quais : [[15 millions]] pour la seule rive gauche.',
      'La collectivité y affecte [[15 millions]] de fonds européens.',
      "Le chantier est estimé à [[15 millions]], dont la moitié pour l'État.",
    ],
  },
  {
    expect: [euros(4_000_000), euros(1_500_000)],
    texts: [
      "Le département verse [[4 millions d'euros]], la commune [[1,5 million]].",
      'Crédits inscrits :\n- [[4 M€]] aux gares ;\n- [[1,5 million]] pour les haltes.',
      'La région vote trois aides :\n- [[quatre millions]] pour les gares,\n- [[1,5 million]] pour les haltes.',
    ],
  },
  {
    // A title is read with the text that it announces.
    expect: [euros(15_000_000), euros(15_000_000)],
    texts: ['Halle nord : [[15 millions]] pour commencer\nLa ville consacre [[15 millions]] à la halle.'],
  },
]

const ODD_PLACES: readonly Example[] = [
  {
    expect: euros(500),
    texts: [
      'Le lauréat touche [[€ 500]].',
      'Le lauréat touche [[€500]].',
      'Bourse : [[EUR 500]]',
      'Bourse de base[[500 €]]',
    ],
  },
  { expect: euros(1_200_000), texts: ['Le prêt est de [[€ 1,2 million]].', 'Le prêt est de [[€ 1,2 M]].'] },
  { expect: euros(12), texts: ['Une entrée à [[12 €]] 500 jeunes en ont profité.'] },
]

const CURRENCIES: readonly Example[] = [
  {
    expect: { cents: 500_000_000, currency: 'XPF' },
    texts: [
      'La province apporte [[5 millions de francs CFP]].',
      'La province apporte [[5 000 000 F CFP]].',
      'La province apporte [[5 000 000 XPF]].',
      'La province apporte [[cinq millions de francs pacifique]].',
    ],
  },
]

export const AMOUNT_EXAMPLES: readonly Example[] = [
  ...FIGURES,
  ...LETTERS,
  ...RANGES,
  ...WITHOUT_CURRENCY,
  ...CARRIED_UNIT_EXAMPLES,
  ...ODD_PLACES,
  ...CURRENCIES,
  ...HEDGE_EXAMPLES,
  ...TABLE_EXAMPLES,
  ...SILENT_EXAMPLES,
]
