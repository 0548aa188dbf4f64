import type { Example } from '../example.ts'

/** How exact an amount is said to be, with or without tax, and what it is for each of. */
export const HEDGE_EXAMPLES: readonly Example[] = [
  {
    expect: { cents: 35_000_000, qualifier: 'more_than' },
    texts: [
      'Le jury a réparti plus de [[350 000 €]].',
      'Le jury a réparti un peu plus de [[350 000 €]].',
      'Le coût dépasse [[350 000 €]].',
      'Le jury a réparti une somme supérieure à [[350 000 €]].',
      'La dépense va au-delà des [[350 000 €]].',
      'PLUS DE [[350 000 €]] RÉPARTIS',
    ],
  },
  { expect: { cents: 100_000_000, qualifier: 'more_than' }, texts: ["Elle a levé plus d'[[un million d'euros]]."] },
  {
    expect: { cents: 19_000_000, qualifier: 'nearly' },
    texts: [
      'Elle touche près de [[190 000 €]].',
      'Une aide proche de [[190 000 €]].',
      'Elle touche presque [[190 000 €]].',
    ],
  },
  {
    expect: { cents: 15_000_000_000, qualifier: 'about' },
    texts: [
      'On parle de quelque [[150 millions d’euros]].',
      'Il en coûtera environ [[150 M€]].',
      'Il en coûtera [[150 M€]] environ.',
      'Un coût autour de [[150 M€]].',
      'Un coût aux alentours de [[150 M€]].',
      "Un coût de l'ordre de [[150 M€]].",
    ],
  },
  {
    expect: { cents: 500_000, qualifier: 'at_least' },
    texts: [
      'Il faut au moins [[5 000 €]] de dépenses.',
      'Il faut a minima [[5 000 €]] de dépenses.',
      'Des projets d’un minimum de [[5 000 €]].',
      'Des projets à partir de [[5 000 €]].',
      'Il a fallu pas moins de [[5 000 €]].',
      'Dépenses de [[5 000 €]] minimum.',
      'Un plancher de [[5 000 €]] est exigé.',
    ],
  },
  {
    expect: { cents: 5_000_000, qualifier: 'up_to' },
    texts: [
      "L'aide va jusqu'à [[50 000 €]].",
      'L’aide va jusqu’à [[50 000 €]].',
      "L'aide est plafonnée à [[50 000 €]].",
      "L'aide est de 30 % dans la limite de [[50 000 €]].",
      "L'aide est de 30 %, au maximum [[50 000 €]].",
      "L'aide est de [[50 000 €]] maximum.",
      "L'aide est de [[50 000 €]] au maximum.",
      "L'aide, à concurrence de [[50 000 €]], couvre le reste.",
      "L'aide ne peut excéder [[50 000 €]].",
      'Un montant maximal de [[50 000 €]].',
      'Le plafond est de [[50 000 €]].',
      'Aide de 30 % (max. [[50 000 €]]).',
    ],
  },
  {
    expect: { cents: 300_000_000, qualifier: 'less_than' },
    texts: [
      'Le déficit est de moins de [[3 M€]].',
      'Il reste un peu moins de [[3 M€]].',
      'Un montant inférieur à [[3 M€]].',
    ],
  },
  {
    expect: { cents: 50_000_000, qualifier: 'exact' },
    texts: [
      'Elle participe à hauteur de [[500 000 €]].',
      'En plus de [[500 000 €]] de matériel, elle prête un local.',
      'Elle accueille plus de 300 jeunes pour [[500 000 €]].',
      'Elle ajoute + [[500 000 €]].',
    ],
  },
  { expect: { cents: 1_200, tax: 'HT', per: 'm²' }, texts: ['Le revêtement vaut [[12 €]] HT/m².'] },
  {
    expect: { cents: 1_200_000, tax: 'HT', per: null },
    texts: [
      'Le lot est attribué pour [[12 000 €]] HT.',
      'Le coût HT de [[12 000 €]] est retenu.',
      'Coût : [[12 000 €]] hors taxes.',
    ],
  },
  {
    expect: { cents: 1_200_000, tax: 'TTC' },
    texts: ['Le lot est attribué pour [[12 000 €]] TTC.', 'Soit [[12 000 €]] (toutes taxes comprises).'],
  },
  {
    expect: { cents: 15_000, per: 'mois' },
    texts: [
      'Le loyer est de [[150 €]] par mois.',
      'Un loyer de [[150 €]] mensuels.',
      'Un loyer de [[150 €]]/mois.',
      'Un loyer mensuel de [[150 €]].',
      'Ils versent [[150 €]] chaque mois.',
      "La région donne jusqu'à [[150 €]] maximum par mois.",
    ],
  },
  {
    expect: { cents: 1_700_000, per: 'an' },
    texts: [
      'Elle verse [[17 000 €]] par an.',
      'Elle verse [[17 000 €]] annuels.',
      'Une dotation annuelle de [[17 000 €]].',
    ],
  },
  {
    expect: { cents: 10_000, per: 'élève' },
    texts: ['La région donne [[100 €]] par élève.', 'La région donne [[100 €]] TTC par élève et par an.'],
  },
  { expect: { cents: 8_000_000, per: 'territoire' }, texts: ['Le dispositif offre [[80 000 euros]] par territoire.'] },
  { expect: { cents: 400, per: 'unité' }, texts: ["Les plants sont vendus [[4 €]] l'unité."] },
  { expect: { cents: 400, per: 'brebis' }, texts: ['La prime est de [[4 €]] par brebis.'] },
  { expect: { cents: 20_000, per: 'chacun' }, texts: ['Ils reçoivent [[200 €]] chacun.'] },
  {
    expect: { cents: 20_000, per: 'lauréat' },
    texts: [
      'Douze lauréats reçoivent [[200 €]] chacun.',
      'Douze lauréats ont été choisis. Chacun reçoit [[200 €]].',
      'Le jury donne [[200 €]] à chaque lauréat.',
      'Chaque lauréat du concours reçoit [[200 €]].',
    ],
  },
  {
    expect: { cents: 320, per: 'repas' },
    texts: [
      'Le prix du repas est fixé à [[3,20 €]].',
      'Un repas à [[3,20 €]] pour tous.',
      'Le repas coûte [[3,20 €]].',
    ],
  },
  {
    expect: { cents: 900_000_000, per: null },
    texts: ['Le coût du chantier est de [[9 M€]].', 'Dans le cadre du budget annuel, la ville verse [[9 M€]].'],
  },
  {
    expect: [
      { cents: 1_160_000_000, per: null },
      { cents: 1_320_000_000, per: null },
    ],
    texts: ['Parts : État [[11,6 M€]] / Région [[13,2 M€]].'],
  },
  {
    expect: { cents: 80_000_000, per: 'an' },
    texts: ['Coût annuel de la mesure : [[800 000 €]].', 'Son coût annuel est estimé à [[800 000 €]].'],
  },
  {
    expect: { cents: 10_000, qualifier: 'up_to', per: 'élève' },
    texts: ['Le bon est de [[100 €]] par élève au maximum.'],
  },
  {
    expect: { cents: 500_000_000, per: null },
    texts: [
      'Le musée a reçu [[5 M€]] par la Région.',
      'Il a été soutenu par [[5 M€]] par délibération du conseil.',
      "Il a reçu [[5 M€]] par l'intermédiaire du fonds.",
      'Il a perdu [[5 M€]] par rapport à son budget.',
      'Il a reçu [[5 M€]] par Onisep Éditions.',
    ],
  },
]
