import { CAPITALISED, OF, PROPER_NAME } from './name-pattern.ts'

/** Verbs that end as adjectives do. */
const VERB =
  '(?:indique|explique|applique|implique|rappelle|appelle|renouvelle|revendique|communique|critique|pratique|fabrique|publique)'

/** An adjective, known by its ending: « Fédération régionale des travaux publics », « langue bretonne ». */
export const ADJECTIVE = `(?!${VERB}(?!\\p{L}))\\p{Ll}{2,14}(?:al|ale|aux|ales|ics?|iques?|ifs?|ives?|els?|elles?|ières?|iers|iennes?|iens?|onnes?|ier|ritimes?|icoles?|nores?|maine?s?|aises?|ais|oises?|ois|anes?|ardes?|aires?|ables?)(?!\\p{L})`

/** What ends a name that goes on in lower case: a mark or a verb that it is the subject of. */
export const NAME_ENDS =
  '(?=[,.;:)»"]|$| (?:qui|pour|une?|est|a|va|se|ne|doit|peut|reçoit|recevra|obtient|perçoit|touche|bénéficie|contracte|organise|propose|gère|anime|accueille|ouvre)(?!\\p{L})| [ns]\')'

/** What tells a place from another of its name, and that no ending shows: « Anjou bleu », « côte aquitaine ». */
const OF_COUNTRY =
  '(?:bleue?|verte?|noire?|rouge|blanche?|profonde?|amazonien|aquitaine?|normande?|limousine?|bretonn?e?|bourguignonn?e?|lorraine?|savoyarde?|auvergnate?|angevine?|poitevine?|girondine?|picarde?|basque|corse|catalane?|mahoraise?)'

/** « Voile pour tous », « Théâtre en herbe »: phrases that end a name, whatever follows. */
export const SET_PHRASE =
  ' (?:pour tou(?:s|tes)|pour demain|sans frontières|avant tout|en (?:fête|scène|herbe|mouvement|partage|famille|liberté|marche|transition|commun|chœur))(?!\\p{L})'

/** « Banlieues sonores », « Rock en Seine », « Baronnies en Drôme provençale »: what may follow the capitals of a name. */
export const GOES_ON = `(?:${SET_PHRASE}|(?: en ${CAPITALISED})?(?: (?:${ADJECTIVE}|${OF_COUNTRY})${NAME_ENDS}| \\d{2,3}${NAME_ENDS})?)`

/** « du cœur », « des lacs », « de poche »; what follows « de » or « d' » must be no infinitive. */
const OF_NOUN =
  "(?: (?:du|des|de la|de l') ?\\p{Ll}{3,14}(?![\\p{L}'])| (?:de |d')(?!\\p{Ll}+(?:er|ir|re)(?!\\p{L}))\\p{Ll}{3,14}(?![\\p{L}']))"

/** Where the name ends with a place: « … du Loiret », « … en Bretagne ». */
const OF_PLACE = `(?: (?:${OF}|en )(?:L[ae]s? )?${PROPER_NAME})`

/** A capitalised common noun after an article and what completes it: « Amis du bief », « Atelier vocal du Perche ». */
const COMPLETED = `${CAPITALISED}(?: ${CAPITALISED}){0,3}(?: ${ADJECTIVE}){0,2}(?:${OF_NOUN}(?: ${ADJECTIVE})?){0,2}${OF_PLACE}?`

/** « Landes et rivières du Morvan », « Danse et paroles en Berry », « Scènes en Argonne ». */
const PAIRED = `${CAPITALISED} et (?:\\p{Lu}|\\p{Ll})\\p{Ll}{3,14}(?: ${ADJECTIVE})?${OF_PLACE}`
const IN_PLACE = `\\p{Lu}\\p{Ll}+es en ${PROPER_NAME}`

/** A name after a preposition alone: a proper name, or common nouns up to the place that ends them. */
const BARE = `(?:L[ae]s? )?(?:${PAIRED}|${IN_PLACE}|${PROPER_NAME}(?: (?!central)${ADJECTIVE})?)`

/**
 * The name of whoever plays a role, behind a preposition: after an article common nouns make names that go on in lower
 * case (« aux Amis du bief »), without one the name is proper (« à Verkor »).
 */
export const ROLE_NAME = `(?:(?<=(?:la|le|les|au|aux|du|des) |[lL]')(?:${COMPLETED})|${BARE})`

/** Whom something is given to, article included. */
const OF_ARTICLE = "(?:du |des |de la |de l'|de |d')"
export const TO = `(?:à la |à l'|au |aux |à |(?:en faveur|au profit|au bénéfice|à destination) ${OF_ARTICLE})`

/** Two capitalised words at least, or a word with capitals or figures inside: no sentence just begins so. */
export const DISTINCT = `(?![ÀA] |En |Sur |Dans |Pour |Après |Avec |Chez |Selon |Dont |Pendant )(?:(?:L[ae]s? )?${CAPITALISED}(?: (?:de la |de |du |des |d'|et )?${CAPITALISED}){1,4}|\\p{Lu}\\p{L}*[\\p{Lu}\\p{N}][\\p{L}\\p{N}]*)`

/** Words of a name whose end a verb shows: « Voyage à Nantes », « Carrefour des écrivains du Sud ». */
const UP_TO_VERB = `${CAPITALISED}(?: (?!(?:qui|que|dont|où|et|ne|se|n'|s'|l'|est|sont|a|ont|y|en|lui|leur)(?!\\p{L}))[\\p{L}\\p{N}&'-]+){1,5}`

/** The subject of a sentence by its own name: « Les Chants du soir », « Le Printemps des alpages » less its article. */
export const SUBJECT_NAME = `(?:Les ${CAPITALISED}(?: ${ADJECTIVE})?${OF_NOUN}(?! (?:d|en ))|(?<=Le |Les |L'|l'|le |la |les )(?:${COMPLETED}|${UP_TO_VERB})|(?<!Le |Les |L'|l'|le |la |les )(?![LD]')(?:${PAIRED}|${IN_PLACE}|${DISTINCT}))`
