import type { ReadContent } from '../../corpus/document.ts'
import { zipKindOf } from '../containers/zip-kind.ts'
import type { RawFile, Reader } from '../reader.ts'
import { UnreadableError } from '../unreadable.ts'
import { type Element, findAll } from './dom.ts'
import { htmlOfOpenDocument } from './odt-markup.ts'
import { textStyles } from './odt-styles.ts'
import { officeContent, openOffice, partReader } from './office.ts'
import { parseXml, propertiesOf } from './office-properties.ts'

export const odtReader = {
  mediaTypes: ['application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.text-template'],
  extensions: ['odt', 'ott'],
  matches: ({ bytes }) => zipKindOf(bytes) === 'odt',
  read,
} satisfies Reader

/** Accepted text: tracked deletions, remarks, headers and footers are left out; notes come at the end. */
async function read(file: RawFile): Promise<ReadContent> {
  const part = partReader(await openOffice(file))
  const content = parsed(await part('content.xml'))
  const text = content.flatMap((root) => findAll(root, ({ name }) => name === 'office:text'))[0]
  if (text === undefined) {
    const advice = 'ouvrez-le dans LibreOffice et enregistrez-le à nouveau, ou en PDF.'
    const protection = (await part('META-INF/manifest.xml'))?.includes('manifest:encryption-data') === true
    if (protection) {
      const message = `« ${file.name} » est protégé par un mot de passe : enregistrez-le sans mot de passe.`
      throw new UnreadableError('encrypted', message)
    }
    throw new UnreadableError('damaged', `« ${file.name} » n’est pas un document ODT lisible : ${advice}`)
  }
  const styleOf = textStyles([...parsed(await part('styles.xml')), ...content])
  return officeContent(htmlOfOpenDocument(text, styleOf), propertiesOf(await part('meta.xml')), file)
}

function parsed(xml: string | null): readonly Element[] {
  const root = xml === null ? undefined : parseXml(xml)
  return root === undefined ? [] : [root]
}
