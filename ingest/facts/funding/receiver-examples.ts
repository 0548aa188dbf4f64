import type { Example } from '../example.ts'

/** Who receives where the words name it by turns: before « à hauteur de », by a pronoun, by what it is. */
export const RECEIVER_EXAMPLES: readonly Example[] = [
  // Its share stands behind a comma.
  {
    expect: { beneficiary: { name: 'Groupe botanique normand' }, cents: 1_350_000 },
    texts: ['Une structure [[sera soutenue : le Groupe botanique normand, à hauteur de 13 500 euros]].'],
  },
  // A noun for what it is stands for the name before.
  {
    expect: [
      { beneficiary: { name: 'Vergers du Perche' }, cents: 1_820_000, status: 'voted' },
      { beneficiary: { name: 'Vergers du Perche' }, cents: 2_500_000, status: 'requested' },
    ],
    texts: [
      "[[18 200 € sont attribués aux Vergers du Perche]] au titre de 2017 ; l'[[association avait demandé 25 000 €]].",
    ],
  },
  // A noun that ends like a participle, and its verb.
  {
    expect: [
      { funder: { name: 'Région Bretagne' }, beneficiary: { name: 'Le Goff' }, cents: 12_000_000 },
      { beneficiary: { name: 'Le Goff' }, cents: 3_000_000 },
    ],
    texts: [
      "L'[[entreprise familiale Le Goff avait obtenu 120 000 euros de la Région Bretagne]]. L'[[entreprise a reçu aussi 30 000 euros de l'Ademe]].",
    ],
  },
  // « quant à », and the pronoun that takes it up.
  {
    region: '75',
    expect: {
      funder: { name: 'Région Nouvelle-Aquitaine' },
      beneficiary: { name: "Commune d'Hendaye" },
      cents: 38_000_000,
    },
    texts: ['Quant à [[Hendaye, la Région lui apporte 380 000 euros afin de conforter la digue]].'],
  },
  // A verb lends its subject to the next one, not its object.
  {
    expect: { funder: { name: 'Ademe' }, beneficiary: { name: 'Scierie Morel' }, cents: 210_000_000 },
    texts: ["L'[[Ademe a retenu le dossier et apporte 2,1 millions d'euros à la scierie Morel]]."],
  },
  {
    expect: { funder: null, beneficiary: { name: 'Mécatronix' }, cents: 31_000_000 },
    texts: ['Parmi elles, [[Mécatronix, à Agen, investit dans un tour ; elle obtient 310 000 euros de subvention]].'],
  },
  // A name that opens with a common noun.
  {
    expect: { funder: null, beneficiary: { name: 'Soudures du Béarn' }, cents: 40_000_000 },
    texts: ["[[Soudures du Béarn, en redressement judiciaire, bénéficie quant à elle d'un prêt de 400 000 euros]]."],
  },
  // The sum of a sitting is given, to nobody told.
  {
    region: '28',
    expect: { funder: { name: 'Région Normandie' }, beneficiary: null, cents: 7_000_000_000, status: 'voted' },
    texts: [
      'Le 12 juin, la [[Région Normandie a voté 52 rapports et 70 M€]].',
      'Le 3 juillet, la [[Région Normandie a voté 31 rapports et 70 M€]].',
    ],
  },
  // What is hoped for, or what something has cost, is not given.
  {
    expect: null,
    texts: ['Le club comptait sur 3 000 €.', "L'entreprise a trouvé un local à 3 000 € de loyer."],
  },
]
