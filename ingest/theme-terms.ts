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
    sure: 'formation professionnelle, formation continue, stagiaire de la formation, programme régional de formation, PRF, CPRDFOP, CPRDFP, PRIC, pacte régional d’investissement dans les compétences, Carif-Oref, formation qualifiante, formation sanitaire, formations sanitaires et sociales, AFPA, GRETA, validation des acquis, Qualiopi, organisme de formation, Via Compétences, visa métiers, place de formation, école de la deuxième chance, Carif, Oref, institut de formation, demandeurs d’emploi en formation, stagiaires de la formation professionnelle, action de formation, formation, plan régional de formation, école de production, chômeurs formés, stagiaires, organismes de formation',
    usual:
      'stagiaire, qualification, remise à niveau, illettrisme, savoirs de base, compétences clés, IFSI, aide-soignant, élève infirmier, rémunération des stagiaires, chantier école, parcours de formation, CPF, OPCO, titre professionnel, reconversion, soins infirmiers, IFAS, professionnalisation, apprenant, demandeur d’emploi, PIC, VAE',
    hint: 'formateur, diplôme, module, former, métier, soudeur, compétence, certification, école régionale, institut',
  },
  orientation: {
    sure: 'SPRO, orientation professionnelle, service public régional de l’orientation, salon de l’orientation, information sur les métiers, Onisep, cité des métiers, psychologue de l’éducation nationale, CIO, centre d’information et d’orientation, Parcoursup, découverte des métiers, forum des métiers, Orientoscope, agence de l’orientation, promotion des métiers, conseil en évolution professionnelle, carrefour des métiers, mondial des métiers, orientation scolaire, maison de l’orientation, s’orienter, orientation tout au long de la vie, information métiers, Carif-Oref, orientation, nuits de l’orientation, olympiades des métiers, WorldSkills, salon des métiers',
    usual:
      'stage de troisième, décrocheur, décrochage, choix d’orientation, informer les jeunes, décrochage scolaire, Cordées de la réussite, Info Jeunes, CRIJ, conseiller d’orientation, réalité virtuelle, découverte de métiers, information sur les formations, Oref, Carif',
    hint: 'métier, collégien, salon, vocation, information, psychologue',
  },
  apprentissage: {
    sure: 'apprentissage, apprenti, apprentie, CFA, maître d’apprentissage, contrat d’apprentissage, centre de formation d’apprentis, alternance, alternant, Compagnons du Devoir, campus des métiers',
    usual: 'premier équipement, brevet professionnel, contrat de professionnalisation, CAP, maître artisan',
    hint: 'chambre de métiers, boulangerie, coiffure, métier, hôtellerie, bâtiment',
  },
  emploi: {
    sure: 'demandeur d’emploi, chômage, chômeur, Pôle emploi, France Travail, Cap emploi, forum de l’emploi, job dating, recrutement, maison de l’emploi, retour à l’emploi, plan de sauvegarde de l’emploi, APEC, marché du travail, bassin d’emploi, longue durée, zéro chômeur, recherche d’emploi, cellule de reclassement, emplois saisonniers',
    usual:
      'recruter, licenciement, licencié, embauche, embaucher, reclassement, contrat aidé, offre d’emploi, employeur, CDI, proch’emploi, tension de recrutement, emploi, saisonnier',
    hint: 'poste, travail, salarié, SMIC, travailleur, candidat, hôtellerie, embauché',
  },
  insertion: {
    sure: 'insertion, insertion professionnelle, insertion par l’activité économique, chantier d’insertion, entreprise d’insertion, mission locale, missions locales, RSA, contrat d’engagement jeune, garantie jeunes, E2C, Epide, grande pauvreté, précarité, solidarité, sans-abri, banque alimentaire, aide alimentaire, épicerie sociale, épicerie solidaire, Restos du cœur, hébergement d’urgence, exclusion, allocataire du RSA, handicapé, école de la deuxième chance, minimum vieillesse, Secours, centre pénitentiaire, parcours d’insertion, Emmaüs, centre d’hébergement, CCAS, action sociale, Secours populaire, Secours catholique',
    usual:
      'handicap, personne handicapée, ESAT, IAE, accompagnement social, allocataire, réinsertion, détenu, pauvreté, réfugié, protection de l’enfance, aide sociale à l’enfance, Croix-Rouge, personnes âgées, travail social, bénéficiaire du RSA, ARML, Territoires zéro chômeur, mineur isolé, autiste, aidants',
    hint: 'éloigné, vulnérable, fragile, accompagnement, solidaire, maraude, référent, permanence, isolé, allocation, autonomie',
  },
  jeunesse: {
    sure: 'jeunesse, conseil régional des jeunes, conseil des jeunes, pass jeunes, politique jeunesse, service civique, carte jeune, budget participatif jeunes, maison des jeunes, MJC, information jeunesse, service national universel, Atouts Normandie, Pass’Région, e.pass jeunes, colonie de vacances, éducation populaire, BAFA, permis de conduire, aide au permis, 15-29 ans, crèche, petite enfance, enfance, volontaire en service civique',
    usual:
      '15-25 ans, 16-25 ans, 15-30 ans, 18-25 ans, adolescent, centre de loisirs, colonie, scout, premier départ en vacances, jeune, auto-école, premier logement, premier emploi, les jeunes, animateur',
    hint: 'lycéen, enfant, avantage',
  },
  lycees: {
    sure: 'lycée, lycéen, lycéenne, collège, collégien, manuel scolaire, cité scolaire, demi-pension, restauration scolaire, internat, cantine scolaire, agent des lycées, EPLE, établissement scolaire, proviseur, rentrée scolaire, lycée public, quotient familial, restaurant scolaire',
    usual:
      'élève, cantine, terminale, baccalauréat, bac pro, rectorat, ordinateur portable, vie scolaire, salle de classe, établissement du second degré, éducation nationale, bourse scolaire, salle modulaire, ordinateur, manuel, restauration des lycées, demi-pensionnaire',
    hint: 'rentrée, chauffage, repas, établissement, seconde, restructuration, gymnase, école, scolaire',
  },
  'enseignement-superieur': {
    sure: 'enseignement supérieur, université, étudiant, étudiante, campus, école d’ingénieurs, CROUS, BTS, IUT, master, licence professionnelle, universitaire, vie étudiante, Erasmus, Comue, bourse étudiante, résidence universitaire, cité universitaire, logement étudiant, faculté, grande école, bachelier, premier cycle, licence, enseignement universitaire, muséum universitaire',
    usual:
      'amphithéâtre, bourse de mobilité, année de césure, précarité étudiante, restaurant universitaire, doctorant, amphi, stage à l’étranger, formation supérieure, école d’architecture, UFR, science, école nationale supérieure, ingénieur',
    hint: 'bac, diplômé, étranger, première année',
  },
  recherche: {
    sure: 'recherche, laboratoire, chercheur, chercheuse, innovation, thèse, doctorant, CNRS, Inserm, Inrae, CEA, pôle de compétitivité, transfert de technologie, institut de recherche, scientifique, incubateur, CHU recherche, contrat doctoral, culture scientifique, supercalculateur, deeptech, intelligence artificielle, spatial, CNES, plateforme technologique, jeune pousse, école doctorale, programme de recherche, chaire, accélérateur, postdoctorant, synchrotron, campus d’innovation, technocampus, IRT',
    usual:
      'technologie, brevet, prototype, expérimentation, innovant, R&D, collaboratif, équipement scientifique, biotechnologie, microscope, quantique, télescope, observatoire, start-up, institut, capteur',
    hint: 'université, technologique, hydrogène, plateforme, essai, robot',
  },
  economie: {
    sure: 'économie, développement économique, aide aux entreprises, PME, TPE, artisanat, artisan, commerce, commerçant, industrie, industriel, création d’entreprise, reprise d’entreprise, Bpifrance, SRDEII, chambre de commerce, CCI, chambre de métiers, économie sociale et solidaire, ESS, relance économique, prêt à taux zéro, prêt rebond, fonds de solidarité, compétitivité, export, réindustrialisation, investisseur, zone d’activités, SCOP, coopérative, économie circulaire, entrepreneur, entrepreneuriat, start-up, usine, aéronautique, coworking, petite entreprise, prêt d’honneur, prêt à taux nul, fabricant, fonderie, jeune pousse, manufacture, économie sociale, point de vente, laminoir, relocalisation, embouteilleur, TPE-PME, centre-ville commercial, incubateur d’entreprises, Occal, groupement d’employeurs, faïencier, dentellerie, artisane, amidonnerie, commerces de proximité, microentreprise, fonds national de solidarité, fonds régional de solidarité, industrielle, économique, plan de relance',
    usual:
      'entreprise, implantation, croissance, chiffre d’affaires, trésorerie, repreneur, boutique, magasin, redressement judiciaire, métallurgie, textile, chantier naval, atelier, boulanger, restaurateur, sous-traitant, avance remboursable, différé, gérant, rachat, halle, fournisseur, groupe industriel, exporter, clientèle, commerciale, SARL, SAS, relance',
    hint: 'client, société, dirigeant, prêt, investissement, filière, marché, production, capital, reprise',
  },
  agriculture: {
    sure: 'agriculture, agricole, agriculteur, agricultrice, élevage, éleveur, viticulture, viticulteur, vigne, vigneron, vin, exploitation agricole, jeune agriculteur, bio, chambre d’agriculture, maraîcher, maraîchage, pêche, pêcheur, ostréiculture, ostréiculteur, conchyliculture, aquaculture, forêt, forestier, bois, filière bois, sylviculture, scierie, apiculteur, apiculture, FEADER, agroalimentaire, circuit court, irrigation, arboriculture, arboriculteur, calamité agricole, grippe aviaire, sécheresse, gel, grêle, pastoralisme, berger, troupeau, brebis, vache, lait, laitier, fromage, céréale, céréalier, DJA, installation agricole, chalutier, criée, FEAMP, canne à sucre, banane, planteur, horticulture, AOP, lavande, récolte, bétail, foncier agricole, agroécologie, fourrage, safer, abattoir, abattage, volaille, chêne, sanglier, aviaire, arrachage, irrigant, porc, poulailler, abricotier, pomme, blé, sapin, marins pêcheurs, prud’homie, thonier, moule, algue, varech, haras, équin, équine, coquille Saint-Jacques, race bovine, pollinisateur, maraîchère, chai, cépage, pépiniériste, cueilleur, forestière, viticole, ostréicole, conchylicole, laitière, laiterie, fromagerie, bûcheron, scieur, marin-pêcheur, GAEC, EARL, SCEA, CUMA, port de pêche',
    usual:
      'ferme, exploitant, producteur, fruits, légumes, verger, cheptel, plantation, parcelle, serre, semence, miel, huître, vétérinaire, loup, cheval, ovin, bovin, truffe, olivier, châtaigne, glyphosate, haie, coopérative agricole, mareyeur, exploitation, alimentation',
    hint: 'intempérie, terroir, tonnes, pluie, coopérative, tonne, hectare, rendement, plant, kilo, terre',
  },
  tourisme: {
    sure: 'tourisme, touristique, touriste, office de tourisme, hébergement touristique, comité régional du tourisme, station de ski, station thermale, thermalisme, œnotourisme, camping, gîte, nuitées, croisière, plaisance, véloroute, voie verte, sentier de randonnée, grand site, vacanciers, refuge, agritourisme, écotourisme, grotte, reservation hôtelière, réservation, fréquentation touristique, clientèle étrangère, saison touristique, séjour touristique, remontée mécanique, neige, enneigement, croisiériste, auberge de jeunesse, chambres d’hôtes, lits touristiques, moyenne montagne, randonnée',
    usual:
      'visiteur, hôtel, hôtelier, fréquentation, hébergeur, vacances, ski, station, remontées mécaniques, domaine skiable, loisirs, thermal, itinéraire, belvédère, excursion, séjour, hébergement, plage, vacance, sentier',
    hint: 'attractivité, patrimoine, saison, destination, guide',
  },
  transports: {
    sure: 'transport, TER, train, ferroviaire, SNCF, ligne ferroviaire, gare, car scolaire, transport scolaire, autocar, bus, tramway, mobilité, covoiturage, vélo, piste cyclable, cyclable, route départementale, rocade, aéroport, port de commerce, ferry, rames, voie ferrée, intermodal, billettique, tarif TER, liO, Rémi, Fluo, Aléop, BreizhGo, ZOU, Navigo, RER, métro, LGV, fret, voiture électrique, autoroute, route, viaduc, déviation, contournement, transport à la demande, petite ligne, téléphérique, liaison aérienne, continuité territoriale, abonnement, aller-retour, tram, tram-train, SNCF Réseau, SNCF Voyageurs, multimodal, autorité organisatrice, ticket, route nationale, deux-voies, car express, métropolitain, transports en commun, traversée, navette gratuite, mise en service, transports interurbains, nomad, réouverture de la ligne, passage à niveau, autobus, trottinette, arrêt de bus, bretelle, échangeur, aérodrome, aérogare, aéroportuaire, conteneur, cyclotourisme, cars, autopartage, taxi, pôle d’échanges, compagnie aérienne, quatre voies',
    usual:
      'voyageur, passager, usager, ligne, tarif, billet, réseau, abonné, kilomètre, conducteur, trajet, circulation, aérien, maritime, fluvial, péage, locomotive, accessibilité des gares, parking, poids lourd, véhicule, trafic, desserte, horaires, navette, pont, circulent, express, port, piste d’atterrissage, voie, quai, quais',
    hint: 'liaison, fréquence, kilomètres',
  },
  energie: {
    sure: 'énergie, énergétique, éolien, éolienne, photovoltaïque, panneau solaire, solaire, méthanisation, biogaz, hydrogène, rénovation énergétique, transition énergétique, réseau de chaleur, chaufferie, géothermie, biomasse, hydroélectricité, nucléaire, énergies renouvelables, renouvelable, mégawatt, kilowattheure, chaleur renouvelable, barrage hydroélectrique, électricité, PPE, sobriété énergétique, bois énergie, ADEME, gaz, raffinerie, parc éolien, éolien en mer, éolien flottant, gigawatt, mégawattheure, gigawattheure, fioul, chauffe-eau, programmation pluriannuelle de l’énergie, EDF, Engie, chaudière bois, autoconsommation, éclairage public, économies d’énergie, réacteur nucléaire',
    usual:
      'turbine, réseau électrique, chauffage, thermique, mâts, raccordement, Enedis, chaudière, combustible, recharge, borne de recharge, électrique, isolation, énergéticien, puissance, centrale',
    hint: 'carbone, consommation, batterie, foyer, panneau',
  },
  environnement: {
    sure: 'environnement, biodiversité, climat, climatique, déchets, recyclage, eau potable, assainissement, parc naturel, réserve naturelle, espèce protégée, natura 2000, zone humide, pollution, qualité de l’air, transition écologique, écologique, inondation, trait de côte, érosion, gaz à effet de serre, zéro déchet, agence de l’eau, rivière, nappe, trame verte, algues vertes, faune, flore, GIEC, oiseaux, corail, récif, tourbière, catastrophe naturelle, tempête, cyclone, crue, incendie, submersion, digue, risques naturels, plastique, plantation d’arbres, séisme, volcan, compost, déchetterie, ressourcerie, réchauffement, espace naturel, espèce invasive, PRPGD, décharge, enfouissement, crues, ouragan, reboisement, réserve marine, coulée de boue, nappe phréatique, parc naturel régional, plan climat, sinistre, inondé, glissement de terrain, eaux usées, sauvage, chasse, chasseur, poisson, ruisseau, étang, dune, renaturation, géosite, consigne du verre, moins d’émissions, îlot de chaleur, débitumisation, réintroduction, réemploi, potabilisation, réseau d’eau, berges, économies d’eau, traitement de l’eau, politique de l’eau, recyclé, catastrophes naturelles, forêt urbaine, usine de potabilisation, usine d’incinération, usine de traitement, intempérie',
    usual:
      'eau, nature, conservatoire, lagune, marais, plage, arbres, tri, station d’épuration, bassin versant, sécheresse, pesticide, nitrates, paysage, lac, captage, sinistré, glacier, haies, loup, tortue, ours, cours d’eau, restauration écologique, sanglier, littoral, espaces naturels, naturel, naturelle, naturels, forêt, espèces',
    hint: 'protéger, tonnes, carbone, stockage, tonne, réserve, rejet, ressource, bassin, vallée, mètre cube, noyé, mer',
  },
  numerique: {
    sure: 'numérique, fibre, très haut débit, haut débit, internet, informatique, cybersécurité, intelligence artificielle, fracture numérique, inclusion numérique, médiation numérique, fablab, open data, données ouvertes, plateforme numérique, logiciel, application mobile, téléphonie mobile, zones blanches, tablette, école du numérique, cyberattaque, data center, 5G, jeu vidéo, illectronisme, conseiller numérique, code informatique, ENT, wifi, prises raccordables, FttH, raccordable, THD, fibre optique, réseau d’initiative publique, déploiement de la fibre, objets connectés, prise raccordée, rançongiciel, cyber, coffre électronique, antenne relais, prises optiques',
    usual:
      'ordinateur, en ligne, site internet, connecté, coworking, dématérialisation, télétravail, robot, satellite, câble sous-marin, téléconsultation, serveur, algorithme, codage, opérateur télécom, visioconférence, géolocalisation, téléphone, développeur',
    hint: 'débit, plateforme, application, données, opérateur',
  },
  'amenagement-du-territoire': {
    sure: 'aménagement du territoire, ruralité, SRADDET, SDRIF, revitalisation, bourg-centre, petites villes, centre-bourg, cœur de ville, désenclavement, maison France services, aide aux communes, contrat de territoire, urbanisme, ZAN, artificialisation, équilibre territorial, solidarité territoriale, établissement public foncier, plan montagne, intercommunalité, commune rurale, dernier commerce, tiers-lieu, plan local d’urbanisme, France services, schéma régional d’aménagement, schéma d’aménagement, petite ville de demain, petites villes de demain, action cœur de ville, bourg, zone de montagne, pôle d’équilibre, pacte territorial, contrat de pays, contrats de pays, territoires ruraux, fonds friches, contrats de partenariat',
    usual:
      'rural, centre-ville, équipement public, communauté de communes, halle, salle polyvalente, école du village, ingénierie, village, services publics, sous-préfecture, plan de massif, ingénierie territoriale, espace de travail, commerce de village, massif, foncier, friche, épicerie',
    hint: 'rénovation, habitants, communes, requalification, requalifier, démographique, café, mairie, attractivité',
  },
  'politique-de-la-ville': {
    sure: 'politique de la ville, quartier prioritaire, quartiers prioritaires, QPV, contrat de ville, ANRU, rénovation urbaine, renouvellement urbain, NPNRU, cité éducative, cité sensible, quartier populaire, banlieue, quartiers populaires, conseil citoyen, adulte-relais, zone franche urbaine, grand ensemble, délégué du préfet, contrats de ville, cités éducatives',
    usual:
      'quartier, habitants des quartiers, bailleur, HLM, démolition, centre social, médiation, médiateur, immeubles, urbain, cohésion, démolir',
    hint: 'résidentialisation, banlieues, couture, habitants',
  },
  logement: {
    sure: 'logement, logement social, HLM, bailleur social, habitat, loyer, copropriété, foyer de jeunes travailleurs, locataire, rénovation de l’habitat, logement vacant, habitat indigne, accession à la propriété, passoire thermique, Anah, Opah, bailleur, logements sociaux, habitat participatif, meublé de tourisme, gens du voyage, maison individuelle, amélioration de l’habitat, logement saisonnier, foncier solidaire, relogement, relogé, parc social, aire d’accueil, vente en l’état, bailleurs sociaux',
    usual:
      'appartement, immeuble, loger, logé, mètre carré, isolation, primo-accédant, parc locatif, studio, colocation, réhabilitation, hébergement, charges comprises, propriétaire, résidence, bail, occupant',
    hint: 'rénovation, tension, terrain, chambre, ménage, construction',
  },
  sante: {
    sure: 'santé, médecin, médical, médicale, hôpital, hospitalier, CHU, désert médical, maison de santé, centre de santé, ARS, soins, soignant, infirmier, infirmière, sage-femme, pharmacie, pharmacien, patient, télémédecine, épidémie, covid, vaccin, vaccination, dépistage, cancer, généraliste, dentiste, ambulance, kinésithérapeute, EHPAD, addiction, santé mentale, psychologue, crise sanitaire, clinique, médicosocial, maladie, ORS, chirurgien, addictologie, don du sang, internes en médecine, autisme, Alzheimer, centre hospitalier, agence régionale de santé, médecine, médecine générale, médecin traitant, pro santé, hôpitaux, dépisté, téléconsultation, contrat local de santé, maison de santé pluriprofessionnelle, gynécologue, pédiatre, ophtalmologue, professionnels de santé, AP-HM, accès aux soins, plombémie, psoriasis, médicaux, élève infirmier, chirurgical',
    usual:
      'consultation, spécialiste, thérapie, scanner, IRM, maternité, seniors, nutrition, tabac, drogue, infirmiers, chlordécone, aide-soignant, bien-être, handicap, bloc opératoire, contraception, moustique, dengue, urgence médicale, prévention santé, nutritionniste, sanitaire',
    hint: 'lits, praticien, soigner, sanitaires, personnes âgées, urgence, prévention, cure, autonomie',
  },
  culture: {
    sure: 'culture, culturel, culturelle, festival, musée, théâtre, cinéma, film, librairie, libraire, bibliothèque, patrimoine, monument historique, spectacle vivant, musique, concert, artiste, artistique, danse, FRAC, opéra, orchestre, langue régionale, créole, tournage, DRAC, scène nationale, exposition, archéologie, château, cathédrale, abbaye, création artistique, art contemporain, éditeur, conservatoire de musique, médiathèque, intermittent, bande dessinée, commémoration, centenaire, inventaire du patrimoine, écomusée, cirque, fouilles, chapelle, église, archives, traditions, métiers d’art, audiovisuel, langue corse, alsacien, gastronomie, francophonie, carnaval, écrivain, poésie, fondation du patrimoine, UNESCO, long métrage, court métrage, galerie, photographe, édition littéraire, langues régionales, langue bretonne, langue occitane, langue basque, langue créole, CNC, studio d’animation, musicien, compagnie théâtrale, scénographe, classes bilingues, immersion, fresque, peintre, orgue, restauration du patrimoine, statue, lieu de mémoire, déporté, esclavage, vestige, philharmonie, villa Médicis, tapisserie, monument, maçonnerie ancienne, ouvrage fortifié, radio associative, basilique, collégiale, calvaire, vitrail, vitraux, lavoir, clocher, beffroi, retable, ballet, centre dramatique, lieu de spectacle',
    usual:
      'spectateur, spectacle, salle, résidence d’artistes, œuvre, collection, scène, billetterie, auditeur, langue, bilingue, historique, oeuvres, scénario, lecture, lecteur, chanson, théâtral, vestiges, moulin, photographie, sculpture, peinture, chorale, fanfare, livre, compagnie, breton, occitan, basque, catalan, souvenir, auteur, résistance, numérisation, studio',
    hint: 'création, visite, programmation, histoire, série, instrument, représentation, souscription, villa, restauration, édition, mémoire',
  },
  sport: {
    sure: 'sport, sportif, sportive, stade, équipement sportif, jeux olympiques, olympique, paralympique, licence sportive, football, rugby, handball, basket, natation, piscine, CREPS, athlète, championnat, gymnase, cyclisme, judo, tennis, voile, surf, escalade, marathon, JO, Paris 2024, tournoi, entraîneur, nautisme, ski alpin, athlétisme, Tour de France, sport de haut niveau, handisport, escrime, boxe, aviron, patinoire, pétanque, vestiaire, Route du Rhum, Vendée Globe, surfeur, hippodrome, skatepark, trail, champion, base nautique, championnat du monde, coupe du monde, skipper, dossard, vélodrome, club sportif, sportif de haut niveau, stade nautique, bassin olympique, nautique, raid, régate, cycliste, supporter',
    usual:
      'compétition, haut niveau, entraînement, épreuve, skateurs, éducateur sportif, tribune, ballon, dojo, nageur, médaille, coureur, club, équipe, course, joueur, fédération sportive, piste, jeux, ligue, licencié',
    hint: 'pratique, événement, terrain, bénévole, saison',
  },
  egalite: {
    sure: 'égalité, égalité femmes-hommes, femmes, discrimination, violences faites aux femmes, violences conjugales, sexisme, handicap, laïcité, LGBT, racisme, antisémitisme, lutte contre les discriminations, mixité, égalité professionnelle, personnes handicapées, harcèlement, précarité menstruelle, stéréotypes de genre, CIDFF, planning familial, égalité des chances, protections périodiques, violence, violences, conjugale, femmes victimes, handicapé, autiste, non-discrimination, haine, homophobie, parité entre, loi sur la parité',
    usual:
      'femme, filles, genre, situation de handicap, sexiste, fauteuil, langue des signes, malvoyant, sourd, autisme, écart, stéréotype, conjugal, maternité, valeurs de la République, citoyenneté, victime, lutte contre les violences, inclusion, accessibilité, diversité',
    hint: 'sensibilisation, accessible, écoute, hommes',
  },
  'cooperation-internationale': {
    sure: 'coopération, coopération décentralisée, coopération internationale, transfrontalier, transfrontalière, Interreg, jumelage, solidarité internationale, Ukraine, Sénégal, Madagascar, Maroc, Québec, Mali, Bénin, Burkina Faso, Togo, Tunisie, Liban, Haïti, Vietnam, Brésil, Suriname, Maurice, Comores, Allemagne, allemand, Espagne, Catalogne, Italie, Suisse, Belgique, Wallonie, Luxembourg, eurorégion, euroregion, francophonie, aide au développement, mobilité internationale, codéveloppement, Palestine, Arménie, Afrique, Pologne, océan Indien, Caraïbe, accord de coopération, délégation étrangère, Japon, ultramarin, GECT, outre-Rhin, Land, programme Interreg, présidence tournante, coopération régionale, action internationale, relations internationales, lycéens allemands, Bade-Wurtemberg, Sarre, Piémont, Ligurie, Sardaigne, Guyana',
    usual:
      'partenaire, délégation, frontalier, ville jumelle, partenariat, voisin, humanitaire, réfugiés, ambassade, consulat, migrants, frontière, villageois, puits, international, étranger, échange scolaire',
    hint: 'séisme, présidence, accord',
  },
  'fonds-europeens': {
    sure: 'fonds européens, FEDER, FSE, FSE+, FEADER, FEAMP, FEAMPA, REACT-EU, FTJ, fonds social européen, fonds de transition juste, autorité de gestion, programme opérationnel, programmation 2021-2027, programmation 2014-2020, crédits européens, Interreg, Europe s’engage, Commission européenne, groupe d’action locale, politique de cohésion, fonds structurels, Europ’Act, programme FEDER, FEDER-FSE+, programme européen, guichet européen, programme LEADER',
    usual:
      'cofinancement, Bruxelles, dépenses éligibles, certification des dépenses, porteur de projet, subvention européenne, Union européenne, européen, Europe, 2014-2020, 2021-2027, demande de paiement, service instructeur, comité de suivi, taux de cofinancement, dégagement d’office, IEJ',
    hint: 'transition juste, instructeur, LEADER, GAL',
  },
  cper: {
    sure: 'CPER, contrat de plan État-Région, contrat de plan, CPIER, contrat de plan interrégional, avenant au contrat de plan, contrat de convergence et de transformation, contrat de convergence, volet mobilité du contrat de plan',
    usual: 'État-Région, volet mobilité, volet territorial, contractualisation',
    hint: '2021-2027, 2015-2020, contrat, avenant, préfet de région, volet',
  },
  budget: {
    sure: 'budget primitif, budget régional, budget supplémentaire, décision modificative, compte administratif, débat d’orientation budgétaire, orientations budgétaires, dette, fiscalité, autofinancement, chambre régionale des comptes, dotation globale, carte grise, TICPE, budget 2023, budget 2024, budget 2025, compte financier, dépenses de fonctionnement, taux d’endettement, déficit, obligations vertes, agence de notation, DGF, masse salariale, octroi de mer, primitif, épargne brute, épargne, cheval fiscal, fiscal, débat budgétaire, règlement budgétaire, budget annexe, budget genré, crédits de paiement, capacité de désendettement, orientation budgétaire',
    usual:
      'budget, budgétaire, magistrats, impôt, autorisation de programme, rigueur, coupe, notation, subventions supprimées, chambre régionale, finances, taxe, emprunt',
    hint: 'opposition, majorité, rassemblement national, écologistes, communistes, milliards, crédits, dépenses, hausse, fonctionnement, recettes',
  },
}

/** Forms that hold a word of a theme and tell none: read first, they keep it from counting. */
export const WORDS_OF_NO_THEME =
  'à parité, à la recherche de, est à la recherche, banque européenne d’investissement, hôtel de région, hôtel de ville, hôtel du département, fonds de secours, par voie, en voie de, en cours de route, en route, prise en charge, compte tenu, mise en service, à destination de, au service de, études et recherches, capital social, ligue de l’enseignement, rapport de présentation, logement des élus'
