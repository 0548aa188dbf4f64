import type { Example } from '../example.ts'

/** Numbers that are no money, and money that no number says. */
export const SILENT_EXAMPLES: readonly Example[] = [
  {
    expect: null,
    texts: [
      'Une association loi de 1901 accueille 80 participants.',
      'Près de 320 partenaires et 22 rencontres en 2019.',
      'La hausse est de 2,95 % sur 2 000 hectares.',
      "La région compte 6 millions d'habitants, soit 2 millions de plus.",
      'Le canal a reçu 15 millions de visiteurs, dont 3 millions en 2019.',
      'La population atteindra 4 millions en 2070.',
      'Le quai voit passer 1,6 million de billets ; 1,2 million vendus en ligne.',
      'Appelez le 06.12.34.56.78 ou le 02 38 00 00 00.',
      'SIRET 200 053 767 00014, code postal 45041 Orléans Cedex 1.',
      "L'article 12 de la délibération n° 2019-123 du 5 mai 2020.",
      'Les jeunes de 16 à 18 ans, salle 2024, RD 2019.',
      "Des millions d'euros ont été perdus, quelques milliers d'euros retrouvés.",
      "Le local est cédé à l'euro symbolique.",
      "L'Europe et l'Eurométropole aident 12 communes.",
      'Le prix était de 3 millions de francs en 1998.',
      'Il en coûte 5 millions de dollars.',
      "Pas un euro n'a été versé.",
      'Une comparaison en € 2019.',
    ],
  },
  {
    expect: null,
    texts: [
      'Un budget de 92 0000 € est voté.',
      "La dette est de 1,317 milliard millions d'euros.",
      'Un total de 320,000 €.',
      'Un total de 1.200 M€.',
      'Un total de 1.2.3 M€.',
      'Le kilowattheure vaut 0,158 €.',
    ],
  },
]
