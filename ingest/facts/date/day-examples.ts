import type { Example } from '../example.ts'

/** Days and months: words, figures, letters, lists. */
export const DAY_EXAMPLES: readonly Example[] = [
  {
    expect: { value: '2019-03-14', mod: null, implied: [] },
    texts: [
      "L'avenant du [[14 mars 2019]] prolonge le marché.",
      'Fait à Metz [[jeudi 14 mars 2019]].',
      'Le tarif change au [[jeudi 14 mars 2019]].',
      'Version du [[14/03/2019]] du guide.',
      'Version du [[14.03.2019]] du guide.',
      'Version du [[14-03-2019]] du guide.',
      'Horodatage : [[2019-03-14]].',
      'Version du [[14/03/19]] du guide.',
      'LE TARIF CHANGE AU [[14 MARS 2019]].',
      'Un courrier du [[14 mars de l’an 2019]] le rappelle.',
      'Un acte du [[quatorze mars deux mil dix-neuf]] le rappelle.',
      'Un acte du [[jeudi quatorze mars deux mille dix-neuf]] le rappelle.',
      'Un acte du [[14 mars deux mille dix-neuf]] le rappelle.',
      "L'an [[deux mille dix-neuf, le quatorze mars]], le comité a siégé.",
      "L'an [[2019, et le 14 du mois de mars]], le comité a siégé.",
    ],
  },
  {
    expect: { value: '2021-09-01' },
    texts: [
      'Le prix du repas au [[1er septembre 2021]].',
      'Le prix du repas au [[1ᵉʳ septembre 2021]].',
      'Le prix du repas au [[1 er septembre 2021]].',
      'Le prix du repas au [[1er sept. 2021]].',
      'Le prix du repas au [[01/09/2021]].',
      'Le prix du repas au [[1/9/2021]].',
      'Le prix du repas au [[premier septembre deux mille vingt et un]].',
    ],
  },
  { expect: { value: '2022-08-02' }, texts: ['Une note du [[2 aout 2022]].', 'Une note du [[2 août 2022]].'] },
  { expect: { value: '1998-02-05' }, texts: ['Une note du [[05/02/98]].'] },
  { expect: { value: '1996-11-30' }, texts: ['Une note du [[trente novembre mil neuf cent quatre-vingt-seize]].'] },
  { expect: { value: '1789-07-14' }, texts: ['Le registre date du [[14 juillet 1789]].'] },
  { expect: { value: '2020-02-29' }, texts: ['Le compteur au [[29 février 2020]].'] },
  {
    expect: [{ value: '2019-06-25' }, { value: '2019-06-26' }, { value: '2019-06-27' }],
    texts: [
      'Trois jours de salon, les [[25]], [[26]] et [[27 juin 2019]].',
      'Trois jours de salon, les [[mardi 25]], [[mercredi 26]] et [[jeudi 27 juin 2019]].',
    ],
  },
  {
    expect: [{ value: '2021-02-03' }, { value: '2021-02-10' }, { value: '2021-02-17' }],
    texts: ['Trois ateliers, les [[3]], [[10]] et [[17 février 2021]].'],
  },
  {
    expect: [{ value: '2021' }, { value: 'XXXX-03-12' }],
    texts: ['Le trafic baisse en [[2021]], le [[12 mars]] il reprend.'],
  },
  {
    expect: [{ value: '2021-05-11' }, { value: '2021-05-12' }],
    texts: [
      'Deux ateliers, les [[11]] et [[12 mai 2021]].',
      'Deux ateliers, le [[11]] puis le [[12 mai 2021]].',
      'Deux ateliers, [[11]]/[[12 mai 2021]].',
      'Deux ateliers, le [[11 mai 2021]] à Metz, le [[12]] à Nancy.',
      'Deux ateliers, le [[11 mai]] et le [[12 mai 2021]].',
      'Deux ateliers, le [[11 mai 2021]] puis le [[12 mai]].',
    ],
  },
  {
    expect: [{ value: 'XXXX-04-07' }, { value: 'XXXX-04-08' }],
    texts: ['Le gel des [[7]] et [[8 avril]] a touché la vigne.'],
  },
  {
    expect: [{ value: '2020-12-20' }, { value: '2021-01-03' }],
    texts: ['Deux marchés, le [[20 décembre]] et le [[3 janvier 2021]].'],
  },
  { expect: { value: 'XXXX-05-01' }, texts: ['Le guichet ferme le [[premier mai]].'] },
  {
    expect: { value: 'XXXX-03-12', implied: [] },
    texts: ['Le comité a rendu son avis du [[12 mars]] sans réserve.', 'Rendez-vous [[mardi 12 mars]].'],
  },
  {
    expect: { value: '2018-11' },
    texts: [
      'La crue de [[novembre 2018]] a coupé la route.',
      'LA CRUE DE [[NOVEMBRE 2018]] A COUPÉ LA ROUTE.',
      "La crue d'un mois de [[nov. 2018]].",
      'Relevé de [[11/2018]].',
    ],
  },
  {
    expect: [{ value: '2016-05' }, { value: '2016-06' }],
    texts: ['Les crues de [[mai]] et [[juin 2016]] ont coupé la route.'],
  },
  {
    expect: [{ value: '2021-03-14' }, { value: '2021-03-15' }],
    texts: ['La foire a lieu les [[14]] et [[15/03/2021]].'],
  },
  { expect: { value: 'XXXX-03-14' }, texts: ['La foire ouvre le [[14/03]].', 'La foire ouvre au [[14/03]].'] },
  { expect: null, texts: ['Il reste 3/04 des parts.', 'Les 14 et 15 ateliers ferment.'] },
  { expect: { value: 'XXXX-04' }, texts: ['Le plan est reporté à [[avril]].', 'Le bal, repoussé en [[avril]].'] },
  {
    expect: { value: 'XXXX-01' },
    texts: [
      'Le cadre a été revu en [[janvier]].',
      'Les prix baissent dès [[janvier]].',
      'Au mois de [[janvier]], les prix baissent.',
      'La convention de [[janvier]] est caduque.',
      'Les tarifs ont changé, [[janvier dernier]], sans annonce.',
    ],
  },
  {
    expect: [{ value: 'XXXX-10' }, { value: 'XXXX-11' }],
    texts: ['Les prix baissent en [[octobre]] et [[novembre]].'],
  },
  {
    // The document itself says the year of the month.
    expect: [{ value: '2018-04', implied: ['year'] }, { value: '2018-04-13' }],
    texts: ['Les ateliers d’[[avril]]\nUne note du [[13 avril 2018]].'],
  },
]
