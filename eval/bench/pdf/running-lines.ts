import { A4, drawWaiting, type Press, type Shown } from './press.ts'

/**
 * Header and footer of each page, `{n}` its number and `{N}` their count. What a document of one page prints but once
 * is part of its text, but for the page number.
 */
export function setRunning(press: Press, lines: (page: number) => readonly RunningLine[]): void {
  drawWaiting(press)
  const { count } = press.doc.bufferedPageRange()
  const tops: Shown[] = []
  for (let page = 1; page <= count; page++) {
    press.doc.switchToPage(page - 1)
    for (const { text, x, y, size = 8, font = 'Helvetica' } of lines(page)) {
      const words = text.replace('{n}', String(page)).replace('{N}', String(count))
      press.doc.font(font).fontSize(size).text(words, x, y, { lineBreak: false })
      if (count > 1 || text.includes('{n}')) press.furniture.push(words)
      else if (y < A4.height / 2) tops.push({ kind: 'text', text: words })
      else press.shown.push({ kind: 'text', text: words })
    }
  }
  press.shown.unshift(...tops)
}

export interface RunningLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly font?: string
}
