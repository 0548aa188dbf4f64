import { fold } from './fold.ts'

export function keys(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')).map(fold))
}

export const ARTICLES = keys(
  "la le les l' un une ce cet cette ces son sa ses leur leurs notre nos mon ma mes chaque quelque quelques tous toutes tout toute",
)

export const PREPOSITIONS = keys(
  "à au aux de du des d' pour par en dans sur sous avec sans chez vers contre entre depuis selon via dès après avant pendant",
  "côté durant parmi hors outre malgré envers lors jusqu' jusque auprès",
)

export const LINKS = keys(
  "qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels et ou mais car ni donc puis",
  "soit comme si quand lorsque lorsqu' puisque puisqu' alors tandis afin ainsi",
)

export const PRONOUNS = keys(
  "il elle ils elles on chacun chacune ce c' cela ceci celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci nous vous je",
)

export const CLITICS = keys("se s' ne n' y en lui leur le la les l'")

export const ADVERBS = keys(
  'également aussi ainsi donc ensuite enfin déjà encore notamment bien toujours même désormais surtout pourtant',
  'pas plus jamais point guère tous toutes entièrement totalement partiellement intégralement seul seule seuls ensemble',
  'alors outre particulier respectivement ttc ht hier aujourd’hui demain directement seulement',
)

const ADVERB_ENDING =
  /(?:[ae]mment|ivement|ellement|alement|ierement|iquement|ablement|eusement|airement|rapidement|largement)$/u

export function isAdverb(key: string): boolean {
  return ADVERBS.has(key) || ADVERB_ENDING.test(key)
}

export const HAVE = keys('a ont avons avait avaient aura auront aurons aurait auraient ait aient avoir ayant')

export const BE = keys('est sont était étaient sera seront serait seraient fut furent soit soient être étant été')

export const SEE = keys('voit voient verra verront vu vus vue vues voyait voyaient vit virent')

/** Finite forms of common verbs that move no money, where their endings do not tell. */
const COMMON_FINITE = keys(
  'permet permettent compte comptent doit doivent peut peuvent regroupe regroupent représente représentent reste restent',
  'atteint atteignent dépasse dépassent élève élèvent porte portent concerne concernent vise visent crée créent lance',
  'lancent accueille accueillent devient deviennent rejoint annonce annoncent indique précise rappelle estime estiment assure',
  'assurent gère gèrent emploie emploient forme forment travaille travaillent mène mènent réunit réunissent comprend',
  'comprennent fait font dit veut veulent sait faut suit suivent passe passent ouvre ouvrent ferme ferment signe signent',
  'présente présentent examine examinent pèse pèsent vaut valent coûte coûtent attend attendent existe existent figure',
  'figurent nécessite nécessitent dénonce juge défend salue regrette souligne fixe fixent monte montent établit établissent',
  'grimpe tombe sert servent impose totalise totalisent constitue constituent correspond correspondent relève relèvent',
  'couvre couvrent tourne réserve entend souhaite souhaitent envisage envisagent espère ajoute ajoutent devra devront',
  'pourra pourront vient viennent apprête apprêtent aura auront entre entrent démarre débute commence commencent',
  'construit construisent installe installent accompagne arrive arrivent résume répartit répartissent partage partagent',
  'siège écrit explique confirme rapporte rapportent garde gardent perd perdent gagne ramène lie lient sort sortent appelle',
  'revient reviennent tient tiennent part partent complète complètent autorise autorisent refuse retire supprime ajourne',
  'consiste intéresse bénéficie répond répondent dispose décide décident demande propose proposent alloue reçoit vote',
  'pouvant allant permettant visant portant comprenant',
  'annule annulent renonce renoncent nomme désigne élit inaugure approuve adopte valide entérine habilite mandate confie abonde chiffre évalue',
)

/** Endings of the future, the conditional, the plural imperfect and the second group, on a folded word. */
const FINITE_ENDING = /(?:[^aeouf]ait|(?:er|ir|[dtvr]r)(?:a|ont|ait|aient)|issent|(?:[^u]|[^q]u)aient|[^aeiou]erent)$/u

const NOT_FINITE = keys(
  'lait trait portrait retrait souhait attrait extrait opéra caméra agora extra ultra supra infra contra sierra flora différent référent adhérent cohérent',
)

/** True for a word that looks like a finite verb, wherever a noun may not stand. */
export function looksFinite(key: string): boolean {
  return COMMON_FINITE.has(key) || (FINITE_ENDING.test(key) && !NOT_FINITE.has(key))
}

/** True for the form of a past participle: « portées », « réuni », « ouvert ». */
export function looksParticiple(text: string): boolean {
  return (
    text.length > 3 &&
    /(?:é|ée|és|ées|[^aeoé]i|[^aeoé]ie?s|[^aeoqgé]u|[^aeoqgé]ue?s|[^aeé]ite?s?|verte?s?|[mrpuq]ise?s?)$/u.test(
      text.toLowerCase(),
    )
  )
}

const INFINITIVES_IN_RE = keys(
  'faire mettre permettre prendre rendre vendre répondre construire produire réduire poursuivre suivre vivre lire dire écrire',
  'être entreprendre apprendre comprendre attendre étendre défendre atteindre rejoindre conduire reconstruire promouvoir',
  'avoir voir recevoir pouvoir devoir savoir percevoir prévoir inscrire maintenir combattre admettre couvrir soutenir',
)

const NOT_INFINITIVES = keys(
  'mer fer hiver cancer leader foyer loyer cher fier hier chantier avenir loisir plaisir souvenir désir cuir tir plusieurs premier dernier',
)

/** True for a word that looks like an infinitive where a preposition or a clitic stands before it. */
export function looksInfinitive(key: string): boolean {
  if (NOT_INFINITIVES.has(key)) return false
  return INFINITIVES_IN_RE.has(key) || (/(?:[^i]er|[fcld]ier|[^o]ir)$/u.test(key) && key.length > 3)
}
