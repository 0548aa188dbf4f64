/** Spellings of one sound, in the order in which they are read; on folded letters. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ch/g, '$'],
  [/sc(?=[eiy])/g, 's'],
  [/(?:ss|c)(?=i[oe])|t(?=ion)/g, 's'],
  [/c(?=[eiy])|ss/g, 's'],
  [/ge(?=[ao])/g, 'j'],
  [/g(?=[eiy])/g, 'j'],
  [/gu(?=[eiy])/g, 'g'],
  [/qu|q|ck|c/g, 'k'],
  [/z/g, 's'],
  [/h/g, ''],
  [/eau|au/g, 'o'],
  [/[ae][iy]/g, 'e'],
  [/y/g, 'i'],
  [/[ae][nm](?=[^aeiounm]|$)/g, '%'],
  [/(?:in|im)(?=[^aeiounm]|$)/g, '&'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
  [/(?:e?[stxdp]{1,2}|e)$/g, ''],
]

/** How a French word sounds, near enough that « pharmacie » and « farmassie » are one; takes and gives plain letters. */
export function soundOf(word: string): string {
  return SPELLINGS.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), word)
}
