import { describe, expect, it } from 'vitest'
import { containerOf } from '../container.ts'
import { documentsIn } from '../expand.ts'
import { docxOf, paragraph } from '../fixtures/docx.ts'
import { attachment, emlOf, type MailPart, multipart } from '../fixtures/eml.ts'
import { readFile } from '../reader.ts'
import { storedZip } from './stored-zip.ts'

const HEADERS = ['From: Presse <presse@exemple.bzh>', 'Subject: Deux notes', 'Date: Wed, 20 Mar 2024 10:00:00 +0100']
const TEXT: MailPart = { headers: ['Content-Type: text/plain; charset=utf-8'], body: 'Voici deux notes de presse.' }
const NOTE = Buffer.from('La Région finance un lycée.', 'utf8')

function mailOf({ headers, body }: MailPart) {
  const bytes = emlOf([...HEADERS, ...headers], body)
  return { address: 'file:///m.eml', name: 'm.eml', mediaType: null, bytes }
}

describe('mailContainer', () => {
  it('gives the message, then what is attached to it', async () => {
    const zip = storedZip([{ path: 'b.txt', bytes: NOTE }])
    const mail = mailOf(
      multipart('mixed', [
        TEXT,
        attachment('a.docx', 'application/octet-stream', docxOf(paragraph('La Région finance un internat.'))),
        attachment('lot.zip', 'application/zip', zip),
        attachment('logo.png', 'image/png', NOTE),
        attachment('../../c.txt', 'text/plain', NOTE),
      ]),
    )
    const read: (readonly [string, string, string])[] = []
    for await (const file of documentsIn(mail, ({ message }) => expect.fail(message))) {
      const { title, text } = await readFile(file, ({ message }) => expect.fail(message))
      read.push([file.address, title, text])
    }
    expect(read).toEqual([
      ['file:///m.eml#message', 'Deux notes', 'Deux notes\n\nVoici deux notes de presse.'],
      ['file:///m.eml#a.docx', 'La Région finance un internat.', 'La Région finance un internat.'],
      ['file:///m.eml#lot.zip#b.txt', 'La Région finance un lycée.', 'La Région finance un lycée.'],
      ['file:///m.eml#c.txt', 'La Région finance un lycée.', 'La Région finance un lycée.'],
    ])
  })

  it('leaves a message without attachments to its reader', () => {
    const html: MailPart = { headers: ['Content-Type: text/html; charset=utf-8'], body: '<p>Voici.</p>' }
    expect(containerOf(mailOf(multipart('alternative', [TEXT, html])))).toBeNull()
    expect(containerOf(mailOf(TEXT))).toBeNull()
  })

  it('gives no message where there is none but attachments', async () => {
    const mail = mailOf(multipart('mixed', [attachment('c.txt', 'text/plain', NOTE)]))
    const addresses: string[] = []
    for await (const { address } of documentsIn(mail, () => {})) addresses.push(address)
    expect(addresses).toEqual(['file:///m.eml#c.txt'])
  })
})
