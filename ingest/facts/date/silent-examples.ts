import type { Example } from '../example.ts'

/** What looks like a date and is none. */
export const SILENT_EXAMPLES: readonly Example[] = [
  {
    expect: null,
    texts: [
      // Places and acts named after a day.
      'Rendez-vous place du 11 novembre 1918 à Épinal.',
      'Le lycée du 8-Mai-1945 est fermé.',
      'Les travaux de la rue du 4 septembre.',
      'La loi n° 2004-809 du 13 août 2004 le prévoit.',
      "L'arrêté du 17 mars 2023 fixe les tarifs.",
      'La loi Avenir professionnel du 5 septembre 2018 le prévoit.',
      // Programmes and roads that carry a year.
      'Le programme Horizon 2040 est lancé.',
      'La feuille France 2030 est lancée.',
      'La RD 2019 est coupée.',
      'Le pass Marseille Provence 2013 est épuisé.',
      'La salle 2024 et la porte 2030 sont fermées.',
      'Un tirage en deux mille exemplaires.',
      'Ils étaient environ 2020 à défiler.',
      'Des noyers, 2018 plants en tout, et des haies.',
      'Bureau 12, 2024 (au fond).',
      'Un troupeau de 1963 brebis et agneaux.',
      'Lycée\tPlaces\nColbert\t2019',
      'Dossier n° 2018-2020 reçu.',
      'Le contrat 2018-64 est clos.',
      // Counts, amounts, identifiers.
      'Un lot de 2020 arbres fruitiers.',
      'Des ateliers pour 2018 élèves.',
      'Une surface de 1990 m².',
      'Une aide de 2 000 euros.',
      'Une aide de 2015 à 2020 euros.',
      'Les jeunes entre 16 et 18 ans.',
      'Les marins connaissent 12 marées par semaine.',
      'Appelez le 06.85.20.12.20 ou le 05 20 19 20 21.',
      'Article 12 du règlement, alinéas 3 et 10.',
      'Version 1.12.20 du logiciel.',
      'Le dossier 12/345/2021 est clos.',
      // Surnames and common words.
      'Les slogans de mai 68.',
      'Mme Avril et Jean Mars ont signé.',
      'Le champ de Mars est fermé.',
      'Une pièce de Jean Juin, un buste de Mai.',
      'Le service est ouvert du lundi au samedi.',
      'Le mardi, le guichet ferme.',
      'Le monde de demain, comme hier et aujourd’hui.',
      'Le chantier a été terminé.',
      // Days that no calendar has.
      'Une note du 31 février 2021.',
      'Une note du 29 février 2021.',
      'Une note du 30/13/2020.',
      'Une note du 45 mars 2021.',
      'Une note du 32 mars.',
      // Nothing to anchor them.
      'Les élus votent ce jeudi le budget des trains.',
      "Le trafic de l'an dernier a baissé.",
      'La ligne a rouvert hier.',
      'La ligne a rouvert jeudi.',
      'La ligne a rouvert cet été.',
    ],
  },
]
