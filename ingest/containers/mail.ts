import type { Attachment, Email } from 'postal-mime'
import type { Container } from '../container.ts'
import { isDocumentName } from '../extensions.ts'
import { looksLikeMail, parseMail } from '../read/eml.ts'
import type { RawFile } from '../reader.ts'
import { distinct, memberAddress } from './member-address.ts'

/** A part that is no text of the message: what makes a message a container. */
const ATTACHED = /^content-(?:disposition:\s*attachment|type:\s*(?:application|message)\/)/imu

/** A message with attachments: the message itself, then each attached document. */
export const mailContainer: Container = {
  mediaTypes: ['message/rfc822'],
  extensions: ['eml'],
  matches: (file) => looksLikeMail(file) && ATTACHED.test(Buffer.from(file.bytes).toString('latin1')),
  members,
}

async function* members(file: RawFile): AsyncGenerator<RawFile> {
  const mail = await parseMail(file)
  if ((mail.html ?? mail.text ?? '').trim() !== '') {
    yield {
      ...file,
      address: memberAddress(file.address, 'message'),
      mediaType: 'message/rfc822',
      bytes: bodyOnly(mail),
    }
  }
  const nameOnce = distinct()
  for (const attachment of mail.attachments) {
    const name = nameOf(attachment)
    if (!isDocumentName(name)) continue
    const address = memberAddress(file.address, nameOnce(name))
    yield { address, name, mediaType: attachment.mimeType, bytes: bytesOf(attachment) }
  }
}

/** Attached messages often have no file name. */
function nameOf({ filename, mimeType }: Attachment): string {
  const fallback = mimeType === 'message/rfc822' ? 'message joint.eml' : ''
  return (filename ?? fallback).replace(/^.*[/\\]/su, '')
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : new Uint8Array(content)
}

/** The message without its attachments, as a message: subject, sender, date and body. */
function bodyOnly({ subject, from, date, html, text }: Email): Uint8Array {
  const encoded = (words: string) => `=?utf-8?B?${Buffer.from(words, 'utf8').toString('base64')}?=`
  const headers = [
    'MIME-Version: 1.0',
    `Subject: ${encoded(subject ?? '')}`,
    `From: ${encoded(from?.name ?? '')} <${from?.address ?? ''}>`,
    `Date: ${date ?? ''}`,
    `Content-Type: ${html === undefined ? 'text/plain' : 'text/html'}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
  ]
  const body = Buffer.from(html ?? text ?? '', 'utf8').toString('base64')
  return Buffer.from(`${headers.join('\r\n')}\r\n\r\n${body.replace(/.{1,76}/gu, '$&\r\n')}`, 'utf8')
}
