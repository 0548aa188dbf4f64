import type { Example } from '../example.ts'

const BRETAGNE = 'Région Bretagne'

/** Who funds whom where the grammar of the sentence tells: subjects, pronouns, relative clauses, several payers. */
export const PARSE_EXAMPLES: readonly Example[] = [
  // Several who pay together: the first funds, the others with it.
  {
    region: '53',
    expect: { funder: { name: 'État' }, cofunders: [{ name: BRETAGNE }], cents: 400_000_000 },
    texts: ["L'[[État et la Région consacrent 4 M€ à la rénovation des quais]]."],
  },
  {
    expect: [
      { funder: { name: 'État' }, cents: 400_000_000 },
      { funder: { name: 'Région Normandie' }, cents: 200_000_000 },
    ],
    texts: ["[[4 M€ viennent de l'État]]. Et [[2 M€ viennent de la Région Normandie]]."],
  },
  // Those who receive are named by common nouns, with what belongs to them.
  {
    region: '53',
    expect: {
      funder: { name: BRETAGNE },
      beneficiary: { name: 'éleveurs touchés par la sécheresse' },
      cents: 150_000_000,
    },
    texts: ["Les [[éleveurs touchés par la sécheresse recevront 1,5 million d'euros de la Région]]."],
  },
  {
    expect: { funder: null, beneficiary: { name: 'Quatre PME artisanales et de montagne' }, cents: 8_000_000 },
    texts: ['[[Quatre PME artisanales et de montagne se partagent 80 000 €]].'],
  },
  {
    expect: { funder: null, beneficiary: { name: 'maraîchers' }, cents: 300_000_000 },
    texts: ["Le plan d'aide aux [[maraîchers mobilise 3 M€]]."],
  },
  {
    expect: { funder: null, beneficiary: { name: 'foyers ruraux' }, cents: 200_000_000 },
    texts: ['[[2 M€ ont été injectés dans les foyers ruraux]].'],
  },
  {
    expect: { funder: null, beneficiary: { name: 'Onisep' }, cents: 100_000_000 },
    texts: ["[[1 M€ va à l'Onisep]]."],
  },
  // A pronoun stands for who was spoken of.
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, beneficiary: { name: 'Onisep' }, cents: 3_000_000 },
    texts: ["L'Onisep se développe. La [[Région lui verse 30 000 €]]."],
  },
  // The amount stands in front of its clause.
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, beneficiary: null, cents: 300_000_000 },
    texts: ["[[3 M€ : c'est ce que la Région consacre à la rénovation des quais]]."],
  },
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, beneficiary: { name: 'crèches rurales' }, cents: 200_000_000 },
    texts: ["[[Deux millions d'euros pour les crèches rurales : la Région]] tient parole."],
  },
  // Who asks would receive, who is asked would pay.
  {
    region: '53',
    expect: {
      funder: { name: BRETAGNE },
      beneficiary: { name: 'Onisep' },
      cents: 4_000_000,
      status: 'requested',
    },
    texts: ["L'[[Onisep a sollicité 40 000 euros auprès de la Région]]."],
  },
  // Loans and guarantees.
  {
    region: '53',
    expect: { beneficiary: { name: 'Onisep' }, cents: 9_000_000, instrument: 'loan' },
    texts: ["La [[Région accorde à l'Onisep une avance remboursable de 90 000 €]]."],
  },
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, cents: 40_000_000, instrument: 'guarantee' },
    texts: ["La [[Région garantit à hauteur de 400 000 €]] l'emprunt de l'Onisep."],
  },
  // Who sets a scheme up pays for it.
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, beneficiary: null, cents: 300_000_000 },
    texts: ["La [[Région a lancé un programme de 3 millions d'euros]]."],
  },
  // Shares of a cost, without an amount.
  {
    expect: { funder: { name: 'Région Normandie' }, cents: null, share: 0.6 },
    texts: ['Le [[nouveau gymnase est financé à 60 % par la Région Normandie]].'],
  },
  // A record, field by field; a column for each who pays.
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, beneficiary: { name: 'Onisep' }, cents: 1_200_000 },
    texts: ["Bénéficiaire : [[Onisep\nObjet : guide des métiers\nMontant de l'aide régionale : 12 000 €]]"],
  },
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, beneficiary: null, cents: 8_000_000 },
    texts: ['OPÉRATION\tCOÛT TOTAL\tRÉGION\n[[Halle de marché\t200 000 €\t80 000 €]]'],
  },
  // Who received is the subject of the sentence before, or of the clause before the colon.
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, beneficiary: { name: 'Onisep' }, cents: 5_000_000 },
    texts: [
      "L'Onisep traverse une année difficile. La [[Région débloque 50 000 €]].",
      "L'Onisep peut souffler. Sa [[subvention de 50 000 € est maintenue par la Région]].",
    ],
  },
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, beneficiary: { name: 'apiculteurs' }, cents: 5_000_000 },
    texts: ['Les [[apiculteurs ont été entendus : la Région versera 50 000 €]].'],
  },
  // What costs is not who is paid.
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, beneficiary: null, cents: 5_000_000 },
    texts: ['La ressourcerie coûtera cher. La [[Région apporte 50 000 €]].'],
  },
  // Nobody is said to give but one payer is named.
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, beneficiary: { name: 'Onisep' }, cents: 5_000_000 },
    texts: [
      "L'[[Onisep touche 50 000 €]]. Les guides paraîtront en mai. La Région en attend beaucoup.",
      "La [[Région vient au secours de l'Onisep : 50 000 € sont débloqués]].",
    ],
  },
  // « Nous » is who the speaker speaks for.
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, beneficiary: { name: 'apiculteurs' }, cents: 5_000_000 },
    texts: ['« Nous [[accordons 50 000 € aux apiculteurs »]], annonce le président de la Région.'],
  },
  // The money is the subject of what it does.
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, beneficiary: null, cents: 5_000_000 },
    texts: ['La Région tient parole. [[50 000 € serviront aux guides]].'],
  },
  // Each with its amount in brackets.
  {
    region: '53',
    expect: [
      { funder: { name: BRETAGNE }, beneficiary: { name: 'Onisep' }, cents: 5_000_000 },
      { funder: { name: BRETAGNE }, beneficiary: { name: 'Librairie Roz' }, cents: 2_000_000 },
    ],
    texts: [
      "Parmi les dossiers retenus par la Région figurent l'[[Onisep (50 000 €]]) et la [[librairie Roz (20 000 €]]).",
    ],
  },
  // Whose money it is; what it was is no gift.
  {
    region: '53',
    expect: { beneficiary: { name: 'club de voile' }, cents: 3_000_000 },
    texts: ['La [[subvention du club de voile passe de 20 000 euros à 30 000 euros]].'],
  },
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, beneficiary: { name: 'apprentis' }, cents: 3_000_000 },
    texts: ["La [[Région paie l'abonnement des apprentis à hauteur de 30 000 €]]."],
  },
  // A whole of what is promised, even when it is not paid.
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, cents: 3_500_000 },
    texts: ["Les [[35 000 euros promis par la Région]] n'ont jamais été versés."],
  },
  // Support that says money without an amount.
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, beneficiary: { name: 'Onisep' }, cents: null },
    texts: ["La [[Région soutient financièrement l'Onisep]]."],
  },
  {
    region: '53',
    expect: null,
    texts: [
      'Les travaux, chiffrés à 6 M€, débuteront en mars.',
      'La société Menuiserie Le Bihan va investir 9 M€ dans son usine.',
      "L'entrée coûte 15 € pour un adulte, indique la Région.",
      "La Région soutient l'idée d'un grand port.",
      'Le tarif passe de 20 euros à 30 euros.',
    ],
  },
  // Prices, costs, hopes, what is taken back, what others spend.
  {
    region: '53',
    expect: null,
    texts: [
      'Les familles paient 15 euros pour trois jours.',
      'La Région adopte son budget : 1,6 milliard d’euros.',
      'Le repas à 1 euro est servi dans les lycées.',
      'La Région a vendu un terrain pour 3 M€.',
      'Le club comptait sur 110 000 €.',
      'La Région annule le reliquat de 3 800 €.',
      'La Région Bretagne finance un bus de 400 000 €.',
      'La taxe rapporte 190 M€ à la Région.',
      'Les 149 000 euros prévus ne seront pas versés.',
      'Une entreprise investit 95 M€ dans un entrepôt.',
    ],
  },
]
