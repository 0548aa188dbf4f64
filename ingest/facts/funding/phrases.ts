import { fold } from './fold.ts'

/** Set phrases that play no part: « sur la table », « pour sa part ». */
export const SET_PHRASES: readonly (readonly string[])[] = [
  'sur la table|au pot|au portefeuille|à la poche|de sa poche|à la caisse|à son compte|à sa charge|à leur charge|en commun|à disposition|à ce titre|à tort|à lui seul|à elle seule',
  'au total|en moyenne|au maximum|au minimum|au plus|au moins|à parts égales|à parité|à égalité|pour mémoire|pour moitié|à la clé',
  "pour sa part|pour leur part|pour partie|de son côté|de leur côté|à terme|en effet|en outre|par ailleurs|en tout|pour l' essentiel",
  "à l' unanimité|à la majorité|au même titre|pour l' heure|pour un jour|à ce jour|à cette occasion|dans la limite|pour l' instant",
].flatMap((line) => line.split('|').map((phrase) => phrase.split(' ').map(fold)))

/** Prepositions of several words, by the keys of their words. */
export const LONG_PREPOSITIONS: readonly (readonly [string, readonly string[]])[] = (
  [
    ['en faveur', "en faveur de|en faveur du|en faveur des|en faveur d'"],
    ['au profit', "au profit de|au profit du|au profit des|au profit d'"],
    ['au profit', "au bénéfice de|au bénéfice du|au bénéfice des|au bénéfice d'"],
    ['au profit', "à destination de|à destination du|à destination des|à destination d'"],
    ['au profit', "à l' intention de|à l' intention du|à l' intention des|à l' attention de|à l' attention des"],
    ['au profit', "au secours de|au secours du|au secours des|au secours d'|au chevet de|au chevet du|au chevet des"],
    ['auprès', "auprès de|auprès du|auprès des|auprès d'"],
    ['à hauteur', "à hauteur de|à hauteur d'|à concurrence de|à raison de|à raison d'|à la hauteur de"],
    [
      'montant',
      "d' un montant de|d' un montant global de|d' un montant total de|d' un montant maximal de|d' un montant d'",
    ],
    [
      'à hauteur',
      'pour un montant de|pour un montant total de|pour un montant global de|pour un total de|pour une somme de',
    ],
    ['montant', "d' un total de"],
    [
      'titre',
      "au titre de|au titre du|au titre des|au titre d'|dans le cadre de|dans le cadre du|dans le cadre des|dans le cadre d'",
    ],
    ['pour', "afin de|afin d'|en vue de|en vue du|en vue des|en vue d'|de quoi"],
    ['par', "à la charge de|à la charge du|à la charge des|à la charge d'"],
    ['quant', 'quant à|quant au|quant aux'],
    ['grâce', 'grâce à|grâce au|grâce aux'],
    ['de la part', "de la part de|de la part du|de la part des|de la part d'"],
    ['soutien', 'en soutien à|en soutien au|en soutien aux|en direction de|en direction des|en direction du'],
    [
      'hors',
      "en contrepartie de|en contrepartie des|en contrepartie d'|en échange de|en échange du|en lieu et place de",
    ],
    [
      'lors',
      "lors de|lors du|lors des|lors d'|à l' issue de|à l' occasion de|à l' occasion du|au cours de|au sein de|au sein du",
    ],
    [
      'hors',
      'au lieu de|au-delà de|à partir de|à compter de|à compter du|à partir du|à travers|par rapport à|face à|face au|face aux|suite à|suite au|suite aux|près de chez',
    ],
  ] as const
).flatMap(([name, forms]) => forms.split('|').map((form) => [name, form.split(' ').map(fold)] as const))
