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
    expect: null,
    texts: [
      'Lycée\tÉlèves\tAnnée\nColbert\t1 250\t2019',
      'Taux (%)\tPlaces\n12,5\t300',
      'Crédits inscrits :\n- Gares : 12 ;\n- Haltes : 3',
    ],
  },
]
