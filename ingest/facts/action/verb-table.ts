import type { ActionClass } from '../../../corpus/fact.ts'
import { CALL, NOUNS } from './nouns.ts'

/** Verbs that do the same, under the same conditions; what they leave out is as `Sense` says. */
export interface Row {
  readonly class: ActionClass
  /** Infinitives, a comma between two. */
  readonly lemmas: string
  readonly weight?: 'official' | 'settling' | 'common'
  /** Sources for `french`. */
  readonly needs?: string
  readonly tail?: string
  readonly status?: 'planned'
  /** How the verb is called where the pronoun is no part of its name. */
  readonly name?: string
}

const CHARGE = '(?:intégralement |entièrement |totalement |également |aussi )?en charge'
const ASSENT = '(?:son|leur|un|le) (?:plein )?(?:accord|feu vert|aval|assentiment|avis (?:très )?favorable|quitus)'
const PLACE = 'en (?:place|œuvre|service|chantier)'
/** An amount right after the verb. */
const MONEY_NEXT =
  "(?:une? |la |plus de |près de |environ |quelque |l')?(?:\\d[\\d.,  ]*(?:€|euros|millions|milliards|[kM]d?€)|enveloppe|subvention|dotation)"
const ENDING = '(?:fin|un terme|en (?:pause|sommeil|suspens))'
const SHARED = 'en commun'
/** « mettre 3 M€ », but « mettre en avant 3 M€ », « mettre l'accent sur le budget ». */
const PUT = `(?! ?(?:en |au point|au jour|à (?:jour|profit|disposition|l)|l'accent|le cap))(?:${near(`${NOUNS.money}|dépenses?|coûts?|factures?`)})`
const STONE = 'la première pierre'
const PLAN =
  'plan|budget|comptes?|liste|schéma|projet|programm\\p{L}+|stratégie|règlement|montants?|tarifs?|modalités|calendrier|carte'

/** The verbs of deliberations and of the press by what they do; of several rows of one verb the first that fits holds. */
export const VERB_TABLE: readonly Row[] = [
  { class: 'other', lemmas: 'mettre', needs: ENDING, tail: ENDING },
  { class: 'vote', lemmas: 'voter', weight: 'official' },
  { class: 'adoption', lemmas: 'adopter', weight: 'official' },
  { class: 'adoption', lemmas: 'arrêter', needs: near(PLAN) },
  {
    class: 'approval',
    lemmas:
      'approuver, valider, entériner, avaliser, ratifier, acter, homologuer, autoriser, habiliter, agréer, décider, plébisciter',
    weight: 'official',
  },
  { class: 'approval', lemmas: 'prendre', needs: 'acte', tail: 'acte', weight: 'official' },
  { class: 'approval', lemmas: 'dire', needs: 'oui', tail: 'oui' },
  { class: 'approval', lemmas: 'émettre, donner, rendre', needs: ASSENT, tail: ASSENT },
  {
    class: 'approval',
    lemmas: 'retenir, sélectionner, présélectionner, se prononcer, accepter, opter, labelliser, admettre',
  },
  {
    class: 'award',
    lemmas:
      'attribuer, allouer, octroyer, accorder, débloquer, débourser, subventionner, cofinancer, décerner, individualiser',
    weight: 'official',
  },
  {
    class: 'award',
    lemmas:
      'financer, préfinancer, aider, soutenir, appuyer, épauler, doter, verser, reverser, indemniser, dédommager, récompenser, cautionner, abonder, contribuer, alimenter, payer, compenser, primer, consacrer, affecter, mobiliser, flécher, injecter, apporter, garantir, redistribuer, rembourser, renflouer, recapitaliser, éponger, combler, consentir, parrainer, provisionner, budgéter, dégager, redéployer, bonifier',
  },
  {
    class: 'award',
    lemmas:
      'destiner, dédier, réserver, distribuer, ventiler, offrir, avancer, prêter, valoriser, fournir, accompagner, participer, donner, délivrer, assumer, supporter, rémunérer, engager, ajouter, remettre, concourir, gratifier, céder, libérer, doubler, tripler, régler, acquitter, compléter, placer, dépenser, couvrir, rallonger, mandater, souscrire, sortir',
    needs: near(`${NOUNS.money}|dépenses?|coûts?|factures?|frais|charges|loyers|salaires|dettes?|déficit`),
  },
  { class: 'award', lemmas: 'mettre', needs: SHARED, tail: SHARED },
  { class: 'award', lemmas: 'mettre', needs: near(SHARED) },
  { class: 'award', lemmas: 'mettre', needs: PUT },
  { class: 'award', lemmas: 'réunir, emporter', needs: MONEY_NEXT },
  { class: 'award', lemmas: 'servir', needs: near(NOUNS.money) },
  { class: 'award', lemmas: 'distribuer' },
  { class: 'award', lemmas: 'programmer', needs: MONEY_NEXT },
  {
    class: 'award',
    lemmas: 'offrir, remettre',
    needs: near('gratuité|abonnements?|ordinateurs?|tablettes?|masques?|manuels?|billets?|matériels?'),
  },
  { class: 'award', lemmas: 'investir, réinvestir', needs: near(`${NOUNS.money}|dans|pour|massivement`) },
  { class: 'award', lemmas: 'mettre', needs: near('sur la table|la main à la poche|au pot') },
  { class: 'award', lemmas: 'fournir, accompagner' },
  { class: 'award', lemmas: 'prévoir', needs: MONEY_NEXT, status: 'planned' },
  { class: 'award', lemmas: 'prendre', needs: CHARGE, tail: CHARGE },
  { class: 'award', lemmas: 'prendre', needs: near('à (?:sa|leur) charge') },
  { class: 'award', lemmas: "s'engager", needs: near(`${NOUNS.money}|ensemble`) },
  { class: 'award', lemmas: 'se porter', needs: '(?:garante?s?|caution)' },
  { class: 'award', lemmas: 'signer', needs: near('un chèque') },
  { class: 'signature', lemmas: 'signer, cosigner, contresigner, parapher', weight: 'official' },
  { class: 'agreement', lemmas: 'contractualiser, conventionner', weight: 'official' },
  {
    class: 'agreement',
    lemmas: "s'engager, s'accorder, s'entendre, convenir, s'associer, s'allier, s'unir, souscrire, pactiser, se lier",
  },
  { class: 'agreement', lemmas: 'se mettre, tomber', needs: near("d'accord"), tail: "d'accord" },
  {
    class: 'agreement',
    lemmas: 'conclure, sceller, nouer, passer, trouver, négocier, renégocier, parvenir, aboutir',
    needs: near(NOUNS.agreement),
  },
  { class: 'agreement', lemmas: 'unir', needs: '(?:leurs|ses) (?:forces|efforts|moyens)' },
  { class: 'call_for_projects', lemmas: 'lancer, ouvrir, rouvrir, publier, relancer, initier', needs: near(CALL) },
  {
    class: 'launch',
    lemmas:
      'lancer, créer, instituer, démarrer, entamer, amorcer, initier, engager, déployer, ouvrir, rouvrir, relancer, enclencher, activer, réactiver, déclencher, fonder, expérimenter',
  },
  { class: 'launch', lemmas: "s'ouvrir", name: 'ouvrir' },
  { class: 'launch', lemmas: 'mettre', needs: PLACE, tail: PLACE },
  {
    class: 'launch',
    lemmas: 'monter, constituer',
    needs: near('fonds|dispositif|société|plan|programme|guichet|réseau'),
  },
  { class: 'announcement', lemmas: 'annoncer, promettre, dévoiler, officialiser' },
  { class: 'announcement', lemmas: 'rendre', needs: 'publi(?:cs?|ques?)', tail: 'publi(?:cs?|ques?)' },
  { class: 'announcement', lemmas: 'publier', needs: near('liste|palmarès|résultats|lauréats') },
  { class: 'announcement', lemmas: 'faire', needs: 'savoir', tail: 'savoir' },
  { class: 'announcement', lemmas: 'confirmer', needs: near(`${NOUNS.money}|${PLAN}|maintien|soutien|engagement`) },
  {
    class: 'announcement',
    lemmas: 'présenter',
    needs: near('plan|stratégie|budget|schéma|programme|feuille de route'),
  },
  { class: 'appointment', lemmas: 'élire, réélire, nommer, introniser', weight: 'official' },
  { class: 'appointment', lemmas: 'désigner' },
  {
    class: 'appointment',
    lemmas: 'reconduire',
    needs: near('fonctions|à la (?:tête|présidence|direction)|(?:vice-)?présidente?s?'),
  },
  { class: 'approval', lemmas: 'choisir', needs: near('lauréate?s?|projets?') },
  { class: 'appointment', lemmas: 'choisir, installer, proclamer', needs: near(NOUNS.office) },
  { class: 'approval', lemmas: 'choisir' },
  { class: 'inauguration', lemmas: 'inaugurer', weight: 'official' },
  { class: 'inauguration', lemmas: 'ouvrir, rouvrir', needs: '(?:ses|leurs) portes' },
  { class: 'inauguration', lemmas: 'couper', needs: 'le ruban', tail: 'le ruban' },
  { class: 'award', lemmas: 'venir', needs: 'en aide', tail: 'en aide' },
  { class: 'award', lemmas: 'assurer', needs: near('\\d+(?:,\\d+)? ?%') },
  {
    class: 'launch',
    lemmas: 'installer',
    needs: near('comités?|conseils?|commissions?|assemblées?|observatoires?|instances?|jury'),
  },
  { class: 'inauguration', lemmas: 'poser', needs: STONE, tail: STONE },
  {
    class: 'other',
    lemmas:
      'rejeter, refuser, retoquer, ajourner, retirer, supprimer, annuler, abroger, suspendre, reporter, repousser, différer, décaler, décliner, débouter, proroger, prolonger, reconduire, renouveler, modifier, réviser, réformer, harmoniser, uniformiser, instaurer, instituer, déprogrammer, résilier, dissoudre, fusionner, clore, clôturer, abandonner, amender, fixer, arrêter, écarter, renvoyer, maintenir, imputer, prélever, subordonner, pérenniser, geler, dégeler, revaloriser, généraliser, plafonner, exonérer, transférer, abaisser, majorer',
    weight: 'settling',
  },
  {
    class: 'other',
    lemmas:
      'statuer, trancher, rapporter, actualiser, réactualiser, ajuster, rectifier, corriger, remplacer, substituer, élargir, étendre, reprendre, inscrire, délibérer, confier, déléguer, acquérir, racheter, acheter, vendre, louer, renoncer, fermer, rouvrir, commander, solder, répartir, adhérer, rejoindre, quitter, intégrer, saisir, étaler, démissionner, se désengager, se retirer, alléger, assouplir, durcir, simplifier, restreindre, imposer, interdire, renforcer, amplifier, poursuivre, interrompre, cesser, stopper, bloquer, céder, rétrocéder, concéder, rebaptiser, renommer, classer, convertir, réorganiser, mutualiser, regrouper, recruter, embaucher, titulariser, équiper, récupérer, préempter, conforter, doubler, tripler',
  },
  {
    class: 'other',
    lemmas:
      'réceptionner, achever, rétablir, restituer, rompre, révoquer, destituer, réaffecter, réquisitionner, désaffecter, déclasser, nationaliser, sanctuariser',
    weight: 'settling',
  },
  { class: 'other', lemmas: 'déposer', needs: near('recours|plainte') },
  { class: 'other', lemmas: 'déclarer, juger', needs: 'irrecevables?', tail: 'irrecevables?' },
  { class: 'other', lemmas: 'déclarer, juger', needs: near('irrecevables?|infructueu(?:x|se)|caduque?s?|sans suite') },
  { class: 'other', lemmas: 'revoir', needs: near('à la (?:hausse|baisse)') },
  { class: 'other', lemmas: 'boucler', needs: near('financement|tour de table|plan de financement') },
  {
    class: 'other',
    lemmas: 'porter, ramener, hausser',
    needs: near('(?:à|de) (?:plus de |près de |environ )?[\\d,. ]{1,12}'),
  },
  {
    class: 'other',
    lemmas:
      'augmenter, relever, réduire, baisser, diminuer, amputer, raboter, couper, sabrer, rehausser, réévaluer, limiter',
  },
  { class: 'other', lemmas: 'émettre, donner, rendre', needs: near('avis|vœux?|réserves|mandat|délégation') },
  { class: 'other', lemmas: 'prendre', needs: near('décisions?|délibérations?|arrêtés?|mesures?|participation') },
]

/** A source for words within 60 characters of the verb and the same stretch of the sentence. */
function near(source: string): string {
  return `[^;:.]{0,60}?(?<![\\p{L}])(?:${source})`
}
