import type { Example } from '../example.ts'

const euros = (amount: number) => ({ cents: amount * 100, currency: 'EUR' })

/** Numbers whose unit stands before them, with another number. */
export const CARRIED_UNIT_EXAMPLES: readonly Example[] = [
  {
    expect: [euros(12_000_000), euros(15_000_000), euros(18_000_000)],
    texts: ['Le fonds reçoit [[12 M€]] en 2019, [[15]] en 2020 et [[18]] en 2021.'],
  },
  {
    expect: [euros(11_600_000), euros(13_200_000)],
    texts: [
      'Parts : État [[11,6 M€]] / Région [[13,2]].',
      'Parts : État [[11,6]] / Région [[13,2 M€]].',
      'Le fonds reçoit [[11,6 M€]] contre [[13,2]] l’an dernier.',
      'Le fonds reçoit [[11,6 M€]] au lieu de [[13,2]].',
    ],
  },
  {
    expect: [euros(3_000_000), euros(2_000_000)],
    texts: [
      "La ville apporte [[3 M€]] ; l'État en ajoute [[2]].",
      'Le port, qui comptait sur [[3 M€]], n’en recevra que [[2]].',
      "La ville apporte [[3 M€]], l'État [[2]].",
      'Le fonds comprend [[3 M€]] pour les gares et [[2]] pour les haltes.',
    ],
  },
  {
    expect: [euros(1_600_000), euros(410_000)],
    texts: ["La ville a donné [[1,6 million d'euros]] au théâtre et l'État [[410 000]]."],
  },
  {
    expect: [euros(52_000), euros(32_000), euros(20_000)],
    texts: ['Le prix est de [[52 000 euros]] (Région : [[32 000]], Ville de Metz : [[20 000]]).'],
  },
  {
    expect: [euros(900_000), euros(400_000), euros(150_000)],
    texts: ['Le club vit avec [[900 000 euros]], dont [[400 000]] de billetterie et [[150 000]] de subventions.'],
  },
  {
    // Numbers that count.
    expect: euros(12_000_000),
    texts: [
      'Le plan coûte [[12 M€]] en 2019, pour 150 lycéens en 2020.',
      'Le plan de [[12 M€]], adopté par 62 voix contre 24, est lancé.',
      'Le plan de [[12 M€]] profite aux gares, dont 400 000 habitants se servent.',
      "La ville apporte [[12 M€]] au lycée ; l'État en compte 2 parmi les siens.",
    ],
  },
]
