import type { Example } from '../example.ts'

/** Amounts whose unit is said elsewhere: above their column, beside their row, before their list. */
export const TABLE_EXAMPLES: readonly Example[] = [
  {
    expect: [{ cents: 1_500_000 }, { cents: 825_050 }],
    texts: [
      'Bénéficiaire\tMontant (€)\nClub nautique\t[[15 000]]\nCercle d’escrime\t[[8 250,50]]',
      'Bénéficiaire\tCommune\tSubvention en euros\nClub nautique\tBrest\t[[15 000]]\nCercle d’escrime\tMorlaix\t[[8 250,50]]',
      'Bénéficiaire\tPlaces\tMontant\nClub nautique\t35\t[[15 000]]\nCercle d’escrime\t12\t[[8 250,50]]',
      'Club nautique\t35\t[[15 000 €]]\nCercle d’escrime\t12\t[[8 250,50 €]]',
      'Poste\tClub nautique\tCercle d’escrime\nAide (€)\t[[15 000]]\t[[8 250,50]]',
    ],
  },
  {
    expect: [{ cents: 1_250_000_000, tax: 'HT' }],
    texts: ['Opération\tCoût HT (M€)\tTaux (%)\tDate\nPont sud\t[[12,5]]\t30\t2021'],
  },
  {
    expect: [{ cents: 1_250_000 }],
    texts: ['Aides votées (en k€)\nStructure\tNombre d’emplois\tAide\nAtelier bois\t14\t[[12,5]]'],
  },
  {
    expect: [{ cents: 1_250_000_000 }, { cents: 300_000_000 }],
    texts: [
      'Crédits inscrits (en M€) :\n- Gares : [[12,5]] ;\n- Haltes : [[3]]',
      'Crédits, en millions d’euros :\n- [[12,5]] pour les gares\n- [[3]] pour les haltes',
    ],
  },
  {
    expect: [{ cents: 50_000_000 }],
    texts: ['Lycée Colbert\t12\t[[500 000 €]]\t2019', 'Lycée Colbert\t2 019\t[[500 000 €]]'],
  },
  {
    expect: [
      { cents: 240_000_000, tax: 'HT' },
      { cents: 48_000_000, tax: null },
    ],
    texts: [
      'Opération\tCoût HT\tRégion\nHalle nord\t[[2 400 000]]\t[[480 000]]',
      'Opération\tCoût HT\tRégion\nHalle nord\t[[2 400 000 €]]\t[[480 000 €]]',
    ],
  },
  {
    expect: [{ cents: 32_000_000 }, { cents: 25_600_000 }],
    texts: ['Entreprise\tAide (k€)\tDont FEDER\nScierie du lac\t[[320]]\t[[256]]'],
  },
  { expect: [{ cents: 1_500_000, per: 'an' }], texts: ['Organisme\tMontant annuel\nClub nautique\t[[15 000 €]]'] },
  {
    // The items make the sum that the lead says.
    expect: [{ cents: 5_200_000 }, { cents: 3_200_000 }, { cents: 2_000_000 }],
    texts: ['Deux clubs se partagent [[52 000 euros]] :\n- Club nautique, [[32 000]]\n- Cercle d’escrime, [[20 000]]'],
  },
  {
    expect: [{ cents: 3_200_000 }, { cents: 2_000_000 }],
    texts: ['Subventions votées :\n- Club nautique : [[32 000]]\n- Cercle d’escrime : [[20 000]]'],
  },
  {
    expect: { cents: 350_000 },
    texts: ['montant : [[3 500,00]]', 'Montant accordé : [[3 500]]'],
  },
  {
    expect: null,
    texts: [
      'Habitants des communes :\n- Épinal : 32 000\n- Remiremont : 20 000',
      'Club\tDemandé\tRégion\nClub nautique\t12\t30',
      'Club\tMontant\nClub nautique\t0',
      'Lycée\tÉlèves\tAnnée\nColbert\t1 250\t2019',
      'Taux (%)\tPlaces\n12,5\t300',
      'Crédits inscrits :\n- Gares : 12 ;\n- Haltes : 3',
    ],
  },
]
