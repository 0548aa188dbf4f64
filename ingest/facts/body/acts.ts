/** Verbs of the present by which a council gives, decides or runs something. */
const GIVES =
  'finance|cofinance|soutien(?:ne)?|vote|adopte|attribue|accorde|alloue|octroie|consacre|investi|débloque|mobilise|verse|' +
  'subventionne|engage|débourse|abonde|lance|aide|signe|apporte|renouvelle|délibère|participe|contribue|garanti|complète|' +
  'affecte|réserve|injecte|dote|crée|confie|reconduit|prévoi|recrute|double|relance|inaugure|paie|règle|avance|offre|expérimente|installe'

/** Stems of participles and infinitives of the same. */
const GIVEN =
  'vot|adopt|approuv|accord|attribu|allou|décid|financ|lanc|sign|vers|consacr|mobilis|débloqu|octroy|aid|subventionn|' +
  'apport|affect|engag|réserv|inject|dot|cré|confi|renouvel|cofinanc|particip|contribu|pay|régl|port'

/** Verbs by which a council gives or decides, after the name that stands for it: « la Bretagne vote ». */
export const GOVERNS =
  `(?:(?:${GIVES})(?:t|nt)?|mise(?:nt)? sur|s'engage(?:nt)?|prend en charge|prennent en charge|` +
  'dit (?:oui|non|deux fois|stop)|met (?:sur la table|en place|\\d)|' +
  `(?:a|ont|vient de|viennent de|va|vont) (?:(?:${GIVEN})(?:é|er)|investir?|soutenu|pris en charge|reconduit|repris))`

/** Verbs whose subject gets money: « Pontivy se voit attribuer ». */
export const RECEIVES =
  '(?:(?:se (?:voit|verra|voient|verront) (?:\\p{L}+ ){0,2}(?:attribuer|accorder|allouer|octroyer|verser|voter)|(?:re[çc]oi(?:t|vent)|recev(?:ra|ront|ait)|obt(?:ient|iennent|iendra)|touche(?:nt|ra|ront)?|per[çc]oi(?:t|vent)|percev(?:ra|ront)|décroche(?:nt|ra)?|remporte(?:nt|ra)?|empoche|bénéficie(?:nt|ra|ront)?|sollicite(?:nt)?|demandait|réclame(?:nt)?|a (?:obtenu|reçu|touché|perçu|décroché|sollicité|demandé))(?!\\p{L})))'

/** An amount in figures, as much as a rule for names needs to know of it. */
export const AMOUNT = "\\d[\\d .,]{0,14} ?(?:€|euros|[kKM]€|Md€|millions? d'(?:euros|€))"

/** Where a name is the subject: it opens a clause, with its article at most. */
export const SUBJECT =
  "(?:(?:^|[.!?:;»,] |et )(?:[Ll]a |[Ll]es? |[Ll]')?|(?<!(?:de|du|à|dans|sur|par|pour|en|vers|avec|hors|chez) )(?:[Ll]a |[Ll]es? |[Ll]'))"
