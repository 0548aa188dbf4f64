import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { containerOf } from '../container.ts'
import { documentsIn } from '../expand.ts'
import { docxOf, paragraph } from '../fixtures/docx.ts'
import { odtOf } from '../fixtures/odt.ts'
import type { RawFile } from '../reader.ts'
import { decodeName } from './member-name.ts'
import { storedZip } from './stored-zip.ts'

const WORDS = Buffer.from('La Région finance un lycée.', 'utf8')

function archive(bytes: Uint8Array, name = 'lot.zip'): RawFile {
  return { address: `file:///${name}`, name, mediaType: null, bytes }
}

async function opened(file: RawFile) {
  const issues: { readonly code: string; readonly message: string }[] = []
  const documents: RawFile[] = []
  for await (const document of documentsIn(file, (issue) => issues.push(issue))) documents.push(document)
  return { documents, issues, addresses: documents.map(({ address }) => decodeURIComponent(address)) }
}

const zipOf = (...paths: readonly string[]) => storedZip(paths.map((path) => ({ path, bytes: WORDS })))

/** A copy of `zip` with the 16-bit or 32-bit number at `offset` of each header of that signature replaced. */
function patched(zip: Buffer, signature: number, offset: number, value: number, bytes: 2 | 4): Buffer {
  const copy = Buffer.from(zip)
  for (let at = 0; at + 46 < copy.length; at++) {
    if (copy.readUInt32LE(at) === signature) copy.writeUIntLE(value, at + offset, bytes)
  }
  return copy
}
const DIRECTORY = 0x02014b50
const LOCAL = 0x04034b50

/** A deflated member of `size` zeros. */
function bomb(size: number, declared = size): Buffer {
  const packed = deflateRawSync(Buffer.alloc(size))
  let zip = storedZip([{ path: 'bombe.txt', bytes: packed }])
  zip = patched(zip, DIRECTORY, 10, 8, 2)
  zip = patched(zip, LOCAL, 8, 8, 2)
  return patched(zip, DIRECTORY, 24, declared, 4)
}

describe('zipContainer', () => {
  it('gives the documents of an archive, each under its own address', async () => {
    const zip = zipOf(
      'note.txt',
      'été/Avis n°2.html',
      '__MACOSX/._note.txt',
      '.DS_Store',
      'style.css',
      'sous/',
      'note.txt',
    )
    const { addresses, documents, issues } = await opened(archive(zip))
    expect(addresses).toEqual([
      'file:///lot.zip#note.txt',
      'file:///lot.zip#été/Avis n°2.html',
      'file:///lot.zip#note (2).txt',
    ])
    expect(documents.map(({ name }) => name)).toEqual(['note.txt', 'Avis n°2.html', 'note.txt'])
    expect(Buffer.from(documents[0]?.bytes ?? [])).toEqual(WORDS)
    expect(issues).toEqual([])
  })

  it('takes paths that climb for the mere names that they are', async () => {
    const { addresses, issues } = await opened(archive(zipOf('../../etc/note.txt', '/note.txt', 'C:\\note.txt')))
    expect(addresses).toEqual([
      'file:///lot.zip#../../etc/note.txt',
      'file:///lot.zip#/note.txt',
      'file:///lot.zip#C:/note.txt',
    ])
    expect(issues).toEqual([])
  })

  it('opens archives in archives, three deep and no deeper', async () => {
    let zip = zipOf('note.txt')
    for (const name of ['c.zip', 'b.zip']) zip = storedZip([{ path: name, bytes: zip }])
    expect((await opened(archive(zip))).addresses).toEqual(['file:///lot.zip#b.zip#c.zip#note.txt'])
    const deeper = await opened(archive(storedZip([{ path: 'a.zip', bytes: zip }])))
    expect(deeper.documents).toEqual([])
    expect(deeper.issues).toMatchObject([{ code: 'too-deep', message: expect.stringContaining('c.zip') }])
  })

  it.each<[string, Uint8Array, string]>([
    ['a DOCX', docxOf(paragraph('Un mot.')), 'a.zip'],
    ['an ODT', odtOf('<text:p>Un mot.</text:p>'), 'a.zip'],
    ['a text', WORDS, 'a.zip'],
  ])('leaves %s to its reader, whatever it is called', (_, bytes, name) => {
    expect(containerOf(archive(bytes, name))).toBeNull()
  })

  it('refuses an archive cut short', async () => {
    const cut = zipOf('note.txt').subarray(0, 60)
    await expect(opened(archive(cut))).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('lot.zip'),
    })
  })

  const good = { path: 'bon.txt', bytes: WORDS }
  const whole = storedZip([{ path: 'mal.txt', bytes: WORDS }, good])
  it.each<[string, Buffer, string]>([
    ['behind a password', patched(storedZip([{ path: 'mal.txt', bytes: WORDS }]), DIRECTORY, 8, 1, 2), 'encrypted'],
    [
      'packed by an unknown method',
      patched(storedZip([{ path: 'mal.txt', bytes: WORDS }]), DIRECTORY, 10, 99, 2),
      'unsupported',
    ],
    ['with a false checksum', patched(storedZip([{ path: 'mal.txt', bytes: WORDS }]), DIRECTORY, 16, 7, 4), 'damaged'],
  ])('reports a member %s and goes on', async (_, zip, code) => {
    const { documents, issues } = await opened(archive(storedZip([{ path: 'a.zip', bytes: zip }, good])))
    expect(documents.map(({ name }) => name)).toEqual(['bon.txt'])
    expect(issues).toMatchObject([{ code, message: expect.stringContaining('mal.txt') }])
  })

  it.each<[string, Buffer, string]>([
    ['that says it is large', bomb(40 * 1024 * 1024), 'bombe.txt'],
    ['that says it is small', bomb(40 * 1024 * 1024, 1000), 'bombe.txt'],
    ['that is small and shrank too well', bomb(3 * 1024 * 1024), 'bombe.txt'],
    ['that shares the bytes of another', patched(whole, DIRECTORY, 42, 0, 4), 'bon.txt'],
  ])('expands no bomb %s', async (_, zip, named) => {
    const { issues } = await opened(archive(zip))
    expect(issues).toMatchObject([{ code: 'too-large', message: expect.stringContaining(named) }])
  })

  it('reads the first 10,000 members of more, and says so', async () => {
    const paths = Array.from({ length: 10_001 }, (_, n) => `${n}.txt`)
    const { documents, issues } = await opened(archive(zipOf(...paths)))
    expect(documents).toHaveLength(10_000)
    expect(issues).toMatchObject([{ code: 'incomplete-archive', message: expect.stringContaining('10001') }])
  })
})

describe('decodeName', () => {
  it.each<[string, readonly number[], string]>([
    ['UTF-8 without a flag', [0xc3, 0xa9, 0x74, 0xc3, 0xa9], 'été'],
    ['CP850', [0x82, 0x74, 0x82], 'été'],
    ['capitals in CP850', [0xd4, 0x52, 0x45], 'ÈRE'],
    ['windows-1252', [0xe9, 0x74, 0xe9], 'été'],
    ['windows-1252 with its own apostrophe', [0x6c, 0x92, 0xe9, 0x74, 0xe9], 'l’été'],
    ['ASCII', [0x61], 'a'],
  ])('reads %s', (_, bytes, expected) => {
    expect(decodeName(Uint8Array.from(bytes))).toBe(expected)
  })
})
