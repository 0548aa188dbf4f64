const ADVERB = [
  "\\p{L}{2,18}ment|aussi|ainsi|donc|ensuite|enfin|déjà|bien|encore|toujours|même|tous|toutes|tout d'abord|d'abord",
  "à l'unanimité|à la majorité|par ailleurs|en outre|en effet|de nouveau|à nouveau|pas|jamais|plus|point",
].join('|')

/** One adverb and the space after it, or nothing. Like every source here, for `french`. */
export const MAYBE_ADVERB = `(?:(?:${ADVERB}) )?`

const ADVERBS = `(?: (?:${ADVERB})){0,3}`

/** « a », « n'ont pas encore », « a également ». */
export const HAS = `(?:n'(?:y |en )?)?(?:a|ont|avait|avaient)${ADVERBS}`

/** « a été », « est », « n'a pas été », « vient d'être », « devra être ». */
export const IS = `(?:${[
  `${HAS} été|(?:n'|(?<!s'|se ))(?:est|sont)|(?:ne )?(?:sera|seront)|fut|furent|(?:vient|viennent|venait) d'être`,
  '(?:va|vont|doi(?:t|vent)|devr(?:a|ont|ait|aient)) (?:\\p{L}{2,18}ment )?être',
].join('|')})${ADVERBS}`

/** What announces an act to come, up to the infinitive: « va », « prévoit d' ». */
export const INTENT = `(?:${[
  '(?:va|vont|doi(?:t|vent)|devr(?:a|ont|ait|aient)|souhaite(?:nt)?|compte(?:nt)?|entend(?:ent)?|veu(?:t|lent)|espère(?:nt)?) ',
  "(?:prévoi(?:t|ent)|envisage(?:nt)?|propose(?:nt)?|projette(?:nt)?|(?:a|ont) (?:prévu|proposé|l'intention)) (?:de |d')",
  "s'apprête(?:nt)? à ",
].join('|')})`

/** Ahead of a bare participle's date or agent: « signée le 3 mars », « votés par les élus ». */
export const DATE_OR_AGENT = `(?= (?:le (?:\\d|lundi|mardi|mercredi|jeudi|vendredi|samedi)|en (?:\\d{4}|${[
  'janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc',
].join('|')})|par (?:le|la|les|l')))`
