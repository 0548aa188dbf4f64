import type { ThemeId } from '../corpus/themes.ts'
import { words } from './facts/patterns.ts'

/** Words that an act of this matter alone is told with. */
export interface MatterCue {
  readonly code: string
  /** Read against one sentence of the shadow. */
  readonly pattern: RegExp
}

/** A few words between two that belong together. */
const FEW = '(?:\\S{1,20} ){0,6}'
/** Accents count: « voté » decides, « le vote » may be to come. */
const DONE = '(?:adopt\\u00e9e?s?|vot\\u00e9e?s?|approuv\\u00e9e?s?)'
const DECIDES = '(?:approuve|autorise|adopte|vote|décide)'
const BUDGET =
  '(?:budget(?! participatif)(?: primitif| supplémentaire| régional| départemental| annexe)?(?: (?:de |pour )?20\\d\\d)?)'
const PROPERTY =
  "(?:du |de l'|de la |d'une? |des |l'|le |la |une? )(?:ancien(?:ne)? )?(?:terrain|parcelle|immeuble|bâtiment|aérodrome|local|maison|internat|cinéma|domaine|ensemble immobilier)s?"

/** In order: the first that matches tells the matter of a sentence. */
export const MATTER_CUES: readonly MatterCue[] = [
  cue('9.4', `(?:vœu|motion) ${FEW}(?:relatif|relative|qui|demandant|demandait|pour|contre|sur|tendant|${DONE})`),
  cue('5.1', 'élue?s? (?:première? )?(?:vice-)?présidente?s?'),
  cue(
    '5.3',
    `(?:désigne|désignent|désignée?s?|désignation|élection|élue?s?) ${FEW}(?:pour siéger|représentants?|titulaires?)`,
  ),
  cue(
    '5.3',
    `(?:nommée?s?|désignée?s?) ${FEW}(?:au|à la|à l'|aux) [^!?]{1,120} titulaires? ?[;,] [^!?]{1,60} suppléante?s?`,
  ),
  cue('5.2', `(?:adopte|approuve|modifie|${DONE}) ${FEW}règlement intérieur de (?:l'assemblée|la commission)`),
  cue('5.6', `(?:${DECIDES}|${DONE}|fixe|fixé) ${FEW}indemnités? ${FEW}(?:élus|conseillers)`),
  cue('5.8', `ester en justice|former un (?:pourvoi|recours)`),
  cue('4.1', `(?:${DECIDES}|${DONE}|modifie|modifié) ${FEW}tableau des effectifs`),
  cue('4.5', `(?:${DECIDES}|${DONE}|fixe|instaure) ${FEW}(?:régime indemnitaire|rifseep)`),
  cue('1.2', `(?:${DECIDES}|${DONE}|attribue|attribué) ${FEW}(?:délégations? de service public|contrat de concession)`),
  cue(
    '1.1',
    `(?:attribue|attribué|attribution|conclut|conclu|passe|passation|signature) (?:un |le |les |des |du |de l'|d'un )(?:marché|accord-cadre)s?(?: publics?)? (?:de|pour|à)`,
  ),
  cue('3.2', `(?:${DECIDES}|${DONE}) (?:la |de la |l'|une )(?:vente|cession|aliénation) ${FEW}${PROPERTY}`),
  cue(
    '3.1',
    `(?:${DECIDES}|${DONE}) (?:l'|de l'|le |du )(?:acquisition|achat|rachat) ${PROPERTY}|(?:rachète|acquiert) ${PROPERTY}`,
  ),
  cue('7.1', `${DONE} ${FEW}(?:le|son|leur|un|du|de) ${BUDGET}`),
  cue('7.1', `${BUDGET} ${FEW}${DONE}`),
  cue('7.1', `adoption,? ${FEW}(?:du|de son|d'un) ${BUDGET}`),
  cue(
    '7.1',
    `décision modificative|débat d'orientations? budgétaires?|débattu ${FEW}(?:des )?orientations? budgétaires?`,
  ),
  cue(
    '7.1',
    `compte administratif ${FEW}(?:${DONE}|arrêté)|(?:adopte|approuve|adoption|approbation) ${FEW}compte administratif`,
  ),
  cue(
    '7.2',
    `(?:${DECIDES}|${DONE}|fixe|fixé|relève|relevé) ${FEW}(?:taux|tarif)s? ${FEW}(?:taxe|cheval fiscal|cartes grises)`,
  ),
  cue('7.3', `(?:garantie?|garantit|garantissent) ${FEW}(?:l'|d'|un |cet |des )emprunts?`),
  cue('7.3', `(?:conclu|contracté|contracte|souscrit|signé) ${FEW}emprunt de`),
  cue(
    '7.9',
    `(?:${DECIDES}|${DONE}|bénéficie|participe|souscrit) ${FEW}(?:entrée au|prise de participation|augmentation de|au) capital`,
  ),
  cue('7.8', `(?:${DECIDES}|${DONE}|accorde|accordé|attribue|attribué|validé) ${FEW}fonds de concours`),
]

function cue(code: string, pattern: string): MatterCue {
  return { code, pattern: words(pattern) }
}

const MORE = '(?:\\S{1,20} ){0,12}'
const SETS = '(?:adopte|approuve|vote|signe|conclut|entérine|valide)(?:nt)?'
const SET =
  '(?:adopt\\u00e9|approuv\\u00e9|vot\\u00e9|sign\\u00e9|conclu|ent\\u00e9rin\\u00e9|valid\\u00e9|renouvel\\u00e9)e?s?'
const POLICY = '(?:plan|schéma|conventions?|contrat|accord|règlement|charte|stratégie|protocole|pacte)'

/** An act that sets a policy: « a adopté le schéma », « la convention est signée ». */
export const POLICY_ACT = words(`(?:${SETS}|${SET}) ${MORE}${POLICY}|${POLICY} ${MORE}${SET}`)

/** Roads have a matter of their own beside transport. */
export const ROAD = words('r[nd] ?\\d{1,4}|routes? (?:nationale|départementale)s?|déviation|contournement|voirie')

/** Where a policy of the theme stands; the nomenclature has no place of its own for the others. */
export const MATTER_OF_THEME: Readonly<Partial<Record<ThemeId, string>>> = {
  lycees: '8.1',
  'enseignement-superieur': '8.1',
  insertion: '8.2',
  cper: '8.4',
  'amenagement-du-territoire': '8.4',
  'politique-de-la-ville': '8.5',
  logement: '8.5',
  'formation-professionnelle': '8.6',
  apprentissage: '8.6',
  emploi: '8.6',
  orientation: '8.6',
  transports: '8.7',
  environnement: '8.8',
  energie: '8.8',
  culture: '8.9',
}
