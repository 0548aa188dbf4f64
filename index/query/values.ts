const THOUSANDS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, md: 1e9, mds: 1e9 }

/** Euros as people type them, « 150000 », « 150 000,50 », « 150000.50 € »; null when the text is no such number. */
export function readEuros(text: string): number | null {
  const digits = text.replace(/[\s€]/gu, '').replace(',', '.')
  return /^\d{1,13}(?:\.\d{1,2})?$/.test(digits) ? Number(digits) : null
}

/** As `readEuros`, or shortened: « 150k », « 1,5 M€ », « 2 Md€ ». */
export function readShortEuros(text: string): number | null {
  const [, digits = '', unit = ''] = /^([\d\s.,]+)(k|m|mds?)?\s?€?$/iu.exec(text.trim()) ?? []
  const number = readEuros(digits)
  return number === null ? null : Math.round(number * (THOUSANDS[unit.toLowerCase()] ?? 1) * 100) / 100
}

/** `2021`, `2021-03` or `2021-03-12`, also written `03/2021` or `12/03/2021`; null when there is no such day. */
export function readDate(text: string): string | null {
  const french = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/.exec(text)
  const iso = french === null ? text : [french[3], french[2], french[1]].filter((part) => part !== undefined).join('-')
  const parts = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(iso)
  if (parts === null) return null
  const [year = '', month, day] = parts.slice(1).map((part) => part?.padStart(2, '0'))
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || (day !== undefined && date.getUTCDate() !== Number(day))) return null
  return [year, month, day].filter((part) => part !== undefined).join('-')
}
