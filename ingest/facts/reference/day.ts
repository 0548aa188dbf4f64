const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'

/** « 1er juillet », « 11-Novembre »: a source for `french` and `words`. */
export const DAY_AND_MONTH = `(?:1 ?er|1ᵉʳ|\\d{1,2})(?: |-)(?:${MONTHS})(?!\\p{L})`

/** Words before four digits that make them a year: « en 2019 », « mai 2019 », « fin 2019 ». */
export const BEFORE_YEAR = new RegExp(
  `(?<!\\p{L})(?:en|depuis|dès|fin|début|mi|année|exercice|rentrée|saison|millésime|édition|${MONTHS})[ -]{1,3}$`,
  'iu',
)
