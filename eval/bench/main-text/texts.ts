import type { PageText } from './page-text.ts'

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const
const heading = (text: string) => ({ kind: 'heading', text }) as const

/** The texts that shells are put around, written for this bench. */
export const TEXTS = {
  release: {
    title: 'Quatorze gares rouvrent leur guichet cet automne',
    date: '2023-09-18',
    dateInWords: '18 septembre 2023',
    lead: 'La Région et l’exploitant ferroviaire ont signé vendredi un avenant qui ramène des agents dans quatorze gares de la ligne littorale.',
    parts: [
      paragraph(
        'L’avenant porte sur trois ans et coûtera 2,6 millions d’euros, dont 1,9 million à la charge de la Région. Les premiers guichets ouvriront le 2 octobre à Saint-Renan, Plouha et Guipavas.',
      ),
      heading('Des agents formés à tous les billets'),
      paragraph(
        'Chaque agent vendra les billets de train, les abonnements de car et les forfaits de vélo. Une formation de dix jours est prévue au centre de Landerneau, aux frais de l’exploitant.',
      ),
      paragraph(
        '« Un quai sans personne, c’est une ligne qui se vide », résume la vice-présidente chargée des mobilités, qui promet un premier bilan au printemps.',
      ),
    ],
  },
  budget: {
    title: 'Budget : l’assemblée donne la priorité aux lycées',
    date: '2022-12-16',
    dateInWords: '16 décembre 2022',
    lead: 'Au terme de deux jours de débat, l’assemblée plénière a adopté le budget primitif de l’an prochain, qui s’élève à 1,48 milliard d’euros.',
    parts: [
      heading('L’enseignement, premier poste'),
      paragraph(
        'Un quart des dépenses ira aux lycées. La reconstruction de l’établissement des Trois-Rivières, endommagé par la crue de février, mobilise à elle seule 38 millions d’euros sur quatre exercices.',
      ),
      {
        kind: 'list',
        items: [
          '372 M€ pour l’enseignement ;',
          '301 M€ pour les transports ;',
          '168 M€ pour la formation professionnelle ;',
          '74 M€ pour la culture et le sport.',
        ],
      },
      heading('Une dette contenue'),
      paragraph(
        'L’emprunt nouveau est limité à 150 millions d’euros. La capacité de désendettement passerait de 5,1 à 5,4 années, loin du seuil d’alerte de neuf ans.',
      ),
      paragraph(
        'Les groupes d’opposition ont voté contre, en regrettant que la hausse du prix de l’énergie n’ait pas été compensée dans les dotations des établissements.',
      ),
    ],
  },
  scheme: {
    title: 'Chèque atelier : aide à l’équipement des artisans',
    date: '2024-02-05',
    dateInWords: '5 février 2024',
    lead: 'Cette aide accompagne les artisans qui remplacent une machine ancienne par un équipement plus sobre en énergie.',
    parts: [
      heading('Qui peut en bénéficier ?'),
      {
        kind: 'list',
        items: [
          'Les entreprises artisanales de moins de vingt salariés',
          'Les coopératives d’artisans inscrites depuis plus d’un an',
          'Les ateliers d’insertion conventionnés',
        ],
      },
      heading('Montant et conditions'),
      {
        kind: 'terms',
        pairs: [
          ['Taux', '40 % de la dépense hors taxes'],
          ['Plafond', '12 000 € par entreprise sur trois ans'],
          ['Dépense minimale', '3 000 € hors taxes'],
          ['Versement', 'En une fois, sur présentation des factures acquittées'],
        ],
      },
      heading('Comment déposer une demande ?'),
      paragraph(
        'La demande se fait avant la commande de la machine, sur le portail des aides. Un conseiller de la chambre de métiers répond sous quinze jours et vérifie le devis avec le demandeur.',
      ),
    ],
  },
  grants: {
    title: 'Subventions accordées aux clubs nautiques',
    date: '2021-06-30',
    dateInWords: '30 juin 2021',
    lead: 'La commission permanente du 25 juin a réparti l’enveloppe de soutien aux sports de voile entre sept clubs.',
    parts: [
      {
        kind: 'table',
        rows: [
          ['Club', 'Commune', 'Objet', 'Montant'],
          ['Les Goélands', 'Paimpol', 'Deux voiliers-école', '18 400 €'],
          ['Cercle de la baie', 'Douarnenez', 'Réfection du ponton', '31 250 €'],
          ['Voile pour tous', 'Larmor-Plage', 'Siège de transfert', '6 900 €'],
          ['École du vent', 'Carnac', 'Radeaux de sécurité', '4 120 €'],
          ['Les Alizés', 'Roscoff', 'Gilets et casques', '2 730 €'],
        ],
      },
      paragraph('Les crédits non consommés, soit 11 600 €, seront proposés au vote de la session d’octobre.'),
    ],
  },
  brief: {
    title: 'Fermeture du pont de Kerdéniel',
    date: '2023-05-11',
    dateInWords: '11 mai 2023',
    lead: 'Le pont de Kerdéniel sera fermé aux poids lourds du 15 mai au 30 juin pour le remplacement de deux joints de chaussée.',
    parts: [paragraph('Une déviation est fléchée par Plounévez ; les cars scolaires gardent leurs horaires.')],
  },
  call: {
    title: 'Appel à projets « Sobriété des ports »',
    date: '2024-01-22',
    dateInWords: '22 janvier 2024',
    lead: 'La Région ouvre un appel à projets pour réduire la consommation d’eau et d’énergie des ports de pêche et de plaisance.',
    parts: [
      paragraph(
        'L’enveloppe est de 3 millions d’euros pour deux ans. Chaque projet peut recevoir jusqu’à 250 000 €, dans la limite de la moitié de son coût.',
      ),
      heading('Calendrier'),
      {
        kind: 'list',
        items: [
          'Ouverture : 22 janvier 2024',
          'Date limite de dépôt : 12 avril 2024 à midi',
          'Décision : commission permanente de juin 2024',
        ],
      },
      heading('Dépenses retenues'),
      paragraph(
        'Sont retenus les compteurs communicants, les bornes à quai, la récupération d’eau de pluie et les études préalables confiées à un tiers, à l’exclusion des dépenses de personnel.',
      ),
      heading('Contact du dispositif'),
      paragraph('Le service des ports répond aux questions des candidats chaque mardi matin jusqu’à la clôture.'),
    ],
  },
  deed: {
    title: 'Délibération n° 24-0317 relative au fonds de secours aux cultures',
    date: '2024-03-22',
    dateInWords: '22 mars 2024',
    lead: 'Le Conseil régional, réuni en séance plénière le 22 mars 2024, sous la présidence de M. Yann Le Goff, le quorum étant atteint,',
    parts: [
      paragraph('Vu le code général des collectivités territoriales, notamment ses articles L. 4221-1 et suivants,'),
      paragraph('Vu la délibération n° 23-0988 du 15 décembre 2023 approuvant le budget primitif,'),
      paragraph('Considérant que le gel des 4 et 5 mars a détruit plus de la moitié de la récolte de choux-fleurs,'),
      paragraph('Après en avoir délibéré, DÉCIDE :'),
      paragraph('Article 1 : de créer un fonds de secours doté de 1 200 000 € en autorisations d’engagement.'),
      paragraph(
        'Article 2 : de fixer l’aide à 900 € par hectare sinistré, dans la limite de 15 000 € par exploitation.',
      ),
      paragraph('Article 3 : d’autoriser le Président à signer les conventions avec la chambre d’agriculture.'),
    ],
  },
  questions: {
    title: 'Cantine des lycées : vos questions',
    date: '2023-08-29',
    dateInWords: '29 août 2023',
    lead: 'Le tarif de la restauration scolaire change à la rentrée : il dépendra désormais du revenu de la famille.',
    parts: [
      heading('Combien coûtera un repas ?'),
      paragraph(
        'De 1,20 € à 4,60 €, selon sept tranches de quotient familial. La moitié des familles paiera moins que l’an dernier.',
      ),
      heading('Que faut-il fournir ?'),
      paragraph(
        'L’attestation de la caisse d’allocations familiales suffit. Sans attestation avant le 30 septembre, le tarif le plus élevé s’applique jusqu’à sa remise.',
      ),
      heading('Et pour les internes ?'),
      paragraph(
        'Le forfait annuel de l’internat suit les mêmes tranches ; il est payé en trois fois, au début de chaque trimestre.',
      ),
    ],
  },
} satisfies Record<string, PageText>
