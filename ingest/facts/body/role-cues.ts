import { AMOUNT } from './acts.ts'
import { ADJECTIVE } from './role-name.ts'

/** What stands between an amount and who gets it: « 3 M€ de subvention sont accordés à ». */
export const GIVEN =
  "(?: (?:de subventions?|d'aides?|de dotation|d'avance|de crédits|de prêt|de compensations?|supplémentaires?|par an|HT|TTC))?" +
  '(?:,? (?:sont |est |seront |sera |ont été |a été )?(?:accordés?|attribués?|alloués?|versés?|octroyés?|destinés?|promis|consentis|apportés?|prêtés?|revenant|reviennent|iront|vont|dus?))?'

/** What is granted, up to whom it is granted to. */
export const GRANT =
  "(?:[Ss]ubvention|[Dd]otation|[Aa]vance|[Pp]rêt|[Cc]aution|[Ii]ndemnité|[Cc]ompensation|[Cc]otisation|[Aa]dhésion|[Vv]ersement|[Cc]hèque|[Rr]allonge|[Gg]arantie d'emprunt|[Aa]vance remboursable|[Aa]ides? régionale|[Aa]ide exceptionnelle)s?" +
  `(?: ${ADJECTIVE}){0,2}(?: de fonctionnement| d'investissement| d'équipement)?(?: (?:de|d'un montant de|à hauteur de) ${AMOUNT})?`

/** Verbs that give, lend or entrust, before whom they do it for. */
export const GIVING =
  '(?:attribu|accord|allou|octroy|vers|revers|confi|consent|prêt|destin|promi|céd|vend|rembours|garanti|apport|reven|signe|dû|due|dus)(?:e[snr]?|é|ée|és|ées|r|nt|er|ir|i|ie|is|s|se|ses|us?|ues?|ient)?'

/** What is said of a body right after its name: « Bretagne Armor Pêche, une société d'économie mixte ». */
const TRADE =
  '(?:société|association|entreprise|coopérative|start-up|PME|fondation|fabricant|filiale|établissement public|syndicat|bailleur|compagnie|' +
  'scène nationale|éditeur|éditrice|équipementier|sous-traitant|collectif|fédération|agence|régie|interprofession|constructeur|armateur|' +
  'transporteur|troupe|réseau|laboratoire|exploitant|gestionnaire|concessionnaire|délégataire|aménageur|promoteur|club|groupement|structure|organisme)'

export const APPOSITION = `(?<apposition>, (?:une? |la |le |l')?(?:jeune |petite? )?${TRADE}(?!\\p{L}))`

/** What is said of a body right before its name: « le maître d'ouvrage, Ligne Ouest, ». */
export const ROLE =
  "(?:maître d'ouvrage|exploitante?|gestionnaire|concessionnaire|délégataire|bailleur|constructeur|aménageur|promoteur|repreneur|lauréate?|" +
  'titulaire|mandataire|prestataire|fournisseur|opérateur|porteur du projet|bénéficiaire|employeur|propriétaire|fabricant|armateur|' +
  'association|société|entreprise|structure|interprofession)'

/** What binds two parties, or the act of binding them. */
export const AGREEMENT =
  '(?:[Cc]onvention|[Pp]artenariat|[Aa]ccord|[Cc]ontrat|[Pp]rotocole|[Cc]harte|[Aa]venant|[Mm]arché|[Nn]égociation|[Ll]itige|[Cc]ontentieux|' +
  '[Rr]approchement|[Ff]usion|[Aa]lliance|[Cc]ollaboration|[Cc]oopération|[Ee]n lien|[Cc]onjointement|[Ss]igne|[Ss]igné|[Cc]onclu)(?:e?s?|nt)(?!\\p{L})'

/** What is done by a body rather than by a person. */
export const DONE_BY =
  '(?:port|gér|exploit|pilot|organis|constru|édit|développ|rachet|financ|cofinanc|soutenu|opér|fourni|fabriqu|commercialis|coordonn|' +
  'labellis|certifi|instrui|propos|employ|lou|occup|assur)(?:é|ée|és|ées|i|is|ie|ies|it|its|ite|ites|t|te|ts|tes|e|es|s)? (?:conjointement )?par'

/** Those who work for a company or own it. */
export const OF_COMPANY =
  "(?:[Ss]alariés|[Oo]uvriers|[Oo]uvrières|[Ee]mployés|[Ii]ntérimaires|[Pp]atron|PDG|[Dd]irigeante?s?|[Aa]ctionnaires?|[Rr]epreneurs?|[Rr]eprise|[Rr]achat|[Ff]iliale|[Cc]apital|[Cc]oncessionnaire|[Ll]iquidation(?: judiciaire)?|[Rr]edressement judiciaire) (?:de |d'|du |de la |de l'|des )"

/** Verbs of those who run, build or employ, which a person's surname seldom governs. */
export const RUNS =
  '(?:pilote|gère|exploite|emploie|embauche|investi|construi|finance|cofinance|recrute|coordonne|rachète|fédère|emprunte|accompagne)(?:ra|ront|nt|ssent|t)?'

/** Those who speak or answer for a body, and what one does with it. */
export const OF_BODY =
  "(?:[Aa]uprès|[Pp]our le compte|[Aa]u sein|[Pp]résidente?|[Dd]irect(?:eur|rice)(?: générale?)?|[Tt]résorière?|[Cc]onseil d'administration|[Bb]énévoles|[Ll]icenciés|[Aa]dhérents|[Ss]ociétaires|[Cc]andidature|[Dd]emande|[Ll]ocataires|(?:[Ss]ubvention|[Dd]otation)s?(?= de L[ae]s? \\p{Lu})) (?:de |d'|du |de la |de l'|des )"

/** Verbs of those who run, employ or speak. */
export const AGENT = `(?:${RUNS}|(?:porte|instrui|organise|annonce|estime|rappelle|dénonce|salue|indique|précise|souhaite|commande|licencie)(?:ra|nt|t)?)`

/** Money said further on in the sentence. */
export const MONEY_AHEAD =
  '(?:(?<=subvention|dotation|aide|enveloppe|avance)|(?=[^.]{0,80}?(?:\\d[\\d .,]{0,14}(?:€|euros|[kKM]€|million)|subvention|dotation|enveloppe|aide )))'
