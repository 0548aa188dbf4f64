import type { ThemeId } from '../corpus/themes.ts'

/** Terms of a theme, a comma between two; singular and plural count alike, accents and case do not count. */
export interface Terms {
  /** The theme by its name: once is enough. */
  readonly sure: string
  /** Usual with the theme. */
  readonly usual: string
  /** Frequent elsewhere too: several are needed. */
  readonly hint: string
}

export const THEME_TERMS: Readonly<Record<ThemeId, Terms>> = {
  'formation-professionnelle': {
    sure: 'formation professionnelle, formation continue, stagiaire de la formation, programme régional de formation, PRF, CPRDFOP, CPRDFP, PRIC, PIC, pacte régional d’investissement dans les compétences, Carif-Oref, formation qualifiante, formation sanitaire, formations sanitaires et sociales, AFPA, GRETA, VAE, validation des acquis, Qualiopi, organisme de formation, Via Compétences, visa métiers, place de formation, école de la deuxième chance',
    usual:
      'formation, stagiaire, reconversion, qualification, compétence, remise à niveau, illettrisme, savoirs de base, compétences clés, IFSI, aide-soignant, élève infirmier, institut de formation, rémunération des stagiaires, chantier école, parcours de formation, CPF, OPCO, titre professionnel, certification',
    hint: 'former, formateur, métier, diplôme, module, session, formé',
  },
  orientation: {
    sure: 'SPRO, orientation professionnelle, service public régional de l’orientation, salon de l’orientation, information sur les métiers, Onisep, cité des métiers, psychologue de l’éducation nationale, CIO, centre d’information et d’orientation, Parcoursup, découverte des métiers, forum des métiers, Orientoscope, agence de l’orientation, promotion des métiers, conseil en évolution professionnelle, carrefour des métiers, mondial des métiers, orientation scolaire, maison de l’orientation, s’orienter',
    usual:
      'orientation, stage de troisième, décrocheur, décrochage, choix d’orientation, informer les jeunes, décrochage scolaire, Cordées de la réussite, Info Jeunes, CRIJ, conseiller d’orientation',
    hint: 'métier, collégien, salon, filière, vocation',
  },
  apprentissage: {
    sure: 'apprentissage, apprenti, apprentie, CFA, maître d’apprentissage, contrat d’apprentissage, centre de formation d’apprentis, alternance, alternant, Compagnons du Devoir, campus des métiers',
    usual: 'premier équipement, CAP, brevet professionnel, contrat de professionnalisation',
    hint: 'artisan, chambre de métiers, boulangerie, coiffure',
  },
  emploi: {
    sure: 'emploi, demandeur d’emploi, chômage, chômeur, Pôle emploi, France Travail, Cap emploi, forum de l’emploi, job dating, recrutement, maison de l’emploi, retour à l’emploi, plan de sauvegarde de l’emploi, saisonnier, APEC, marché du travail, bassin d’emploi',
    usual:
      'recruter, salarié, licenciement, licencié, embauche, embaucher, reclassement, contrat aidé, offre d’emploi, employeur, CDI, cellule de reclassement, proch’emploi, tension de recrutement',
    hint: 'poste, travail, candidat, travailleur',
  },
  insertion: {
    sure: 'insertion, insertion professionnelle, insertion par l’activité économique, chantier d’insertion, entreprise d’insertion, mission locale, missions locales, RSA, contrat d’engagement jeune, garantie jeunes, E2C, Epide, grande pauvreté, précarité, solidarité, sans-abri, banque alimentaire, aide alimentaire, épicerie sociale, épicerie solidaire, Restos du cœur, hébergement d’urgence, exclusion',
    usual:
      'handicap, personne handicapée, ESAT, IAE, accompagnement social, allocataire, réinsertion, détenu, pauvreté, réfugié, aidant, protection de l’enfance, aide sociale à l’enfance, Secours populaire, Secours catholique, Croix-Rouge, personnes âgées, autonomie, travail social, bénéficiaire du RSA, ARML, Territoires zéro chômeur',
    hint: 'éloigné, vulnérable, fragile, association, accompagnement, solidaire, maraude',
  },
  jeunesse: {
    sure: 'jeunesse, conseil régional des jeunes, conseil des jeunes, pass jeunes, politique jeunesse, service civique, carte jeune, budget participatif jeunes, maison des jeunes, MJC, information jeunesse, service national universel, Atouts Normandie, Pass’Région, e.pass jeunes, colonie de vacances, éducation populaire, animateur, BAFA',
    usual:
      'jeune, mineur, 15-25 ans, 16-25 ans, 15-30 ans, 18-25 ans, adolescent, permis de conduire, engagement, centre de loisirs, colonie, scout, premier départ en vacances, petite enfance, crèche, enfant',
    hint: 'lycéen, étudiant, apprenti, famille, ans',
  },
  lycees: {
    sure: 'lycée, lycéen, lycéenne, collège, collégien, manuel scolaire, cité scolaire, demi-pension, restauration scolaire, internat, cantine scolaire, agent des lycées, EPLE, établissement scolaire, proviseur, rentrée scolaire',
    usual:
      'élève, cantine, seconde, terminale, baccalauréat, bac pro, enseignant, rectorat, gymnase, restructuration, ordinateur portable, vie scolaire, salle de classe, établissement du second degré, éducation nationale, bourse scolaire, école',
    hint: 'rentrée, chauffage, chantier, repas, extension',
  },
  'enseignement-superieur': {
    sure: 'enseignement supérieur, université, étudiant, étudiante, campus, école d’ingénieurs, CROUS, BTS, IUT, master, licence professionnelle, universitaire, vie étudiante, Erasmus, Comue, bourse étudiante, résidence universitaire, cité universitaire, logement étudiant, faculté, grande école',
    usual:
      'diplômé, amphithéâtre, bourse de mobilité, année de césure, précarité étudiante, restaurant universitaire, doctorant, amphi, stage à l’étranger, première année, formation supérieure, école d’architecture, UFR',
    hint: 'bac, stage, promotion, bourse',
  },
  recherche: {
    sure: 'recherche, laboratoire, chercheur, chercheuse, innovation, thèse, doctorant, CNRS, Inserm, Inrae, CEA, pôle de compétitivité, transfert de technologie, institut de recherche, scientifique, incubateur, CHU recherche, contrat doctoral, culture scientifique, supercalculateur, deeptech, intelligence artificielle, spatial, CNES, plateforme technologique',
    usual:
      'technologie, start-up, brevet, prototype, expérimentation, innovant, R&D, collaboratif, équipement scientifique, biotechnologie, microscope, quantique, télescope, observatoire, hydrogène, startup',
    hint: 'université, projet, essai, plateforme, technologique',
  },
  economie: {
    sure: 'économie, développement économique, aide aux entreprises, PME, TPE, artisanat, artisan, commerce, commerçant, industrie, industriel, création d’entreprise, reprise d’entreprise, Bpifrance, SRDEII, chambre de commerce, CCI, chambre de métiers, économie sociale et solidaire, ESS, relance économique, prêt à taux zéro, prêt rebond, fonds de solidarité, compétitivité, export, réindustrialisation, investisseur, zone d’activités, SCOP, coopérative, tiers-lieu, économie circulaire, entrepreneur, entrepreneuriat, start-up, usine, aéronautique',
    usual:
      'entreprise, filière, investissement, implantation, croissance, chiffre d’affaires, salarié, trésorerie, repreneur, boutique, magasin, marché, fabricant, production, redressement judiciaire, métallurgie, textile, chantier naval, atelier, boulanger, restaurateur, sous-traitant, avance remboursable',
    hint: 'emploi, client, société, dirigeant, prêt, garantie',
  },
  agriculture: {
    sure: 'agriculture, agricole, agriculteur, agricultrice, élevage, éleveur, viticulture, viticulteur, vigne, vigneron, vin, exploitation agricole, jeune agriculteur, bio, chambre d’agriculture, maraîcher, maraîchage, pêche, pêcheur, ostréiculture, ostréiculteur, conchyliculture, aquaculture, forêt, forestier, bois, filière bois, sylviculture, scierie, apiculteur, apiculture, FEADER, agroalimentaire, circuit court, irrigation, arboriculture, arboriculteur, calamité agricole, grippe aviaire, sécheresse, gel, grêle, pastoralisme, berger, troupeau, brebis, vache, lait, laitier, fromage, céréale, céréalier, DJA, installation agricole, chalutier, criée, FEAMP, canne à sucre, banane, planteur, horticulture, AOP, lavande, récolte, bétail, foncier agricole, agroécologie, alimentation',
    usual:
      'ferme, exploitant, foncier, abattoir, producteur, fruits, légumes, verger, cheptel, hectare, culture, plantation, parcelle, serre, haies, semence, miel, huître, coopérative, vétérinaire, loup, marin, port de pêche, plantes, rural, cheval, ovin, bovin, truffe, olivier, châtaigne, glyphosate',
    hint: 'sol, eau, intempérie, local, terroir, tonnes',
  },
  tourisme: {
    sure: 'tourisme, touristique, touriste, office de tourisme, hébergement touristique, comité régional du tourisme, station de ski, station thermale, thermalisme, œnotourisme, camping, gîte, nuitées, croisière, plaisance, véloroute, voie verte, sentier de randonnée, destination, grand site, vacanciers, refuge, agritourisme, écotourisme',
    usual:
      'visiteur, hôtel, hôtelier, hôtellerie, randonnée, fréquentation, saison, hébergeur, vacances, ski, plage, station, patrimoine, remontées mécaniques, domaine skiable, loisirs, thermal, itinéraire, belvédère, excursion',
    hint: 'montagne, littoral, séjour, site, attractivité, été',
  },
  transports: {
    sure: 'transport, TER, train, ferroviaire, SNCF, ligne ferroviaire, gare, car scolaire, transport scolaire, autocar, bus, tramway, mobilité, covoiturage, vélo, piste cyclable, cyclable, route départementale, rocade, aéroport, port de commerce, ferry, rames, voie ferrée, intermodal, billettique, tarif TER, liO, Rémi, Fluo, Aléop, BreizhGo, ZOU, Navigo, RER, métro, LGV, fret, voiture électrique, autoroute, route, viaduc, pont, déviation, contournement, transport à la demande, navette, petite ligne, téléphérique, liaison aérienne, continuité territoriale, abonnement',
    usual:
      'voyageur, passager, usager, ligne, tarif, billet, réseau, quai, abonné, kilomètre, conducteur, trajet, circulation, aérien, maritime, port, fluvial, péage, locomotive, accessibilité des gares, parking, poids lourd, véhicule, trafic, bac, desserte, horaires',
    hint: 'liaison, minutes, aller, gratuit, fréquence',
  },
  energie: {
    sure: 'énergie, énergétique, éolien, éolienne, photovoltaïque, panneau solaire, solaire, méthanisation, biogaz, hydrogène, rénovation énergétique, transition énergétique, réseau de chaleur, chaufferie, géothermie, biomasse, hydroélectricité, nucléaire, énergies renouvelables, renouvelable, centrale, mégawatt, kilowattheure, isolation, chaleur renouvelable, barrage hydroélectrique, électricité, électrique, PPE, sobriété énergétique, bois énergie, ADEME, gaz, raffinerie',
    usual:
      'turbine, réseau électrique, consommation, économies d’énergie, chauffage, thermique, batterie, mâts, raccordement, EDF, Enedis, chaudière, combustible, recharge, borne de recharge',
    hint: 'carbone, climat, toiture, foyers, puissance',
  },
  environnement: {
    sure: 'environnement, biodiversité, climat, climatique, déchets, recyclage, eau potable, assainissement, parc naturel, réserve naturelle, espèce protégée, natura 2000, zone humide, pollution, qualité de l’air, transition écologique, écologique, inondation, trait de côte, érosion, gaz à effet de serre, zéro déchet, agence de l’eau, littoral, rivière, nappe, trame verte, algues vertes, faune, flore, GIEC, oiseaux, corail, récif, tourbière, catastrophe naturelle, tempête, cyclone, crue, incendie, submersion, digue, risques naturels, plastique, plantation d’arbres, séisme, volcan, ressource en eau, compost, déchetterie, ressourcerie, réchauffement, espace naturel, espèce invasive, PRPGD',
    usual:
      'eau, nature, sentier, conservatoire, lagune, marais, mer, plage, forêt, arbres, tri, station d’épuration, bassin versant, sécheresse, pesticide, nitrates, paysage, lac, captage, sinistré, intempéries, océan, montagne, glacier, haies, loup, tortue, ours, ressource, cours d’eau',
    hint: 'protéger, protection, site, tonnes, carbone, restauration, hectare',
  },
  numerique: {
    sure: 'numérique, fibre, très haut débit, haut débit, internet, informatique, cybersécurité, intelligence artificielle, fracture numérique, inclusion numérique, médiation numérique, fablab, open data, données ouvertes, plateforme numérique, logiciel, application mobile, téléphonie mobile, zones blanches, tablette, école du numérique, cyberattaque, data center, 5G, jeu vidéo, illectronisme, conseiller numérique, développeur, code informatique, ENT, wifi, prises raccordables, FttH',
    usual:
      'ordinateur, données, en ligne, site internet, connecté, coworking, tiers-lieu, dématérialisation, télétravail, robot, satellite, câble sous-marin, téléconsultation, application, opérateur, serveur, algorithme, codage',
    hint: 'plateforme, débit, réseau, écran, prises',
  },
  'amenagement-du-territoire': {
    sure: 'aménagement du territoire, ruralité, SRADDET, SDRIF, revitalisation, bourg-centre, petites villes, centre-bourg, cœur de ville, friche, désenclavement, maison France services, services publics, aide aux communes, contrat de territoire, urbanisme, ZAN, artificialisation, PLU, équilibre territorial, solidarité territoriale, établissement public foncier, foncier, village, montagne, massif, plan montagne, pays, intercommunalité, SCoT, îles, commune rurale, dernier commerce',
    usual:
      'rural, commune, territoire, centre-ville, équipement public, communauté de communes, habitant, attractivité, place, halle, mairie, salle polyvalente, tiers-lieu, agglomération, littoral, quartier, école du village, ingénierie',
    hint: 'local, élus, maire, projet, rénovation',
  },
  'politique-de-la-ville': {
    sure: 'politique de la ville, quartier prioritaire, quartiers prioritaires, QPV, contrat de ville, ANRU, rénovation urbaine, renouvellement urbain, NPNRU, cité éducative, cité sensible, quartier populaire, banlieue, quartiers populaires, conseil citoyen, adulte-relais, zone franche urbaine, grand ensemble, délégué du préfet',
    usual:
      'quartier, cité, habitants des quartiers, bailleur, HLM, démolition, centre social, médiation, médiateur, immeubles, tours',
    hint: 'habitant, résidentialisation, banlieues, éducatif',
  },
  logement: {
    sure: 'logement, logement social, HLM, bailleur social, habitat, hébergement, loyer, copropriété, résidence, foyer de jeunes travailleurs, propriétaire, locataire, rénovation de l’habitat, logement vacant, habitat indigne, accession à la propriété, passoire thermique, Anah, Opah, bailleur, logements sociaux, habitat participatif, meublé de tourisme, internat, gens du voyage, maison individuelle',
    usual:
      'appartement, immeuble, chambre, réhabilitation, loger, logé, mètre carré, isolation, primo-accédant, parc locatif, surface, ménage, bâtiment, studio, colocation',
    hint: 'rénovation, construction, tension, foyer',
  },
  sante: {
    sure: 'santé, médecin, médical, médicale, hôpital, hospitalier, CHU, désert médical, maison de santé, centre de santé, ARS, soins, soignant, infirmier, infirmière, sage-femme, pharmacie, pharmacien, patient, télémédecine, épidémie, covid, vaccin, vaccination, dépistage, cancer, généraliste, dentiste, ambulance, kinésithérapeute, EHPAD, addiction, santé mentale, psychologue, masque, crise sanitaire, urgences, clinique, médicosocial, maladie, ORS, sanitaire, chirurgien, addictologie, don du sang, internes en médecine, autisme, Alzheimer',
    usual:
      'prévention, consultation, spécialiste, thérapie, scanner, IRM, maternité, seniors, nutrition, tabac, alcool, drogue, infirmiers, chlordécone, aide-soignant, bien-être, handicap, bloc opératoire, contraception, moustique, dengue',
    hint: 'lits, praticien, soigner, sanitaires, personnes âgées',
  },
  culture: {
    sure: 'culture, culturel, culturelle, festival, musée, théâtre, cinéma, film, livre, librairie, libraire, bibliothèque, patrimoine, monument historique, spectacle vivant, musique, concert, artiste, artistique, danse, FRAC, opéra, orchestre, langue régionale, breton, occitan, basque, corse langue, créole, tournage, DRAC, scène nationale, exposition, archéologie, château, cathédrale, abbaye, création artistique, art contemporain, édition, éditeur, conservatoire de musique, médiathèque, intermittent, compagnie, bande dessinée, mémoire, commémoration, centenaire, inventaire du patrimoine, écomusée, cirque, fouilles, chapelle, église, archives, traditions, métiers d’art, audiovisuel, langue corse, alsacien, catalan, gastronomie, francophonie, carnaval, écrivain, auteur, poésie',
    usual:
      'public, spectateur, spectacle, salle, résidence d’artistes, œuvre, collection, restauration, scène, billetterie, auditeur, langue, bilingue, historique, oeuvres, scénario, studio, lecture, lecteur, chanson, théâtral, fort, vestiges, moulin, photographie, édition 2019, sculpture, peinture, chorale, fanfare, identité',
    hint: 'association, création, histoire, histoires, visite, programmation',
  },
  sport: {
    sure: 'sport, sportif, sportive, club, stade, équipement sportif, jeux olympiques, olympique, paralympique, licencié, licence sportive, football, rugby, handball, basket, natation, piscine, CREPS, athlète, championnat, ligue, gymnase, cyclisme, judo, tennis, voile, surf, escalade, course, marathon, JO, Paris 2024, tournoi, entraîneur, fédération, nautisme, ski alpin, athlétisme, Tour de France, sport de haut niveau, handisport, escrime, boxe, aviron, patinoire, pétanque, vestiaire, Route du Rhum, Vendée Globe, surfeur, joueur, hippodrome, skatepark, trail, champion',
    usual:
      'compétition, équipe, terrain, bénévole, haut niveau, entraînement, supporter, épreuve, bassin, skateurs, éducateur sportif, piste, tribune, ballon, dojo, nageur, vélodrome, médaille, coureur, saison',
    hint: 'pratique, rencontre, association, jeunes, événement',
  },
  egalite: {
    sure: 'égalité, égalité femmes-hommes, femmes, discrimination, parité, violences faites aux femmes, violences conjugales, sexisme, handicap, accessibilité, laïcité, LGBT, racisme, antisémitisme, lutte contre les discriminations, mixité, égalité professionnelle, personnes handicapées, harcèlement, précarité menstruelle, stéréotypes de genre, CIDFF, planning familial, égalité des chances, protections périodiques, diversité, inclusion, inclusif, victimes',
    usual:
      'femme, filles, genre, droits, hommes, situation de handicap, sexiste, fauteuil, langue des signes, malvoyant, sourd, autisme, accessible, écart, stéréotype, conjugal, maternité, valeurs de la République, citoyenneté',
    hint: 'droit, accueil, association, lutte, sensibilisation',
  },
  'cooperation-internationale': {
    sure: 'coopération, coopération décentralisée, coopération internationale, transfrontalier, transfrontalière, Interreg, jumelage, international, solidarité internationale, Ukraine, Sénégal, Madagascar, Maroc, Québec, Mali, Bénin, Burkina Faso, Togo, Tunisie, Liban, Haïti, Vietnam, Chine, Brésil, Suriname, Maurice, Comores, Allemagne, allemand, Espagne, Catalogne, Italie, Suisse, Belgique, Wallonie, Luxembourg, eurorégion, euroregion, francophonie, aide au développement, ONG, mobilité internationale, codéveloppement, Palestine, Arménie, Afrique, Pologne, pays, étranger, océan Indien, Caraïbe, accord de coopération, délégation étrangère, Japon, ultramarin, GECT, outre-Rhin, Land',
    usual:
      'partenaire, échange, volontaire, délégation, frontalier, ville jumelle, partenariat, voisin, humanitaire, réfugiés, ambassade, consulat, européen, migrants, frontière, solidaire, villageois, puits',
    hint: 'accord, aide, séisme, mission',
  },
  'fonds-europeens': {
    sure: 'fonds européens, FEDER, FSE, FSE+, FEADER, FEAMP, FEAMPA, LEADER, REACT-EU, FTJ, fonds social européen, fonds de transition juste, autorité de gestion, programme opérationnel, programmation 2021-2027, programmation 2014-2020, crédits européens, Union européenne, Interreg, Europe s’engage, Commission européenne, groupe d’action locale, GAL, IEJ, politique de cohésion, fonds structurels, Europ’Act',
    usual:
      'européen, européenne, Europe, cofinancement, Bruxelles, comité de suivi, dépenses éligibles, certification des dépenses, porteur de projet, dégagement d’office, programmation, subvention européenne, taux de cofinancement',
    hint: 'dossier, instruction, éligible, programme',
  },
  cper: {
    sure: 'CPER, contrat de plan État-Région, contrat de plan, CPIER, contrat de plan interrégional, avenant au contrat de plan, contrat de convergence et de transformation, contrat de convergence, volet mobilité du contrat de plan',
    usual: 'État-Région, volet mobilité, volet territorial, préfet de région, contractualisation',
    hint: 'volet, avenant, signé, 2021-2027, 2015-2020',
  },
  budget: {
    sure: 'budget primitif, budget régional, budget supplémentaire, décision modificative, compte administratif, débat d’orientation budgétaire, orientations budgétaires, dette, fiscalité, autofinancement, chambre régionale des comptes, dotation globale, carte grise, TICPE, budget 2023, budget 2024, budget 2025, compte financier, dépenses de fonctionnement, taux d’endettement, emprunt, déficit, obligations vertes, agence de notation, DGF, masse salariale, octroi de mer, taxe',
    usual:
      'budget, budgétaire, recettes, dépenses, finances, crédits, équilibre, économies, investissement, fonctionnement, baisse, magistrats, trésorerie, impôt, autorisation de programme, rigueur, coupe, notation, subventions supprimées',
    hint: 'milliard, voix, hausse, voté, adopté',
  },
}
