import { lexicon, singular } from './fold.ts'

/** Common nouns for those who can receive money: people, establishments, businesses, territories that govern themselves. */
const RECEIVERS = lexicon(
  'festival biennale ballet cirque scène cinémathèque abattoir abonné acteur adhérent agence agglomération agriculteur agricultrice aidant aîné alternant antenne apiculteur apiculture',
  'apprenti apprentie aquaculteur armateur artisan artisane artiste association auteur autrice autoentrepreneur bailleur bachelier',
  'bénéficiaire bénévole bibliothèque boulanger boursier brasserie bureau cabinet camping candidat carif caserne cave centre céréalier CCAS',
  'CFA chambre chef chercheur chercheuse chômeur cinéma cinéaste citoyen club coiffeur collectif collectivité collège collégien',
  'collégienne comité commerce commerçant commissariat commune communauté compagnie conchyliculteur conservatoire consortium coopérative',
  'couveuse couvreur crèche créateur créatrice CUMA danseur demandeur demandeuse département diffuseur diocèse doctorant doctorante éco-entreprise',
  'école écrivain éditeur EHPAD élève éleveur éleveuse employeur enseignant entité entrepreneur entrepreneuse entreprise EPCI épicerie',
  'équipe établissement étudiant étudiante exploitant exploitante exploitation famille fédération femme ferme filière fondation foyer forestier',
  'fromagerie GAEC GIP groupement habitant handicapé hébergeur hôpital hôtel hôtelier horticulteur hospitalier incubateur infirmier installateur',
  'institut intercommunalité interprofession jeune laboratoire lauréat lauréate librairie libraire ligue locataire lycée lycéen lycéenne MFR',
  'maire mairie maison maraîcher maraîchère marin-pêcheur matelot médecin médiathèque ménage métropole ministère mission mosquée moulin',
  'municipalité musée musicien navigateur office ONG opérateur orchestre organisateur organisation organisme ostréiculteur ouvrier parent',
  'paroisse parc particulier partenaire patient patron pays paysan pêcheur pension pépinière personne personnel pharmacie pilote planteur PME pôle',
  'pompier population porteur praticien président producteur productrice professionnel professeur propriétaire radio refuge régie',
  'résident résidence restaurant restaurateur retraité riverain saisonnier salarié salle salon SCIC SDIS scierie senior seniors service sinistré SIVOM société',
  'station soignant sportif sportive sportives stagiaire start-up startup structure sylviculteur syndicat territoire théâtre TPE transporteur travailleur',
  'troupe union université usager vacancier vétérinaire veuve vigneron village ville victime viticulteur volontaire voyageur sans-abri auberge',
  'cantine cave-coopérative chorale commerces conteur dentiste distillerie festivalier garage gérant interne IFSI campus lieu manade',
  'mutuelle octogénaire orphelin PMI prud’homie quincaillerie réseau réfugié ressourcerie studio tiers-lieu tribu ultramarin SCEA SARL SAS EARL SCOP SPL SEM',
)

/** Heads that receive by what they are part of, or that speak of a place as well as of an institution. */
const OPERATIONS_THAT_RECEIVE = lexicon('opération projet dossier site équipement station logement')

/** Nouns of public policy and of works: what money is for, never to whom it goes. */
const MATTERS = lexicon(
  'accueil achat action alternance aménagement apprentissage appel atelier-relais axe bâtiment budget campagne cantonnement chantier chapitre',
  'cohésion commande compétitivité construction continuité contrat coopération culture déficit démarche dépense développement dispositif',
  'échange économie éducation égalité emploi énergie enseignement environnement entretien équipement étude événement export expérimentation',
  'extension fonctionnement fonds forêt formation habitat handicap hausse innovation insertion installation internationalisation inclusion investissement',
  'jeunesse jumelage ligne littoral logement lutte lycées manifestation mer mesure mise mobilité modernisation montée numérique opération orientation',
  'ouverture patrimoine phase plan politique pont port poste prévention priorité produit programme projet promotion protection protocole qualité',
  'quai recherche reconstruction recrutement réduction réhabilitation relance remise renouvellement rénovation réseau restauration ruralité santé schéma',
  'secteur sécurité solidarité soutien sport stratégie sûreté tarif thème tourisme tranche transition transport travaux travail usage valorisation',
  'volet voirie ferroviaire route rond-point digue piste déviation gare gymnase piscine stade halle église chapelle basilique calvaire véhicule',
  'voie sentier chemin itinéraire liaison échangeur contournement tunnel aéroport éclairage rer ter tgv tram tramway métro rn rd bus train ligne-budgétaire gratuité agriculture pêche industrie commerce artisanat aéronautique vie bien chauffage isolation toiture personnel intérêts dette',
)

/** Nouns for money that is given. */
const GIFTS = lexicon(
  'aide allocation apport appui avance avenant-financier bourse bonus chèque cofinancement concours contribution pouce geste octroi attribution crédit don dotation effort enveloppe',
  'financement fonds forfait garantie indemnité indemnisation manne participation prêt prime rallonge soutien subside subvention subventionnement',
  'contributeur financeur cofinanceur secours obole écot appoint complément supplément renfort bonification majoration parrainage mécénat défraiement pactole quote-part viatique bouffée',
  'versement allocation-logement gratification récompense pécule remboursement compensation caution dédommagement abondement reliquat acompte solde',
)

/** Nouns for money that is given only where the words around say so: « un budget de 3 M€ est consacré à … ». */
const NEUTRAL = lexicon(
  'budget investissement montant dispositif pacte plan programme somme total engagement dépense appel prix tranche part projet convention ticket',
)

/** Nouns for a cost, a price, an income, a debt: nobody's grant. */
const COSTS = lexicon(
  'coût surcoût prix tarif facture chiffre déficit dette ardoise économie recette recettes salaire loyer valeur perte revenu ressource quotient taxe impôt redevance',
  'dépense capital excédent épargne bénéfice cotisation billet abonnement amende trésorerie plafond seuil emprunt encours rançon patrimoine',
  'résultat préjudice dégât hausse baisse augmentation estimation devis marché cagnotte caution rémunération honoraires pension ticket entrée masse fiscalité recours franchise collecte',
  'ventes vente cession billetterie autofinancement adhésion souscription',
)

const inLexicon = (words: ReadonlySet<string>) => (key: string) => words.has(singular(key))

const isMatterWord = inLexicon(MATTERS)

const isListedReceiver = inLexicon(RECEIVERS)

/** Plural nouns for those who do something: « scieurs », « hôteliers », « buralistes ». */
const AGENTS = /(?:[a-z]{3}(?:teur|seur|ieur|deur|neur|veur|geur|ier|iste|icien|teuse|ier)s)$/u

const NOT_AGENTS = lexicon(
  'secteur atelier chantier dossier métier quartier moteur ordinateur valeur foyer papier courrier calendrier équateur simulateur tracteur levier pilier palier indicateur vecteur facteur liste piste visiteur incubateur accélérateur escalier sentier panier',
)

/** True for a noun for those who can receive money. */
export function isReceiver(key: string): boolean {
  return isListedReceiver(key) || (AGENTS.test(key) && !NOT_AGENTS.has(singular(key)) && !isMatterWord(key))
}

export const receivesAsWell = inLexicon(OPERATIONS_THAT_RECEIVE)

export const isGift = inLexicon(GIFTS)

export const isNeutral = inLexicon(NEUTRAL)

export const isCost = inLexicon(COSTS)

/** True when a phrase speaks of money given, at its head or in a complement: « attribution d'une subvention ». */
export function giftAmong(keys: readonly string[]): boolean {
  return keys.some((key) => isGift(key))
}

/** « la rénovation », « au reboisement »: endings of nouns for operations. */
const OPERATION_ENDING = /(?:[ts]ion|ment|age|ure|isme|ance|ence)$/u

/** True for a noun that says what money is for: works, a policy, an act. */
export function isMatter(key: string): boolean {
  return isMatterWord(key) || (!isReceiver(key) && OPERATION_ENDING.test(singular(key)))
}
