/** Verbs of the present by which a council gives, decides or runs something. */
const GIVES =
  'finance|cofinance|soutien(?:ne)?|vote|adopte|attribue|accorde|alloue|octroie|consacre|investi|débloque|mobilise|verse|' +
  'subventionne|engage|débourse|abonde|lance|aide|signe|apporte|renouvelle|délibère|participe|contribue|garanti|complète|' +
  'affecte|réserve|injecte|dote|crée|confie|reconduit|prévoi|recrute|double|relance|inaugure|paie|règle|avance|offre|expérimente|installe|' +
  'approuve|valide|entérine|ratifie|rejette|refuse|ajourne|retire|renonce|supprime|suspend|gèle|maintien(?:ne)?|prolonge|réduit|rembourse|' +
  'rachète|indemnise|prête|cautionne|exonère|récompense|accompagne|propose|promet|souhaite|réclame|exige|mandate|désigne|délègue|ajoute'

/** Stems of participles and infinitives of the same. */
const GIVEN =
  'vot|adopt|approuv|accord|attribu|allou|décid|financ|lanc|sign|vers|consacr|mobilis|débloqu|octroy|aid|subventionn|' +
  'apport|affect|engag|réserv|inject|dot|cré|confi|renouvel|cofinanc|particip|contribu|pay|régl|port|' +
  'refus|rejet|retir|renonc|supprim|valid|entérin|prolong|rembours|rachet|indemnis|prêt|cautionn|exonér|gel|accompagn|ajourn|report'

/** Verbs by which a council gives or decides, after the name that stands for it: « la Bretagne vote ». */
export const GOVERNS =
  `(?:(?:${GIVES})(?:t|nt)?|mise(?:nt)? sur|s'engage(?:nt)?|prend en charge|prennent en charge|` +
  'dit (?:oui|non|deux fois|stop)|met (?:sur la table|en place|\\d)|' +
  `(?:a|ont|vient de|viennent de|va|vont) (?:(?:${GIVEN})(?:é|er)|investir?|soutenu|pris en charge|reconduit|repris))`

/** What one has of a grant before and after it: « conserve sa subvention », « ont droit à 300 € ». */
const HAS_A_GRANT =
  '(?:conserve|perd|garde|attend|espère|retrouve|récupère)(?:nt|ra|ront)? (?:sa|son|ses|leurs?|une) (?:subvention|aide|dotation|enveloppe|avance)s?|(?:aura|auront|ont|a) droit à|se partage(?:nt|ront)?'

const GETS =
  're[çc]oi(?:t|vent)|recev(?:ra|ront|ait)|obt(?:ient|iennent|iendra|iendront)|touche(?:nt|ra|ront)?|per[çc]oi(?:t|vent)|' +
  'percev(?:ra|ront)|décroche(?:nt|ra)?|remporte(?:nt|ra)?|empoche(?:nt|ra)?|encaisse(?:nt|ra)?|bénéficie(?:nt|ra|ront)?|' +
  'sollicite(?:nt)?|demandai(?:en)?t|réclame(?:nt)?|' +
  '(?:a|ont|avait|avaient) (?:trouvé|réuni|levé|perdu (?:sa|leur|son|une) (?:aide|subvention|dotation)|obtenu|reçu|touché|perçu|décroché|sollicité|demandé|encaissé|bénéficié)|' +
  '(?:va|vont|pourra|pourront|doit|doivent|devrait|devraient) (?:recevoir|percevoir|toucher|obtenir|encaisser|bénéficier|se partager)'

const IS_GRANTED =
  "(?:se (?:voit|verra|voient|verront)|s'est vue?|se sont vue?s?) (?:\\p{L}+ ){0,2}(?:attribuer|accorder|allouer|octroyer|verser|voter|prêter|confier|promettre|refuser|retirer)"

/** Verbs whose subject gets money: « Pontivy se voit attribuer ». */
export const RECEIVES = `(?:(?:${IS_GRANTED}|${HAS_A_GRANT}|${GETS})(?!\\p{L}))`

/** An amount in figures, as much as a rule for names needs to know of it. */
export const AMOUNT = "\\d[\\d .,]{0,14} ?(?:€|euros|[kKM]€|Md€|millions? d'(?:euros|€))"

/** Where a name is the subject: it opens a clause, with its article at most. */
export const SUBJECT =
  "(?:(?:^|[.!?:;»,] |et )(?:[Ll]a |[Ll]es? |[Ll]')?|(?<!(?:de|du|à|dans|sur|par|pour|en|vers|avec|hors|chez) )(?:[Ll]a |[Ll]es? |[Ll]'))"
