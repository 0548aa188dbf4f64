import { cleanText } from '../decode.ts'

/** 0x80–0xFF in CP850, which Windows writes in France; CP437 has the same bytes for every French letter it knows. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

/** What names of French files hold beyond ASCII. */
const FRENCH = /[àâäçèéêëîïôöùûüÿœæÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŒÆ«»’°–—€\u00a0]/gu

/**
 * The name of a member whose archive does not say in which encoding: UTF-8 where it is valid, else the one of CP850 and
 * windows-1252 that gives more French letters.
 */
export function decodeName(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error // a TypeError is what bytes that are no UTF-8 give
  }
  const dos = [...raw].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : CP850.charAt(byte - 0x80))).join('')
  const windows = cleanText(new TextDecoder('windows-1252').decode(raw))
  return frenchLetters(windows) > frenchLetters(dos) ? windows : dos
}

function frenchLetters(name: string): number {
  return name.match(FRENCH)?.length ?? 0
}
