/** What a compound is written with or without a hyphen: « micro-crèche », « microcrèche ». */
const PREFIXES: ReadonlySet<string> = new Set(
  `aero agro anti auto bio co contre cyber eco electro extra geo hydro hyper infra inter intra macro micro mini mono
  multi neo para peri photo pluri poly post pre psycho semi socio supra tele thermo trans ultra`.split(/\s+/),
)

const HYPHENS = '-\u2010\u2011'

/** Whether a folded word makes one word with what follows the hyphen after it. */
export function joinsNext(word: string, after: string): boolean {
  return HYPHENS.includes(after) && after !== '' && PREFIXES.has(word)
}

/** Letters and figures held together: « 2019-CP-123 », « CP21-118 », « 2018/45.2 ». */
const CODE = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,12}(?:[-/._][\p{L}\p{N}]{1,12}){1,5}(?![\p{L}\p{N}])/gu
const LONGEST_CODE = 32

/** The places of act numbers and other codes: three groups with figures, or two that mix figures and letters. */
export function codesIn(text: string): readonly RegExpMatchArray[] {
  return [...text.matchAll(CODE)].filter(([code]) => {
    if (code.length > LONGEST_CODE || !/\d/.test(code)) return false
    const groups = code.split(/[-/._]/)
    const isMixed = /\p{L}/u.test(code)
    return isMixed ? groups.some((group) => /\d/.test(group)) : groups.length > 2 && !/^[\d.]+$/.test(code)
  })
}
