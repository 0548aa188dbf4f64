import PostalMime, { type Email } from 'postal-mime'
import type { ReadContent } from '../../corpus/document.ts'
import { cleanText, decode, refuseBinary } from '../decode.ts'
import type { RawFile, Reader } from '../reader.ts'
import { UnreadableError } from '../unreadable.ts'
import { dateOfTimestamp } from './calendar-date.ts'
import { collapse, escapeHtml, parseHtml } from './dom.ts'
import { contentOfPage } from './html.ts'

export const emlReader = {
  mediaTypes: ['message/rfc822'],
  extensions: ['eml'],
  matches: looksLikeMail,
  read,
} satisfies Reader

/** Headers that every delivered message has one of (RFC 5322, RFC 2045), and those that say what it is. */
const TRANSPORT = /^(?:received|message-id|mime-version|return-path|dkim-signature):/imu
const ENVELOPE = /^(?:from|date|subject):/imu

/** True for a file that opens with the header of a message. */
export function looksLikeMail({ bytes }: RawFile): boolean {
  const opening = String.fromCharCode(...bytes.subarray(0, 8192))
  const header = /^\s{0,8}(?:[!-9;-~]{1,80}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){2,}/u.exec(opening)?.[0]
  return header !== undefined && TRANSPORT.test(header) && ENVELOPE.test(header)
}

/** A message in its parts. Throws UnreadableError when it cannot be parted. */
export async function parseMail(file: RawFile): Promise<Email> {
  refuseBinary(file)
  try {
    return await PostalMime.parse(declared(file))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UnreadableError(
      'damaged',
      `« ${file.name} » n’est pas un message lisible (${reason}) : exportez-le à nouveau.`,
    )
  }
}

/** Old programs write letters beyond ASCII without saying how: such a message is decoded like a text. */
function declared(file: RawFile): Uint8Array {
  const raw = Buffer.from(file.bytes).toString('latin1')
  const isSilent = /[\u0080-\u00ff]/u.test(raw) && !/charset/iu.test(raw)
  return isSilent
    ? Buffer.from(
        decode(file, null, () => {}),
        'utf8',
      )
    : file.bytes
}

/** The message itself: its subject is the title, its sender the publisher; attachments are documents of their own. */
async function read(file: RawFile): Promise<ReadContent> {
  const mail = await parseMail(file)
  const page = parseHtml(mail.html ?? `<pre>${escapeHtml(mail.text ?? '')}</pre>`)
  const metadata = {
    title: nonEmpty(mail.subject),
    heading: null,
    url: null,
    publisher: nonEmpty(mail.from?.name),
    publishedOn: dateOfTimestamp(mail.date ?? ''),
  }
  return contentOfPage(page, metadata, file.name)
}

function nonEmpty(words: string | undefined): string | null {
  const clean = collapse(cleanText(words ?? ''))
  return clean === '' ? null : clean
}
