import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadContent } from '../../corpus/document.ts'
import { extract } from '../facts/extract.ts'
import { cpuMs } from '../listing/fixtures/damaged.ts'
import { readFile } from '../reader.ts'
import { csvContainer } from './csv.ts'
import { layerContainer } from './layer.ts'

const AT = 'https://donnees.test/export.csv'

async function open(text: string | Uint8Array, container: typeof csvContainer | typeof layerContainer = csvContainer) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const issues: string[] = []
  const file = { address: AT, name: 'export.csv', mediaType: 'text/csv', bytes }
  const rows: { address: string; content: ReadContent }[] = []
  for await (const member of container.members(file, ({ message }) => issues.push(message))) {
    rows.push({ address: member.address, content: await readFile(member, ({ message }) => issues.push(message)) })
  }
  return { rows, issues }
}

const SUBSIDIES = [
  'nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,objet,montant,nature,conditionsVersement,datesPeriodeVersement,notificationUE,pourcentageSubvention',
  'Région Bretagne,23350001600040,2023-06-27,23CP-103,Association Les Dunes,38047555800058,Stages de voile des lycéens,47800.20,aide en numéraire,échelonné,2023-07-01/2024-07-01,non,1',
  'Région Bretagne,23350001600040,2023-06-28,23CP-104,SARL Kerbol,38047555800066,"Achat d’une presse, d’un four",12000,aide en numéraire,unique,2023-09-01,non,1',
].join('\n')

const ACTS = [
  'COLL_NOM;COLL_SIRET;DELIB_ID;DELIB_DATE;DELIB_MATIERE_CODE;DELIB_MATIERE_NOM;DELIB_OBJET;VOTE_EFFECTIF;VOTE_REEL;VOTE_POUR;VOTE_CONTRE;VOTE_ABSTENTION;DELIB_URL',
  'Région Normandie;20005340300017;CP-24-12;2024-03-12;7.5;finances locales/subventions;Soutien aux clubs de surf;102;99;80;10;9;https://normandie.test/cp.pdf',
].join('\n')

const first = async (text: string | Uint8Array) => (await open(text)).rows[0]?.content

describe('a file of subsidies', () => {
  it('makes a document of each row, whose award, date and purpose are facts', async () => {
    const { rows, issues } = await open(SUBSIDIES)
    expect(issues).toEqual([])
    expect(rows.map(({ content }) => content.title)).toEqual([
      'Association Les Dunes – Stages de voile des lycéens',
      'SARL Kerbol – Achat d’une presse, d’un four',
    ])
    const content = rows[0]?.content
    if (content === undefined) throw new TypeError('no row')
    expect(content).toMatchObject({
      publisher: 'Région Bretagne',
      publishedOn: '2023-06-27',
      url: null,
      kind: 'dataset-row',
    })
    const { facts } = extract({ ...content, region: '53' })
    const funding = facts.filter((fact) => fact.kind === 'funding')
    expect(funding).toHaveLength(1)
    expect(funding[0]).toMatchObject({
      cents: 4_780_020,
      status: 'voted',
      funder: { name: 'Région Bretagne' },
      beneficiary: { name: 'Les Dunes' },
    })
    const purpose = funding[0]?.purpose
    expect(purpose && content.text.slice(purpose.start, purpose.end)).toBe('Stages de voile des lycéens')
    expect(facts.filter((fact) => fact.kind === 'date').map((fact) => fact.value)).toEqual([
      '2023-06-27',
      '2023-07-01/2024-07-01',
    ])
  })

  it.each([
    ['in capitals', (text: string) => text.replace(/^.*/u, (header) => header.toUpperCase())],
    ['with accents, spaces and stars', (text: string) => text.replace('nomBeneficiaire', 'Nom Bénéficiaire *')],
    [
      'by its titles',
      (text: string) =>
        text.replace('dateConvention', 'Date de la convention de subvention').replace('montant', 'Montant voté'),
    ],
    ['below a line of presentation', (text: string) => `Subventions versées en 2023\n\n${text}`],
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
    ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a period of before 2.0', (text: string) => text.replace('2023-07-01/2024-07-01', '2023-07-01_2024-07-01')],
  ])('is recognised %s', async (_, change) => {
    const { rows, issues } = await open(change(SUBSIDIES))
    expect(issues).toEqual([])
    expect(rows.map(({ content }) => content.text)).toEqual(
      (await open(SUBSIDIES)).rows.map(({ content }) => content.text),
    )
  })

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('is read with %s', async (_, separator) => {
    const lines = SUBSIDIES.replace('"Achat d’une presse, d’un four"', 'Achat')
      .split('\n')
      .map((line) => line.split(',').join(separator))
    expect((await open(lines.join('\n'))).rows).toHaveLength(2)
  })

  it('is read in windows-1252', async () => {
    const text = 'Bénéficiaire;Montant attribué;Objet\nAssociation « Été » ;1500 €;Fête\n'
    const bytes = Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)))
    expect((await first(bytes))?.text).toContain('Subvention de 1500 € attribuée à Association « Été » pour Fête.')
  })

  it.each([
    ['47800.20', 'Subvention de 47800.20 €', 4_780_020],
    ['47800,2', 'Subvention de 47800,2 €', 4_780_020],
    ['12 000', 'Subvention de 12 000 €', 1_200_000],
    ['12 000,50 €', 'Subvention de 12 000,50 €', 1_200_050],
    ['12.000,50', 'Subvention de 12.000,50 €', 1_200_050],
    ['1 234 567', 'Subvention de 1 234 567 €', 123_456_700],
    ['1500 euros', 'Subvention de 1500 euros', 150_000],
    ['12 000.50', 'Subvention de 12 000.50 €', 1_200_050],
    ['12.000', 'Subvention de 12.000 €', 1_200_000],
    ['1500.0000', 'Subvention de 1500.00 €', 150_000],
  ])('keeps the amount « %s » as written, and its fact says the same', async (amount, shown, cents) => {
    const content = await first(`Bénéficiaire;Montant;Objet\nAssociation Les Dunes;${amount};Voile\n`)
    if (content === undefined) throw new TypeError('no row')
    expect(content.text).toContain(shown)
    const amounts = extract({ ...content, region: '53' }).facts.filter((fact) => fact.kind === 'amount')
    expect(amounts.map((fact) => fact.cents)).toEqual([cents])
  })

  it.each([
    ['no beneficiary', ';1500;Voile', 'le nom du bénéficiaire manque'],
    ['no amount', 'Club;;Voile', 'le montant manque'],
    ['an amount that is none', 'Club;env. 3k;Voile', '« env. 3k » n’est pas un montant'],
    ['an American amount', 'Club;12,000.50;Voile', '« 12,000.50 » n’est pas un montant'],
    ['an amount that may be twelve or twelve thousand', 'Club;"12,500";Voile', '« 12,500 » n’est pas un montant'],
    ['a negative amount', 'Club;-1500;Voile', 'est négatif'],
    ['no money', 'Club;0;Voile', 'le montant est nul'],
    ['a quote that never ends', '"Club;1500;Voile', 'guillemet'],
  ])('reports a row with %s by its line and goes on', async (_, row, problem) => {
    const { rows, issues } = await open(`Bénéficiaire;Montant;Objet\n${row}\nAssociation Les Dunes;1500;Voile\n`)
    expect(issues).toEqual([expect.stringMatching(new RegExp(`^« export.csv », ligne 2 : .*${problem}`, 'u'))])
    expect(rows).toHaveLength(1)
  })

  it('counts bad rows beyond the first twenty', async () => {
    const { issues } = await open(`Bénéficiaire;Montant;Objet\n${'Club;;Voile\n'.repeat(50)}`)
    expect(issues).toHaveLength(21)
    expect(issues.at(-1)).toContain('30 autres lignes')
  })
})

describe('the addresses of rows', () => {
  const table = (...rows: string[]) => ['Bénéficiaire;Montant;Objet', ...rows].join('\n')
  const addresses = async (text: string) => (await open(text)).rows.map(({ address }) => address)

  it('stay when rows come in another order and others are added', async () => {
    const rows = ['Club A;10;Voile', 'Club B;20;Surf', 'Club B;30;Surf', 'Club C;40;Kayak', 'Club C;40;Kayak']
    const before = await addresses(table(...rows))
    expect(new Set(before).size).toBe(5)
    const after = await addresses(table('Club D;5;Danse', ...rows.toReversed()))
    expect(new Set(after.slice(1))).toEqual(new Set(before))
  })

  it('stay when an amount is corrected', async () => {
    expect(await addresses(table('Club A;10;Voile'))).toEqual(await addresses(table('Club A;15;Voile')))
  })

  it('bear the number of the act', async () => {
    expect(await addresses(ACTS)).toEqual([`${AT}#CP-24-12`])
  })
})

describe('a file of deliberations', () => {
  it('makes a document of each act', async () => {
    const content = await first(ACTS)
    expect(content).toMatchObject({
      title: 'Soutien aux clubs de surf',
      publisher: 'Région Normandie',
      publishedOn: '2024-03-12',
      url: 'https://normandie.test/cp.pdf',
      kind: 'dataset-row',
    })
    expect(content?.text.split('\n\n')).toEqual([
      'Soutien aux clubs de surf',
      'Par la délibération n° CP-24-12 du 2024-03-12, Région Normandie a approuvé : Soutien aux clubs de surf.',
      'Vote : 102 membres en exercice, 99 votants, 80 voix pour, 10 voix contre, 9 abstentions.',
      'Matière : 7.5, finances locales/subventions',
      'SIRET : 20005340300017',
    ])
  })

  it('does not call approved what was voted down', async () => {
    const content = await first(ACTS.replace(';80;10;9;', ';10;80;9;'))
    expect(content?.text).not.toContain('approuvé')
    expect(content?.text).toContain('Délibération n° CP-24-12 du 2024-03-12 de Région Normandie, objet : Soutien')
  })

  it('reads a French date and keeps columns of its own', async () => {
    const content = await first(
      'Numéro de délibération;Date de séance;Objet;Rapporteur\n12;05/03/2024;Plan vélo;Mme Le Goff\n',
    )
    expect(content).toMatchObject({ publishedOn: '2024-03-05', title: 'Plan vélo' })
    expect(content?.text).toContain('Rapporteur : Mme Le Goff')
  })
})

describe('any other table', () => {
  it('makes a document of each row, a line for each cell', async () => {
    const content = await first('Code;Titre;Date de clôture;Vide\n7;Aide aux écoles de musique;30/06/2024;\n')
    expect(content?.text).toBe(
      'Aide aux écoles de musique\n\nCode : 7\n\nTitre : Aide aux écoles de musique\n\nDate de clôture : 30/06/2024',
    )
    expect(content?.publishedOn).toBe('2024-06-30')
  })

  it('is refused when it is no table', async () => {
    await expect(open('Bonjour.\nRien à voir ici.\n')).rejects.toThrow(/n’est pas un tableau/)
  })
})

describe('an answer of ArcGIS', () => {
  const answer = {
    objectIdFieldName: 'OBJECTID',
    fields: [
      { name: 'OBJECTID' },
      { name: 'COLL_NOM' },
      { name: 'DELIB_ID' },
      { name: 'DELIB_DATE', type: 'esriFieldTypeDate' },
      { name: 'DELIB_OBJET' },
    ],
    features: [
      {
        attributes: {
          OBJECTID: 1,
          COLL_NOM: 'Région Normandie',
          DELIB_ID: 'CP-1',
          DELIB_DATE: 1_710_201_600_000,
          DELIB_OBJET: 'Plan vélo',
        },
      },
    ],
  }

  it('is opened into its rows', async () => {
    const { rows } = await open(JSON.stringify(answer), layerContainer)
    expect(rows[0]?.content.text).toContain(
      'Par la délibération n° CP-1 du 2024-03-12, Région Normandie a approuvé : Plan vélo.',
    )
  })

  it('is told from other JSON, and refused when it is cut short', async () => {
    const file = (text: string) => ({
      address: AT,
      name: 'a',
      mediaType: 'application/json',
      bytes: new TextEncoder().encode(text),
    })
    expect(layerContainer.matches(file(JSON.stringify(answer)))).toBe(true)
    expect(layerContainer.matches(file('{"a": 1}'))).toBe(false)
    await expect(open(JSON.stringify(answer).slice(0, 200), layerContainer)).rejects.toThrow(/réponse entière/)
  })
})

describe('large and damaged tables', () => {
  it('gives many rows one at a time', { timeout: 120_000 }, async () => {
    const lines = Array.from({ length: 20_000 }, (_, n) => `CP-${n};2024-03-12;Soutien au club n° ${n}`)
    const bytes = new TextEncoder().encode(`DELIB_ID;DELIB_DATE;DELIB_OBJET\n${lines.join('\n')}`)
    let rows = 0
    for await (const { address } of csvContainer.members(
      { address: AT, name: 'a.csv', mediaType: null, bytes },
      () => {},
    )) {
      if (rows++ === 0) expect(address).toBe(`${AT}#CP-0`)
    }
    expect(rows).toBe(20_000)
  })

  it('reads or refuses any damaged table, within a second', { timeout: 300_000 }, async () => {
    const piece = fc.constantFrom('"', '""', ';', ',', '\n', '\r', '\u0000', '\uFEFF', '\t', '€', '-', 'é', '/', '|')
    const cut = fc.tuple(
      fc.nat(SUBSIDIES.length),
      fc.nat(40),
      fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 8 }), async (cuts) => {
        const text = cuts.reduce(
          (whole, [at, size, put]) => whole.slice(0, at) + put + whole.slice(at + size),
          SUBSIDIES,
        )
        const begun = cpuMs()
        try {
          const { rows } = await open(text)
          expect(new Set(rows.map(({ address }) => address)).size).toBe(rows.length)
        } catch (error) {
          expect(error).toHaveProperty('name', 'UnreadableError')
        }
        expect(cpuMs() - begun).toBeLessThan(1000)
      }),
      { numRuns: 500 },
    )
  })
})
