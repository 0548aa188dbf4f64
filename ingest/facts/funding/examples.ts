import type { Example } from '../example.ts'
import { LAYOUT_EXAMPLES } from './layout-examples.ts'
import { LEARNED_EXAMPLES } from './learned-examples.ts'
import { PARSE_EXAMPLES } from './parse-examples.ts'
import { RECEIVER_EXAMPLES } from './receiver-examples.ts'

const BRETAGNE = 'Région Bretagne'

/** Who funds whom, phrasing by phrasing. Values name what a careful reader would write down, null where the text is silent. */
export const FUNDING_EXAMPLES: readonly Example[] = [
  ...PARSE_EXAMPLES,
  ...RECEIVER_EXAMPLES,
  ...LAYOUT_EXAMPLES,
  ...LEARNED_EXAMPLES,
  // A verb that gives: the subject pays, « à » introduces who receives.
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, beneficiary: { name: 'Onisep' }, cents: 2_000_000, status: 'announced' },
    texts: ["La [[Région Bretagne attribue 20 000 € à l'Onisep]]."],
  },
  {
    region: '53',
    expect: {
      funder: { name: BRETAGNE },
      beneficiary: { name: 'Onisep' },
      cents: 2_000_000,
      status: 'voted',
      qualifier: 'exact',
    },
    texts: [
      "La [[Région Bretagne a attribué une subvention de 20 000 € à l'Onisep]].",
      "La [[Région Bretagne a attribué à l'Onisep une subvention de 20 000 €]].",
    ],
  },
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, cents: 300_000_000, status: 'voted', beneficiary: null },
    texts: [
      'La [[Commission permanente a voté 3 M€ pour rénover des gymnases]].',
      'Les [[élus régionaux ont voté 3 millions d’euros afin de rénover des gymnases]].',
    ],
  },
  {
    region: '53',
    expect: {
      funder: { name: BRETAGNE },
      beneficiary: { name: 'Mission locale du Pays de Brest' },
      cents: 4_500_000,
      qualifier: 'more_than',
    },
    texts: ['La [[Région accorde à la Mission locale du Pays de Brest une aide de plus de 45 000 €]].'],
  },
  // A verb that devotes: « à » introduces what for.
  {
    expect: { funder: { name: 'Région Normandie' }, beneficiary: null, cents: 600_000_000, status: 'announced' },
    texts: ['La [[Région Normandie consacre 6 M€ à la rénovation des gares]].'],
  },
  {
    expect: { funder: { name: 'Région Normandie' }, cents: 600_000_000, status: 'announced' },
    texts: ['La [[Région Normandie investira 6 M€ pour moderniser les gares]].'],
  },
  // A verb that supports: the object receives.
  {
    expect: {
      funder: { name: 'Région Normandie' },
      beneficiary: { name: 'Onisep' },
      cents: 19_000_000,
      qualifier: 'nearly',
    },
    texts: ["La [[Région Normandie soutient l'Onisep à hauteur de près de 190 000 €]]."],
  },
  // The subject receives.
  {
    expect: {
      funder: { name: 'Région Occitanie' },
      beneficiary: { name: 'Université de Perpignan' },
      cents: 120_000_000,
    },
    texts: ["L'[[Université de Perpignan bénéficie d'une aide de la Région Occitanie de 1,2 M€]]."],
  },
  {
    expect: { funder: null, beneficiary: { name: 'Université de Perpignan' }, cents: 120_000_000 },
    texts: ["L'[[Université de Perpignan reçoit une subvention de 1,2 M€]]."],
  },
  // The passive, with and without its agent.
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, beneficiary: { name: 'Onisep' }, cents: 5_000_000, status: 'voted' },
    texts: ["Une [[subvention de 50 000 € est attribuée par la Région à l'Onisep]]."],
  },
  {
    expect: { funder: null, beneficiary: { name: 'Onisep' }, cents: 5_000_000, status: 'voted' },
    texts: ["Une [[subvention de 50 000 € est attribuée à l'Onisep]]."],
  },
  // The noun alone.
  {
    expect: { funder: { name: 'Région Grand Est' }, beneficiary: { name: 'Onisep' }, cents: 5_000_000 },
    texts: ["Le projet repose sur une [[subvention de la Région Grand Est de 50 000 € à l'Onisep]]."],
  },
  // Who gives stands against the amount.
  {
    expect: [
      { funder: { name: 'État' }, cents: 1_160_000_000 },
      { funder: { name: 'Région Grand Est' }, cents: 1_320_000_000 },
    ],
    texts: ["Le financement du contrat réunit l'[[État (11,6 M€]]) et la [[Région Grand Est (13,2 M€]])."],
  },
  {
    expect: { funder: { name: 'État' }, cents: 200_000_000, partOfTotal: false },
    texts: ["Le chantier est lancé, avec [[2 M€ de l'État]]."],
  },
  // Requests, proposals, refusals.
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, cents: 2_000_000, status: 'refused' },
    texts: [
      "La [[Région n'a pas voté la subvention de 20 000 €]].",
      'La [[Région a refusé une subvention de 20 000 €]].',
    ],
  },
  {
    region: '53',
    expect: { cents: 2_000_000, status: 'proposed' },
    texts: ['La [[Région propose une aide de 20 000 €]].'],
  },
  // Amounts for each of something.
  {
    expect: { funder: { name: 'Région Normandie' }, cents: 50_000, per: 'élève' },
    texts: ['La [[Région Normandie verse une aide de 500 €]] par élève.'],
  },
  // A lead sentence governs its list, and its total counts the parts.
  {
    region: '53',
    expect: [
      { funder: { name: BRETAGNE }, cents: 500_000_000, partOfTotal: false },
      { funder: { name: BRETAGNE }, cents: 300_000_000, partOfTotal: true, status: 'voted' },
      { funder: { name: BRETAGNE }, cents: 200_000_000, partOfTotal: true, status: 'voted' },
    ],
    texts: ['La [[Région a voté 5 M€ pour les transports]] :\n- [[3 M€ pour les trains]]\n- [[2 M€ pour les cars]]'],
  },
  {
    region: '53',
    expect: [
      { funder: { name: BRETAGNE }, beneficiary: { name: 'Mission locale du Pays de Brest' }, cents: 4_500_000 },
      { funder: { name: BRETAGNE }, beneficiary: { name: 'Onisep' }, cents: 1_000_000 },
    ],
    texts: [
      'La Région a attribué les subventions suivantes :\n- [[Mission locale du Pays de Brest : 45 000 €]]\n- [[Onisep : 10 000 €]]',
    ],
  },
  {
    region: '53',
    expect: [
      { funder: { name: BRETAGNE }, beneficiary: { name: 'Onisep' }, cents: 1_000_000 },
      { funder: { name: BRETAGNE }, beneficiary: { name: 'Mission locale du Pays de Brest' }, cents: 4_500_000 },
    ],
    texts: [
      'La Région attribue les aides suivantes :\n[[Onisep\tguides des métiers\t10 000 €]]\n[[Mission locale du Pays de Brest\taccueil\t45 000 €]]',
    ],
  },
  // « Elle » carries the subject on.
  {
    expect: [
      { funder: { name: 'Région Normandie' }, cents: 100_000_000 },
      { funder: { name: 'Région Normandie' }, cents: 200_000_000 },
    ],
    texts: ['La [[Région Normandie a voté 1 M€ pour les gares]]. Elle [[a aussi voté 2 M€ pour les ports]].'],
  },
  // A programme under whose name money is given.
  {
    expect: {
      funder: { name: 'Région Normandie' },
      cents: 100_000_000,
      program: 'CPER 2021-2027',
      period: '2021/2027',
    },
    texts: ['La [[Région Normandie vote 1 M€ pour les gares]] au titre du CPER 2021-2027.'],
  },
  // Money without an amount: both sides must be named.
  {
    expect: { funder: { name: 'Région Normandie' }, beneficiary: { name: 'Onisep' }, cents: null },
    texts: [
      "La [[Région Normandie finance l'Onisep]].",
      "La [[Région Normandie maintient son financement de l'Onisep]].",
    ],
  },
  // Groups that receive, by common nouns.
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, beneficiary: { name: 'communes sinistrées' }, cents: 4_000_000 },
    texts: ['La [[Région débloque 40 000 € pour les communes sinistrées]].'],
  },
  {
    expect: { funder: null, beneficiary: { name: '34 entreprises' }, cents: 450_000_000 },
    texts: ['[[34 entreprises bénéficient de 4,5 M€]].', '[[34 entreprises se voient ainsi attribuer 4,5 M€]].'],
  },
  {
    region: '53',
    expect: [
      { beneficiary: { name: 'communes' }, cents: 2_100_000_000 },
      { beneficiary: null, cents: 800_000_000 },
    ],
    texts: ['La [[Région affecte 21 M€ aux communes]]. Elle [[affecte 8 M€ à la rénovation urbaine]].'],
  },
  // The assembly is the département's, or the region's under its former name.
  {
    region: '76',
    expect: { funder: { name: 'Département du Gers' }, beneficiary: { name: 'Ehpad' }, cents: 50_000_000 },
    texts: [
      'Le Département du Gers tient session. Réuni à Auch, le conseil départemental a voté. Les [[élus ont attribué 500 000 € aux Ehpad]].',
    ],
  },
  {
    region: '27',
    expect: { funder: { name: 'Région Bourgogne' }, cents: 1_600_000_000 },
    texts: ['Le conseil régional de Bourgogne se réunit. La [[commission permanente vote 16 M€]].'],
  },
  // A table whose headings say which column is which.
  {
    region: '53',
    expect: { beneficiary: { name: 'Neo Playground' }, purpose: null, cents: 23_500_000 },
    texts: [
      'La Région attribue les aides suivantes :\nCOMMUNE\tENTREPRISE\tMONTANT (€)\nMondeville\t[[Neo Playground\t235 000]]',
    ],
  },
  // Who receives stands before a colon, after a vote.
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, beneficiary: { name: 'communes' }, cents: 240_000_000 },
    texts: ['La Région a voté. Aux [[communes, ensuite : 2,4 M€]].'],
  },
  // Not funding.
  {
    expect: null,
    texts: [
      'Le coût des travaux est de 3 M€.',
      'Le club annonce 2 M€ de retombées attendues.',
      'Le chiffre d’affaires de la société atteint 12 millions d’euros.',
      'La Région Normandie soutient les jeunes.',
      'Le loyer est plafonné à 180 euros.',
      'Le prix du billet passe à 5 €.',
      'La facture de gaz des lycées dépasse 90 M€.',
    ],
  },
]
