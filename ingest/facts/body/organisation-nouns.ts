import type { BodyType } from '../../../corpus/fact.ts'

/** A common noun that opens the name of an organisation: « fédération », « théâtre », « syndicat mixte ». */
export interface Noun {
  readonly type: BodyType
  readonly source: string
}

/** Nouns parted by « ; », written with a small or a capital first letter. */
function nouns(type: BodyType, all: string): readonly Noun[] {
  return all.split(/ ;\s+/u).map((noun) => ({ type, source: `${firstLetter(noun)}${noun.slice(1)}` }))
}

function firstLetter(noun: string): string {
  return noun.startsWith('é') ? '[ÉEé]' : `[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]`
}

/** Places as much as organisations: in lower case and named after a town alone, the building is meant. */
export const BUILDINGS: readonly Noun[] = [
  ...nouns(
    'other',
    `cinéma ; médiathèque ; bibliothèque ; tiers-lieu ; théâtre ; cirque ; musée ; écomusée ; muséum ; opéra ;
     conservatoire(?! (?:du littoral|national)) ; centre culturel ; planétarium ; aquarium ; palais des congrès ;
     parc (?:animalier|ornithologique|des expositions|d'attractions) ; jardin (?:botanique|zoologique) ; hippodrome ;
     station (?:thermale|de ski|de sports d.hiver|verte) ; résidence (?:autonomie|sociale) ; pépinière d.entreprises ;
     campus(?= \\p{Ll}+[ea]l) ; cité (?:musicale|internationale|des sciences|des métiers) ; ferme ; auberge de jeunesse ;
     diocèse ; copropriété(?= \\p{Lu}) ; moulin ; crèche ; micro-crèche ; halte-garderie ; maison de retraite ; hôtel d.entreprises`,
  ),
  ...nouns(
    'operator',
    `port(?! [A-Z]| autonome) ; grand port maritime ; aéroport ; abattoir ; criée ; halle à marée ; haras`,
  ),
]

/** Who organises, plays, cares, sells or makes, whatever follows. */
export const ORGANISATIONS: readonly Noun[] = [
  ...nouns(
    'association',
    `association ; fédération ; ligue ; confédération ; fondation ; collectif ; amicale(?: laïque)? ; entraide ;
     comité(?! (?:de (?:pilotage|suivi|sélection|lecture)|technique|d'expert|syndical)) ;
     cercle(?= \\p{Lu}|[ ]\\p{Ll}+(?:ique|al|aire) ) ;
     syndicat (?:viticole|des vignerons|des producteurs|professionnel|agricole|national) ; chambre syndicale ;
     syndicat d'initiative ; organisme de gestion ; interprofession ;
     groupement (?:d.employeurs|de producteurs|forestier|de vulgarisation) ; organisation (?:de|des) producteurs ;
     pôle de compétitivité ; couveuse ; groupe d'action locale ; centre d.information ;
     centre social ; centre socioculturel ; centre de loisirs ; espace de vie sociale ; maison pour tous ;
     maison de quartier ; maison des (?:jeunes|adolescents|associations|lycéens|femmes|familles|aidants|parents) ;
     maison de l'emploi ; maison d'enfants ; foyers? rura(?:l|ux) ;
     foyer (?:de jeunes travailleurs|laïque|socio-éducatif|de vie) ; banque alimentaire ; régie de quartier ;
     épicerie (?:sociale|solidaire) ; ressourcerie ; recyclerie ; école de la deuxième chance ; point d'accueil ; maraude ;
     point information jeunesse ; bureau information jeunesse ; mutuelle ; planning familial ;
     secours (?:populaire|catholique) ; jardins? (?:familiaux|ouvriers|partagés|de Cocagne) ;
     club(?! d'entreprises) ; union sportive ; comité des fêtes ; entente sportive ;
     cercle (?:nautique|sportif|des nageurs|d.escrime) ; moto-?club ; aéro-?club ; ski-?club ; judo-?club ; vélo-?club ;
     cyclo-?club ; automobile club ; tennis[ -]club ; yacht[ -]club ;
     société (?:nautique|hippique|de chasse|de pêche|de tir|des régates|d.histoire|savante|d.horticulture|d.archéologie|d.agriculture|d.émulation) ;
     festival ; ballet ; bagad ; harmonie ; fanfare ; chorale ; maîtrise(?= de) ; troupe ; radio(?= \\p{Lu}) ;
     ferme-école`,
  ),
  { type: 'association', source: 'Réseau' },
  { type: 'association', source: '[Uu]nion(?= \\p{Ll}{3,14}(?:ale|ique|elle|ive|aire|aise|oise|ienne)[^\\p{L}])' },
  { type: 'association', source: 'Union(?! [Ee]urop)' },
  ...nouns(
    'operator',
    `office(?! notarial) ; agence(?= \\p{Ll}|-| d') ; institut ; observatoire ; établissement public ;
     groupement d'intérêt public ;
     centre(?= (?:nation|région|département|commun|intercommun)al| dramatique| chorégraphique| d'art| de gestion| de ressources| d'études| de recherche| hospitalier| international| technique| européen| permanent| médico| psycho| équestre| thermal| de lutte| de soins| de rééducation| de formation) ;
     parc (?:national|naturel régional|naturel marin|zoologique) ; hôpital ; clinique ; polyclinique ;
     maison départementale ; laboratoire (?:départemental|régional|national) ; pharmacie centrale ;
     caisse(?= (?:région|département|d|locale|nation|primaire)) ;
     crédit (?:agricole|mutuel|coopératif|maritime|municipal) ; port autonome ;
     régie (?:régionale|départementale|municipale|des (?:transports|eaux|ports|remontées)) ; service départemental ;
     autorité (?:portuaire|de sûreté) ; société d'aménagement ; maison des sciences ;
     pôle (?:emploi|de santé)`,
  ),
  ...nouns(
    'intercommunality',
    `syndicat (?:mixte|intercommunal|interdépartemental|interrégional|départemental|de bassin|des eaux|des transports) ;
     syndicat (?:d'énergies?|d'aménagement|d'assainissement|d'électri\\p{Ll}+|d'eau|de (?:traitement|collecte|valorisation|rivière|gestion)) ;
     pôle d'équilibre territorial(?: et rural)? ; pôle métropolitain ; établissement public territorial ;
     syndicat(?= L[ae]s? \\p{Lu})`,
  ),
  ...nouns(
    'state',
    `direction (?:régionale|départementale|interdépartementale) ; inspection (?:générale|académique) ; haut-commissariat`,
  ),
  ...nouns('eu', 'eurorégion ; eurodistrict ; groupement européen de coopération territoriale'),
  ...nouns(
    'other',
    `orchestre ;
     scène (?:nationale|conventionnée|de musiques actuelles) ; ensemble(?= (?:vocal|baroque|instrumental)) ; chœur ;
     compagnie ; maison de la culture ; maison de santé ; comédie ; conseil de développement ;
     conseil (?:citoyen|scientifique) ; centre de santé`,
  ),
  ...nouns(
    'company',
    `librairie ; fromagerie ; scierie ; brasserie ; boulangerie ; laiterie ; imprimerie ; conserverie ; distillerie ;
     biscuiterie ; menuiserie ; verrerie ; papeterie ; tannerie ; fonderie ; charcuterie ; huilerie ; savonnerie ;
     cidrerie ; tuilerie ; faïencerie ; maroquinerie ; lunetterie ; horlogerie ; chaudronnerie ; serrurerie ; métallerie ;
     miroiterie ; ébénisterie ; parqueterie ; minoterie ; meunerie ; malterie ; chocolaterie ; confiserie ; pâtisserie ;
     rhumerie ; sucrerie ; féculerie ; salaisonnerie ; boucherie ; poissonnerie ; jardinerie ; briqueterie ; marbrerie ;
     ganterie ; chapellerie ; bonneterie ; mégisserie ; parfumerie ; blanchisserie ; carrosserie ; quincaillerie ;
     droguerie ; bijouterie ; poterie ; coutellerie ; robinetterie ; tonnellerie ; champignonnière ; cave coopérative ;
     coopérative(?: (?:maritime|agricole|fruitière|laitière|viticole|forestière|ouvrière))? ; domaine viticole ;
     transports ; établissements(?= \\p{Lu}) ; ets ; laboratoires(?= \\p{Lu}) ; chantiers? navals? ;
     ateliers?(?= \\p{Lu}) ; éditions ; vignobles? ; pépinières?(?= \\p{Lu}| d[eu] ) ; forges ; filature ; tissages? ;
     salines? ; papeteries ; cartonnages ; garage ; camping ; menuiseries(?= \\p{Lu}) ; groupe hospitalier ;
     foncière(?= \\p{Lu}) ; immobilière ; société immobilière ; carrières?(?= \\p{Lu}) ; société (?:publique locale|coopérative|civile|anonyme|d.économie mixte(?: locale)?|de transports?) ; compagnie des?`,
  ),
]
