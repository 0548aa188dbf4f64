import type { Example } from '../example.ts'

/** The same words where no institution acts. */
export const SILENT_EXAMPLES: readonly Example[] = [
  {
    expect: null,
    texts: [
      'Les apprentis ont signé leur contrat chez un artisan.',
      'La chaudière a été adoptée par trois familles.',
      "Le refuge propose trois chiens qui ont été adoptés l'an dernier.",
      'Une grande attention est accordée aux plus jeunes.',
      'La Région Bretagne accorde une grande importance à la mer.',
      'La séance est suspendue, le rendez-vous est fixé à 14 heures.',
      'Ce don fait suite : la Ville de Brest ne donne pas suite.',
      'La brasserie crée douze emplois.',
      "L'emprunt souscrit par la coopérative court vingt ans.",
      'Fondée en 1903, la maison emploie douze personnes.',
      'Un quai refait pour la cale de mise.',
      'Que finance la Ville de Brest ?',
      'La demande de la commune attend.',
      'Un droit de vote par foyer est prévu.',
      "Les conditions d'attribution de l'aide figurent en annexe.",
      'Le club bénéficie de 3 000 €.',
      "L'atelier est consacré à la laine.",
      'La salle est ouverte le lundi.',
      'Ce dispositif mobilise les jeunes.',
      'La Ville de Brest présente un taux de chômage élevé.',
      'La ministre était présente.',
      'La Région Bretagne ne paie jamais plus de la moitié.',
      'La commission examine douze rapports.',
      'Le maire présente le rapport.',
      "Il est proposé au conseil d'attribuer 5 000 € au festival.",
      'Les pompes de la commune qui maintiennent la nappe.',
      'Un club reprend la voie ouverte par la Ville de Brest.',
      'Les salariés de la Région Bretagne ont voté pour leurs délégués.',
      'Le musée de la Ville de Metz investit la gare.',
    ],
  },
]
