import { describe, expect, it } from 'vitest'
import { blocksOfText, textReader } from './text.ts'

/** Blocks as « kind level: words », the level only where there is one. */
function outline(text: string): readonly string[] {
  return blocksOfText(text).map(({ kind, level, span }) => {
    return `${kind}${level === 0 ? '' : ` ${level}`}: ${text.slice(span.start, span.end)}`
  })
}

function read(text: string) {
  const bytes = new TextEncoder().encode(text)
  return textReader.read(
    { address: 'file:///note-de-presse.txt', name: 'note-de-presse.txt', mediaType: null, bytes },
    (issue) => expect.fail(issue.message),
  )
}

const PROSE = 'La Région Bretagne attribue 12 000 euros à une association de Quimper pour son festival.'

describe('blocksOfText', () => {
  it.each<[string, string, readonly string[]]>([
    ['a sentence alone', PROSE, [`paragraph: ${PROSE}`]],
    ['a line alone, which is no title', 'Trois millions pour Brest', ['paragraph: Trois millions pour Brest']],
    [
      'a title and a paragraph',
      `Un festival à Quimper\n\n${PROSE}`,
      ['title: Un festival à Quimper', `paragraph: ${PROSE}`],
    ],
    [
      'a title printed twice',
      `Un festival à Quimper\n\nCulture\n\nUN FESTIVAL A QUIMPER !\n\nUn festival à Quimper\n\n${PROSE}`,
      ['title: Un festival à Quimper', 'heading 2: Culture', `paragraph: ${PROSE}`],
    ],
    [
      'a kicker above the title',
      `Culture\nUn festival à Quimper cet été\n${PROSE}`,
      ['heading 2: Culture', 'title: Un festival à Quimper cet été', `paragraph: ${PROSE}`],
    ],
    [
      'a meeting above the title',
      `Séance plénière du 3 mars 2022\n\nUn festival à Quimper cet été\n\n${PROSE}`,
      ['heading 2: Séance plénière du 3 mars 2022', 'title: Un festival à Quimper cet été', `paragraph: ${PROSE}`],
    ],
    [
      'headings, numbered and not',
      `Titre du communiqué\n\n${PROSE}\n\nQui peut candidater ?\n\n${PROSE}\n\n1. Les lycées\n\n${PROSE}\n\n1.2 Les internats\n\n${PROSE}`,
      [
        'title: Titre du communiqué',
        `paragraph: ${PROSE}`,
        'heading 2: Qui peut candidater ?',
        `paragraph: ${PROSE}`,
        'heading 2: 1. Les lycées',
        `paragraph: ${PROSE}`,
        'heading 3: 1.2 Les internats',
        `paragraph: ${PROSE}`,
      ],
    ],
    [
      'number signs of Markdown',
      `Titre du communiqué\n\n${PROSE}\n\n### Les lycées\n\n${PROSE}`,
      ['title: Titre du communiqué', `paragraph: ${PROSE}`, 'heading 3: Les lycées', `paragraph: ${PROSE}`],
    ],
    [
      'a list of titles, which are no headings',
      `${PROSE}\n\nUn lycée neuf\n\nUne ligne de car\n\nUn port agrandi\n\nUn musée rouvert\n\nUn pont repeint\n\n${PROSE}`,
      [
        `paragraph: ${PROSE}`,
        ...['Un lycée neuf', 'Une ligne de car', 'Un port agrandi', 'Un musée rouvert', 'Un pont repeint'].map(
          (t) => `paragraph: ${t}`,
        ),
        `paragraph: ${PROSE}`,
      ],
    ],
    [
      'captions, which are no headings',
      `${PROSE}\n\nAnne Le Goff – mai 2021\n\n${PROSE}\n\nPhoto : Région Bretagne\n\n${PROSE}`,
      [
        `paragraph: ${PROSE}`,
        'paragraph: Anne Le Goff – mai 2021',
        `paragraph: ${PROSE}`,
        'paragraph: Photo : Région Bretagne',
        `paragraph: ${PROSE}`,
      ],
    ],
    [
      'bullets at two depths',
      'La Région finance :\n  • les lycées,\n    – publics,\n    – privés ;\n  • les gares.',
      [
        'paragraph: La Région finance :',
        'item 1: les lycées,',
        'item 2: publics,',
        'item 2: privés ;',
        'item 1: les gares.',
      ],
    ],
    [
      'bullets of two kinds at one indent',
      '• les lycées\n- publics\n- privés\n• les gares',
      ['item 1: les lycées', 'item 2: publics', 'item 2: privés', 'item 1: les gares'],
    ],
    [
      'numbers and letters',
      '1. Les lycées\n2. Les gares\na) de Brest\nb) de Vannes',
      ['item 1: Les lycées', 'item 1: Les gares', 'item 2: de Brest', 'item 2: de Vannes'],
    ],
    ['a bullet parted by a tab', '•\tLes lycées\n•\tLes gares', ['item 1: Les lycées', 'item 1: Les gares']],
    [
      'a sentence after a list',
      '- les lycées ;\n- les gares.\nLe vote était unanime.',
      ['item 1: les lycées ;', 'item 1: les gares.', 'paragraph: Le vote était unanime.'],
    ],
    [
      'a negative figure, which is no item',
      'Le budget baisse de\n-5 % cette année.',
      ['paragraph: Le budget baisse de\n-5 % cette année.'],
    ],
    [
      'a table',
      'Commune\tMontant\nBrest\t12 000 €\nVannes\t8 000 €',
      ['header: Commune\tMontant', 'row: Brest\t12 000 €', 'row: Vannes\t8 000 €'],
    ],
    [
      'lines broken mid-phrase',
      'Feuille\nde route partagée par l’État,\nla Région et\nLes départements.\nEn\naval, un comité suit.',
      [
        'paragraph: Feuille\nde route partagée par l’État,\nla Région et\nLes départements.',
        'paragraph: En\naval, un comité suit.',
      ],
    ],
    [
      'visas, one a line',
      'Vu le code de l’éducation,\nVu la loi de finances,\nLe Conseil régional décide',
      [
        'paragraph: Vu le code de l’éducation,',
        'paragraph: Vu la loi de finances,',
        'paragraph: Le Conseil régional décide',
      ],
    ],
    ['carriage returns', '• les lycées\r\n• les gares\r\n', ['item 1: les lycées', 'item 1: les gares']],
    ['nothing', ' \n\n', []],
  ])('reads %s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected)
  })

  it('joins what was wrapped at a width, and only that', () => {
    const wrapped = [
      'La commission permanente du Conseil régional a voté une aide de trois',
      'millions d’euros pour les lycées agricoles. Elle sera versée en deux',
      'fois – la première dès juin, la seconde à la fin des travaux – à la',
      'Direction des lycées. Les chantiers commenceront à Morlaix puis à',
      'Pontivy.',
      'Un comité suivra leur avancement.',
    ].join('\n')
    expect(outline(wrapped)).toEqual([
      `paragraph: ${wrapped.split('\n').slice(0, 5).join('\n')}`,
      'paragraph: Un comité suivra leur avancement.',
    ])
  })

  it.each<[string, string, string]>([
    ['an archive banner', 'ARCHIVE', 'notice'],
    ['an archived page', 'Cette page est archivée depuis le 12/01/2019.', 'notice'],
    ['a page out of date', 'Ce contenu n’est plus à jour', 'notice'],
    ['a byline', 'Par la rédaction – Le 20 mars 2024.', 'byline'],
    ['a date of publication', 'Publié le mercredi 8 février 2023', 'byline'],
    ['two dates', 'Article publié le 24/04/2019 / Mis à jour le 30/04/2019', 'byline'],
    ['a date of update', 'Mis à jour le 3 mai 2021', 'byline'],
    ['a bare date', '2 décembre 2020', 'byline'],
    ['a dateline', 'Strasbourg, le 2 décembre 2020', 'byline'],
    ['a time of reading', 'Temps de lecture : 4 minutes', 'byline'],
    ['a source', 'Source : Région Bretagne', 'source'],
    ['a contact', 'Contact presse : Anne Le Goff', 'contact'],
    ['an address', 'Anne Le Goff – anne.legoff@exemple.bzh – 02 99 00 00 00', 'contact'],
    ['a meeting', 'Commission permanente du 2 décembre 2020', 'heading'],
    ['a deed', 'Fait à Rennes, le 2 décembre 2020', 'heading'],
    ['a sentence that opens like a byline', 'Par ailleurs, le 3 mars 2023, un lycée ouvre.', 'paragraph'],
    ['a month after a dash', 'Budget primitif – décembre 2022', 'heading'],
    [
      'a deadline in a sentence',
      'Publié le 3 mars au Journal officiel, le décret crée une aide de 12 000 €.',
      'paragraph',
    ],
    ['a figure beside a number to call', 'Appelez le 02 99 00 00 00 pour obtenir 300 €.', 'paragraph'],
  ])('takes %s for what it is', (_, line, kind) => {
    const text = `Un festival à Quimper cet été encore\n\n${line}\n\n${PROSE}`
    expect(blocksOfText(text).map((block) => block.kind)).toEqual(['title', kind, 'paragraph'])
  })

  it('takes a bare date within the body for a line like others', () => {
    const text = `Un festival à Quimper\n\n${PROSE}\n\n${PROSE}\n\n2 décembre 2020\n\n${PROSE}`
    expect(blocksOfText(text).map(({ kind }) => kind)).not.toContain('byline')
  })

  it('keeps the lines under a contact heading together, up to the next sentence', () => {
    const text = `${PROSE}\n\nCONTACT PRESSE\n\nAnne Le Goff\nService des lycées\n02 99 00 00 00\n\n${PROSE}`
    expect(blocksOfText(text).map(({ kind }) => kind)).toEqual([
      'paragraph',
      'contact',
      'contact',
      'contact',
      'contact',
      'paragraph',
    ])
  })
})

describe('textReader', () => {
  it('only puts spaces for the line feeds of wrapped lines', () => {
    const text = 'Le train\n\nLa Région rouvre\n   la gare\nde Bannalec.\n\n- Budget :\n  3 M€\n'
    const content = read(text)
    expect(content.text).toBe('Le train\n\nLa Région rouvre    la gare de Bannalec.\n\n- Budget :   3 M€\n')
    expect(content.title).toBe('Le train')
  })

  it('says who published, when and what', () => {
    const content = read(
      `Un festival\n\nPublié le 3 mai 2021\n\n${PROSE}\n\nSource : Conseil régional de Bretagne, 30 avril 2021`,
    )
    expect(content).toMatchObject({
      publishedOn: '2021-05-03',
      publisher: 'Conseil régional de Bretagne',
      kind: 'release',
      url: null,
    })
  })

  it('stands in for a missing title with the first words, cut at a word', () => {
    expect(read(PROSE).title).toBe(PROSE)
    expect(read(`${PROSE} ${PROSE}`).title).toMatch(/^La Région Bretagne .{60,110}…$/u)
  })
})
