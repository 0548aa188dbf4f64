import type { Example } from '../example.ts'

/** Operators, networks, schools, associations and companies. */
export const ORGANISATION_EXAMPLES: readonly Example[] = [
  {
    expect: [
      { name: 'Onisep', type: 'operator' },
      { name: 'Onisep', type: 'operator' },
    ],
    texts: [
      "L'[[Onisep]] ([[Office national d'information sur les enseignements et les professions]]) édite un guide.",
    ],
  },
  {
    expect: { name: 'Pôle emploi', type: 'operator' },
    texts: ['Un accord avec [[Pôle emploi]].', '[[POLE EMPLOI]] recrute.'],
  },
  { expect: { name: 'France Travail' }, texts: ['Depuis 2024, [[France Travail]] accueille.'] },
  {
    expect: [{ name: 'Keolis Atlantique', type: 'company' }, { name: 'Afpa Martinique' }],
    texts: ["[[Keolis Atlantique]] exploite la ligne, l'[[Afpa Martinique]] forme."],
  },
  { expect: { name: 'CNRS' }, texts: ['Une équipe du [[CNRS]] mesure.'] },
  {
    expect: null,
    texts: ['Un cnrs en minuscules.', 'Elle met une lettre à la poste.', 'Le pôle emploi-formation du salon.'],
  },
  {
    expect: { name: 'Missions locales', type: 'association' },
    texts: ['Les [[missions locales]] accueillent les jeunes.'],
  },
  {
    expect: null,
    texts: ['Les lycées, les communes et les apprentis en bénéficient.', 'Les associations sportives sont aidées.'],
  },
  {
    expect: [
      { name: 'DREETS', type: 'state' },
      { name: 'Dreets', type: 'state' },
    ],
    texts: ['La [[DREETS]] contrôle, la [[Dreets]] conseille.'],
  },
  { expect: null, texts: ['Les DREETS se réunissent à Paris avec deux CFA de Caen.'] },
  {
    expect: { name: "CESER d'Occitanie", type: 'instance' },
    texts: ["L'avis du [[CESER d'Occitanie]] est attendu."],
  },
  {
    expect: { name: "Chambre de commerce et d'industrie du Morbihan", type: 'operator' },
    texts: ["La [[chambre de commerce et d'industrie du Morbihan]] conseille."],
  },
  { expect: { name: 'CCI du Morbihan', type: 'operator' }, texts: ['La [[CCI du Morbihan]] forme.'] },
  {
    expect: { name: 'Mission locale régionale de Guyane' },
    texts: ['Une avance à la [[Mission locale régionale de Guyane]].'],
  },
  { expect: { name: 'CHU de Nantes', type: 'operator' }, texts: ['Le [[CHU de Nantes]] teste un logiciel.'] },
  {
    expect: { name: 'Mission locale de Lens', type: 'association' },
    texts: ['La [[mission locale de Lens]] a déménagé.'],
  },
  {
    region: '75',
    expect: [
      { name: 'Association régionale des missions locales', type: 'association' },
      { name: 'Association régionale des missions locales', type: 'association' },
    ],
    texts: ["L'[[Association régionale des missions locales]] ([[ARML]]) coordonne."],
  },
  {
    expect: { name: "Agence de l'eau Seine-Normandie", type: 'operator' },
    texts: ["Avec l'[[Agence de l'eau Seine-Normandie]]."],
  },
  {
    expect: { name: 'Lycée Pierre-Mendès-France de Péronne', type: 'school' },
    texts: ['Le [[lycée Pierre-Mendès-France de Péronne]] sera isolé.'],
  },
  {
    expect: { name: 'Lycée professionnel Jean Guéhenno', type: 'school' },
    texts: ['Au [[lycée professionnel Jean Guéhenno]], un atelier neuf.'],
  },
  {
    expect: [{ name: 'Lycée Colbert' }, { name: 'CFA de Vannes' }],
    texts: ['Le [[lycée Colbert]] et le [[CFA de Vannes]] partagent un gymnase.'],
  },
  {
    expect: { name: 'Université Rennes 2', type: 'school' },
    texts: ["L'[[université Rennes 2]] accueille le colloque."],
  },
  { expect: { name: 'Université de Lorraine' }, texts: ["L'[[Université de Lorraine]] apporte 50 % du total."] },
  {
    expect: { name: 'Toutherm', type: 'company' },
    texts: [
      "L'[[entreprise Toutherm]] embauche.",
      'La [[société Toutherm]], à Joigny.',
      'Chez [[Toutherm]], on recrute.',
    ],
  },
  {
    expect: [{ name: 'Armor Fonderie' }, { name: 'Armor Fonderie' }],
    texts: ["L'[[entreprise quimpéroise Armor Fonderie]] investit ; [[Armor Fonderie]] embauche."],
  },
  {
    expect: { name: 'Corsica Mare', type: 'company' },
    texts: ['La [[compagnie maritime Corsica Mare]] affrète un ferry.'],
  },
  { expect: { name: 'ESAT de Pontarlier', type: 'other' }, texts: ["L'[[ESAT de Pontarlier]] recrute."] },
  {
    expect: { name: 'SCEA Vignobles du Marais', type: 'company' },
    texts: ['La [[SCEA Vignobles du Marais]] replante.'],
  },
  {
    expect: null,
    texts: ['Une entreprise « Zéro déchet » exemplaire.', 'La société civile se mobilise.'],
  },
  {
    expect: { name: 'Voiles du Ponant', type: 'other' },
    texts: [
      '- [[Voiles du Ponant]] (Le Croisic) : 129 500 euros pour une presse',
      '[[Voiles du Ponant]] (Lorient, 56) : 40 000 €',
      '[[Voiles du Ponant]] (Lorient, 56) → 40 000 €',
      '[[Voiles du Ponant]] (Lorient, 56) : dossier ajourné',
    ],
  },
  {
    expect: null,
    texts: ['Formation : 12 M€', 'Grand Est : 4 M€', 'Total des aides : 30 000 €', 'Ligne Nice-Tende (Breil) : 15 M€'],
  },
  { expect: { name: 'Lycée Jean Zay' }, texts: ['[[LYCÉE JEAN ZAY]] : 30 PLACES'] },
  {
    expect: { name: 'Institut catholique de Paris', type: 'school' },
    texts: ["L'[[Institut catholique de Paris]] reçoit 3 M€."],
  },
  {
    expect: { name: 'Missions locales' },
    texts: ['Le [[réseau des Missions locales]] ([[ML]]) est consulté : les [[ML]] recevront les jeunes.'],
  },
  {
    expect: { type: 'association' },
    texts: ['Le [[pôle de compétitivité Hippolia]] grandit, le [[cluster Novarmor]] aussi.'],
  },
  {
    expect: { name: 'Science Action Normandie', type: 'association' },
    texts: ["L'[[association Science Action Normandie]] expose."],
  },
  {
    expect: { name: 'Mer pour tous', type: 'association' },
    texts: ["L'[[association Mer pour tous]] prête des voiliers.", "Aide à l'[[association Mer pour tous]] : 900 €."],
  },
  {
    expect: { name: 'Lueurs des marais', type: 'association' },
    texts: ["L'[[association Lueurs des marais]] a un an.", "Une visite avec l'[[association Lueurs des marais]]."],
  },
  {
    expect: { name: 'Skol ar Menez' },
    texts: ["L'[[association Skol ar Menez]] enseigne le breton.", "L'[[association « Skol ar Menez »]] aussi."],
  },
  {
    // What follows the name is no part of it where nothing ends it.
    expect: { name: 'Verdaline' },
    texts: [
      "L'[[association Verdaline]] de son côté se réjouit.",
      "L'[[association Verdaline]] pour sa part attend.",
      "L'[[association Verdaline]] en appelle au conseil.",
    ],
  },
  { expect: null, texts: ['Le gymnase Jules-de-Vinci ferme.'] },
  {
    expect: { name: 'Comité Handball sans frontières' },
    texts: ['Le [[comité Handball sans frontières]] joue demain.'],
  },
  {
    expect: { name: 'Observatoire de la forêt normande' },
    texts: ["L'[[Observatoire de la forêt normande]] compte les chênes."],
  },
  {
    expect: { name: 'Mission locale du Trégor breton' },
    texts: ['Une aide à la [[mission locale du Trégor breton]].', 'La [[mission locale du Trégor breton]] a un an.'],
  },
  {
    expect: { name: 'Les Amis du bief' },
    texts: [
      "L'[[association « Les Amis du bief »]] restaure le moulin.",
      "L'[[association Les Amis du bief]] restaure le moulin.",
    ],
  },
  {
    expect: { type: 'association' },
    texts: ["L'[[AS Brestoise]] monte.", 'Le [[Stade lavallois]] descend.', "L'[[Union sportive de Mordelles]] aussi."],
  },
  {
    expect: { type: 'other' },
    texts: ['Le [[groupe Rassemblement national]] vote contre.', 'Le [[groupe des élus écologistes]] propose un vœu.'],
  },
  { expect: null, texts: ['Un groupe de travail se réunit.', 'Un stade rénové, une association sportive.'] },
  {
    expect: { name: 'Ligue de golf de La Réunion', type: 'association' },
    texts: ['La [[ligue de golf de La Réunion]] organise un tournoi.'],
  },
  {
    expect: { name: "Syndicat mixte de l'aéroport du Puy-en-Velay", type: 'intercommunality' },
    texts: ["Le [[syndicat mixte de l'aéroport du Puy-en-Velay]] équilibre ses comptes."],
  },
  {
    expect: { name: 'Fédération régionale des travaux publics' },
    texts: ['La [[Fédération régionale des travaux publics]] a signé.'],
  },
  {
    expect: { name: "Association pour le développement de l'emploi agricole", type: 'association' },
    texts: [
      "L'[[association pour le développement de l'emploi agricole]] ([[ADEA]]) grandit. En mai, l'[[ADEA]] ouvre un bureau.",
    ],
  },
  {
    expect: { name: 'Théâtre de Cornouaille', type: 'other' },
    texts: ['Le [[Théâtre de Cornouaille]] ouvre sa saison.', 'Une aide de 3 000 € au [[théâtre de Cornouaille]].'],
  },
  { expect: { name: 'Centre culturel Athéna' }, texts: ['Le [[centre culturel Athéna]] accueille le public.'] },
  {
    expect: { name: 'Orchestre national de Lille', type: 'other' },
    texts: ["L'[[Orchestre national de Lille]] joue."],
  },
  {
    expect: { name: "Festival international d'art lyrique d'Aix-en-Provence", type: 'association' },
    texts: ["Le [[Festival international d'art lyrique d'Aix-en-Provence]] affiche complet."],
  },
  {
    expect: { name: "Club d'aviron de Gravelines" },
    texts: ["Le [[club d'aviron de Gravelines]] déménage."],
  },
  { expect: { name: 'Scierie Chauvin', type: 'company' }, texts: ['La [[scierie Chauvin]] investit.'] },
  { expect: { name: "Office de l'eau", type: 'operator' }, texts: ["L'[[Office de l'eau]] contrôle les puits."] },
  { expect: { name: "Maison de l'emploi du 10e" }, texts: ["La [[Maison de l'emploi du 10e]] accueille."] },
  {
    expect: { name: 'École de production de Saint-Vit', type: 'school' },
    texts: ["L'[[École de production de Saint-Vit]] ouvre."],
  },
  {
    expect: null,
    texts: [
      "L'ADEA ouvre un bureau.",
      'Un centre social de Verdun.',
      "L'agence de Rennes déménage.",
      "Le comité de pilotage du RER s'est tenu.",
      'Marie Durand préside la séance.',
      'La rénovation du théâtre de Dole coûtera 2 M€.',
      "Ils ont visité le cinéma Le Rex et l'aéroport de Nice.",
      'La future cité scolaire de Combani ouvrira en 2030.',
    ],
  },
]
