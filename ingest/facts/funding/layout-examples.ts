import type { Example } from '../example.ts'

const BRETAGNE = 'Région Bretagne'

/** Fundings told by lists, tables, records and headings; totals with their parts; the stage of the money. */
export const LAYOUT_EXAMPLES: readonly Example[] = [
  // « dont » takes a share of money given; a share of a cost is a whole.
  {
    expect: [
      { funder: { name: 'Région Normandie' }, cents: 400_000_000, partOfTotal: false },
      { cents: 150_000_000, partOfTotal: true },
    ],
    texts: ['La [[Région Normandie vote 4 M€ pour les ports]] :\n- dont [[1,5 M€ pour les quais]]'],
  },
  {
    expect: { funder: { name: 'Région Normandie' }, cents: 60_000_000, partOfTotal: false },
    texts: ['Le préau coûtera 2 M€, dont [[600 000 € à la charge de la Région Normandie]].'],
  },
  // The rows under a total that tell most of it are its parts; those that tell little of it need not be.
  {
    region: '53',
    expect: [
      { cents: 10_000_000, partOfTotal: false },
      { beneficiary: { name: 'Studio Menhir' }, cents: 4_000_000, partOfTotal: true },
      { beneficiary: { name: 'Studio Goéland' }, cents: 3_000_000, partOfTotal: true },
    ],
    texts: [
      'La [[Région Bretagne a voté 100 000 € pour le cinéma]].\n\n## Les aides de la Région\n\nSOCIÉTÉ\tPROJET\tAIDE\n[[Studio Menhir\tcourt métrage\t40 000 €]]\n[[Studio Goéland\tdocumentaire\t30 000 €]]',
    ],
  },
  {
    region: '53',
    expect: [
      { cents: 90_000_000, partOfTotal: false },
      { cents: 4_000_000, partOfTotal: false },
      { cents: 3_000_000, partOfTotal: false },
    ],
    texts: [
      'La [[Région Bretagne a voté 900 000 € pour le cinéma]].\n\n## Les aides de la Région\n\nSOCIÉTÉ\tPROJET\tAIDE\n[[Studio Menhir\tcourt métrage\t40 000 €]]\n[[Studio Goéland\tdocumentaire\t30 000 €]]',
    ],
  },
  // « en apporte »: of what was told before.
  {
    expect: [
      { cents: 500_000_000, partOfTotal: false },
      { funder: { name: 'Région Normandie' }, cents: 200_000_000, partOfTotal: true },
    ],
    texts: [
      "L'[[État et la Région Normandie mobilisent 5 M€ pour les digues]]. La [[Région Normandie en apporte 2 M€]].",
    ],
  },
  // A column of what was asked for; a scheme; two columns side by side that say what for.
  {
    region: '53',
    expect: { beneficiary: { name: 'Cidrerie Le Goff' }, cents: 3_000_000, status: 'requested' },
    texts: ['Subventions de la Région Bretagne :\n\nENTREPRISE\tMONTANT DEMANDÉ\n[[Cidrerie Le Goff\t30 000 €]]'],
  },
  {
    region: '53',
    expect: { purpose: null, program: 'Pass commerce', cents: 3_000_000 },
    texts: ['La Région Bretagne attribue :\n\nDISPOSITIF\tMONTANT\n[[Pass commerce\t30 000 €]]'],
  },
  // A record: who pays stands before the amount.
  {
    region: '53',
    expect: { funder: { name: BRETAGNE }, beneficiary: { name: 'Commune de Douarnenez' }, cents: 540_000 },
    texts: ['Opérateur : [[Commune de Douarnenez\n\nRégion Bretagne : 5 400 €]]'],
  },
  // The stage: an agenda, intentions, a scale, money of the past, a contract, money set aside.
  {
    region: '53',
    expect: { cents: 1_500_000, status: 'proposed' },
    texts: ["Ordre du jour\n\n- Vœu sur la pêche\n- [[Subvention de 15 000 € à l'Onisep]]"],
  },
  {
    region: '53',
    expect: { cents: 300_000_000, status: 'announced' },
    texts: ['La Région Bretagne prévoit de consacrer :\n- [[3 M€ aux trains]]'],
  },
  {
    region: '53',
    expect: { cents: 5_000_000, status: 'paid' },
    texts: ["En 2020, la [[subvention de la Région Bretagne à l'Onisep se montait à 50 000 €]]."],
  },
  {
    region: '53',
    expect: { cents: 300_000_000, status: 'voted' },
    texts: ['La [[Région Bretagne a débloqué 3 M€ pour les ports]].'],
  },
  {
    region: '53',
    expect: { cents: 300_000_000, status: 'announced' },
    texts: ['La [[Région Bretagne débloque 3 M€ pour les ports]].', 'La [[Région Bretagne a promis 3 M€ aux ports]].'],
  },
  {
    region: '53',
    expect: { cents: 2_000_000, status: 'proposed' },
    texts: ["La [[Région Bretagne propose d'octroyer 20 000 € à l'Onisep]]."],
  },
  // Money to be paid back, though the sentence gives grants as well.
  {
    region: '53',
    expect: { cents: 100_000_000, instrument: 'loan' },
    texts: ["Parmi ses aides, la [[Région Bretagne a voté 1 M€ d'avances remboursables aux pêcheurs]]."],
  },
  // Not money given.
  {
    region: '53',
    expect: null,
    texts: ['Le budget de la Région Bretagne :\n- Dette : 187 M€\n- Personnel : 210 M€'],
  },
]
