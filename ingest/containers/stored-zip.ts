import { crc32 } from 'node:zlib'

/** A file to put in a ZIP. */
export interface ZipPart {
  readonly path: string
  readonly bytes: Uint8Array
}

/** General purpose bit 11: names are UTF-8 (APPNOTE 4.4.4). */
const UTF8_NAMES = 0x0800
const VERSION = 20

/** A ZIP of `files` as they are, uncompressed (APPNOTE 4.3): a package for a library that takes nothing else. */
export function storedZip(files: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { path, bytes } of files) {
    const name = Buffer.from(path, 'utf8')
    const facts = factsOf(bytes, name)
    const local = Buffer.concat([record(0x04034b50, VERSION), facts, name, bytes])
    locals.push(local)
    const place = Buffer.alloc(14) // comment, disk, attributes: none
    place.writeUInt32LE(offset, 10)
    directory.push(record(0x02014b50, VERSION, VERSION), facts, place, name)
    offset += local.length
  }
  return Buffer.concat([...locals, ...directory, endOf(files.length, Buffer.concat(directory).length, offset)])
}

/** A signature and the version fields that follow it. */
function record(signature: number, ...versions: readonly number[]): Buffer {
  const buffer = Buffer.alloc(4 + 2 * versions.length)
  buffer.writeUInt32LE(signature, 0)
  for (const [index, version] of versions.entries()) buffer.writeUInt16LE(version, 4 + 2 * index)
  return buffer
}

/** Flags, method, time, checksum, sizes and lengths: what both headers of a file say of it. */
function factsOf(bytes: Uint8Array, name: Buffer): Buffer {
  const buffer = Buffer.alloc(24)
  buffer.writeUInt16LE(UTF8_NAMES, 0)
  buffer.writeUInt32LE(crc32(bytes), 8)
  buffer.writeUInt32LE(bytes.length, 12)
  buffer.writeUInt32LE(bytes.length, 16)
  buffer.writeUInt16LE(name.length, 20)
  return buffer
}

function endOf(count: number, size: number, offset: number): Buffer {
  const buffer = Buffer.alloc(22)
  buffer.writeUInt32LE(0x06054b50, 0)
  buffer.writeUInt16LE(count, 8)
  buffer.writeUInt16LE(count, 10)
  buffer.writeUInt32LE(size, 12)
  buffer.writeUInt32LE(offset, 16)
  return buffer
}
