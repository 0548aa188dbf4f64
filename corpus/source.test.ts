import { describe, expect, it } from 'vitest'
import { REGIONS, regionByCode } from './regions.ts'
import { findSource, parseSource, SourceError, sourceFolder, sourceIds } from './source.ts'

const SOURCES = sourceIds().map((id) => ({ id, source: findSource(id) }))

describe.each(SOURCES)('the source $id', ({ id, source }) => {
  it('has a sound description, under the name of its folder', () => {
    expect(source?.id).toBe(id)
  })

  it('names its publisher as the regions do', () => {
    if (source === null || source.publisher.region === null) return expect(id).toBe('sample')
    const region = regionByCode(source.publisher.region)
    expect(source.publisher.siren).toBe(region?.siren)
    expect(source.publisher.name).toBe(region?.body)
    expect(source.site).toBe(region?.website)
  })

  it('lists each address once', () => {
    const addresses = source?.listings.map((listing) => (listing.kind === 'folder' ? listing.path : listing.address))
    expect(new Set(addresses).size).toBe(addresses?.length)
  })
})

describe('the sources', () => {
  it('are one for each region, with its deliberations or its open data, and the bundled collection', () => {
    const covered = SOURCES.map(({ source }) => source?.publisher.region ?? null).filter((code) => code !== null)
    expect(covered.sort()).toEqual(REGIONS.map(({ code }) => code).sort())
    for (const { id, source } of SOURCES) {
      const kinds = source?.listings.map(({ kind }) => kind) ?? []
      expect({ id, found: kinds.some((kind) => /^(?:folder|deliberations|opendata)$/.test(kind)) }).toEqual({
        id,
        found: true,
      })
    }
  })

  it.each(['nowhere', '', '..', '../sources/sample', 'Bretagne'])('hold nothing called « %s »', (id) => {
    expect(findSource(id)).toBeNull()
  })

  it('are folders or addresses', () => {
    const sample = findSource('sample')
    const web = findSource('bretagne')
    expect(sample && sourceFolder(sample)?.path).toMatch(/corpus[/\\]sample$/)
    expect(web && sourceFolder(web)).toBeNull()
  })
})

const FILE = 'sources/exemple/source.yml'

const SOUND = `
id: exemple
name: Publications de la Région Bretagne
publisher:
  name: Région Bretagne
  region: '53'
  siren: '233500016'
licence: null
language: fr
site: https://exemple.test/
listings:
  - kind: news
    address: https://exemple.test/actualites
    verified: true
    origin: page lue
    selectors:
      item: article
    expect:
      documents: 10
  - kind: feed
    address: http://127.0.0.1:8080/flux
    verified: false
    origin: supposée
`

describe('parseSource', () => {
  it('makes what a file leaves out null', () => {
    const [news, feed] = parseSource(SOUND, FILE).listings
    expect(news).toMatchObject({
      software: null,
      selectors: { item: 'article', title: null, date: null, next: null, content: null },
      expect: { documents: 10 },
    })
    expect(feed).toMatchObject({ contents: null, selectors: null, expect: null })
  })

  it.each([
    { name: 'a missing field', from: /name: P.*\n/, to: '', field: 'name' },
    { name: 'an unknown field', from: 'licence:', to: 'license:', field: 'license' },
    { name: 'an empty name', from: 'name: Région Bretagne', to: "name: ''", field: 'publisher.name' },
    { name: 'a region that is none', from: "'53'", to: "'99'", field: 'publisher.region' },
    { name: 'a region that YAML reads as a number', from: "'53'", to: '01', field: 'publisher.region' },
    { name: 'a short SIREN', from: "'233500016'", to: "'23350001'", field: 'publisher.siren' },
    { name: 'another language', from: 'language: fr', to: 'language: br', field: 'language' },
    { name: 'a site that is no address', from: 'site: https://', to: 'site: www.', field: 'site' },
    { name: 'an address of another protocol', from: 'http://127', to: 'ftp://127', field: 'listings[1].address' },
    { name: 'a script as an address', from: /http:\/\/127.*/, to: 'javascript:1', field: 'listings[1].address' },
    { name: 'an unknown kind', from: 'kind: feed', to: 'kind: rss', field: 'listings[1].kind' },
    { name: 'no word on where an address is from', from: /origin: s.*\n/, to: '\n', field: 'listings[1].origin' },
    { name: 'an unknown selector', from: 'item:', to: 'items:', field: 'listings[0].selectors' },
    { name: 'an unknown software', from: 'origin: s', to: 'software: x\n    origin: s', field: 'listings[1].software' },
    { name: 'an expectation of nothing', from: '10', to: '0', field: 'listings[0].expect.documents' },
    { name: 'a verified address without expectation', from: /expect:\n.*/, to: '', field: 'listings[0].expect' },
    { name: 'no listing', from: /listings:[\s\S]*/, to: 'listings: []', field: 'listings' },
    {
      name: 'a folder among addresses',
      from: 'listings:',
      to: 'listings:\n  - kind: folder\n    path: x\n    expect:\n      documents: 1',
      field: 'listings',
    },
    { name: 'the id of another folder', from: 'id: exemple', to: 'id: autre', field: '« autre »' },
    { name: 'broken YAML', from: 'id: exemple', to: 'id: [', field: 'YAML' },
    { name: 'an empty file', from: /[\s\S]*/, to: '', field: FILE },
  ])('refuses $name, naming the file and the field', ({ from, to, field }) => {
    const broken = SOUND.replace(from, to)
    expect(broken).not.toBe(SOUND)
    expect(() => parseSource(broken, FILE)).toThrow(SourceError)
    expect(() => parseSource(broken, FILE)).toThrow(FILE)
    expect(() => parseSource(broken, FILE)).toThrow(field)
  })

  it('names every wrong field at once, in French', () => {
    const broken = SOUND.replace("'53'", "'99'").replace('kind: feed', 'kind: rss')
    expect(() => parseSource(broken, FILE)).toThrow(
      /publisher\.region : aucune région[\s\S]*listings\[1\]\.kind : .*folder, news/,
    )
  })
})
