import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ReadContent } from '../../corpus/document.ts'
import { htmlReader } from './html.ts'

function readBytes(name: string, bytes: Uint8Array): ReadContent {
  const address = `https://www.exemple.fr/actualites/${name}`
  return htmlReader.read({ address, name, mediaType: null, bytes }, (issue) => expect.fail(issue.message))
}

const readPage = (name: string) => readBytes(name, readFileSync(new URL(`fixtures/${name}`, import.meta.url)))
const readBody = (html: string) => readBytes('page.html', new TextEncoder().encode(html))

function outline({ text, blocks }: ReadContent): readonly string[] {
  return blocks.map(({ kind, level, span }) => `${kind}${level || ''}: ${text.slice(span.start, span.end)}`)
}

interface Shell {
  readonly says: Partial<ReadContent>
  readonly holds: readonly string[]
  readonly leavesOut: readonly RegExp[]
}

/** Pages of different makes: what each says of itself, blocks that must be there, words that must not. */
const SHELLS: Readonly<Record<string, Shell>> = {
  'wordpress.html': {
    says: {
      title: 'Trois lycées agricoles rénovés d’ici 2026',
      publishedOn: '2023-02-08',
      publisher: 'Région Bretagne',
      url: 'https://www.exemple-bretagne.fr/actualites/lycees-agricoles/',
    },
    holds: [
      'title: Trois lycées agricoles rénovés d’ici 2026',
      'byline: Publié le 8 février 2023',
      'heading2: Des ateliers plus sobres',
      'item1: 4,1\u00a0M€ pour le lycée de Morlaix\u00a0;',
      'paragraph: « Les élèves travailleront dans des locaux dignes de leurs métiers », promet la vice-présidente chargée des lycées.',
    ],
    leavesOut: [
      /cookies/iu,
      /Aller au contenu/u,
      /Les aides/u,
      /Facebook/u,
      /transports scolaires/u,
      /commentaire/u,
      /Patton/u,
      /#lycées/u,
      /console/u,
    ],
  },
  'drupal.html': {
    says: {
      title: '200 apprentis de plus dans la construction navale',
      publishedOn: '2023-04-05',
      publisher: null,
      url: 'https://www.exemple.fr/actualites/apprentis-navals',
    },
    holds: [
      'byline: Publié le mercredi 5 avril 2023',
      'paragraph: La Région et les chantiers de l’estuaire ont signé le 3 avril une convention de quatre ans.',
      'heading3: Qui peut candidater\u00a0?',
      'paragraph: Cette filière recrute et paie bien, encore faut-il le faire savoir.',
    ],
    leavesOut: [
      /La Région de demain/u,
      /Se déplacer/u,
      /Accueil/u,
      /métiers de bouche/u,
      /bouchers|boulangers/u,
      /Salon/u,
      /Imprimer/u,
      /44966/u,
      /Télécharger/u,
    ],
  },
  'typo3.html': {
    says: {
      title: 'Une aide pour les vergers touchés par la grêle',
      publishedOn: '2022-06-24',
      publisher: 'Région du Sud-Est',
      url: null,
    },
    holds: [
      'paragraph: Après les orages du 20 juin, la Région débloque une enveloppe de deux millions d’euros pour les arboriculteurs.',
      'heading4: Comment en bénéficier',
      'contact: agriculture@exemple-sudest.fr',
    ],
    leavesOut: [/Accueil/u, /Culture/u, /Retour/u, /Plan du site/u],
  },
  'div-soup.html': {
    says: { title: 'Le plan vélo monte en puissance', publishedOn: '2021-03-12', publisher: null },
    holds: [
      'byline: 12 mars 2021',
      "paragraph: Au total, 8 millions d'euros seront versés en 2021 :",
      "item1: 2 millions d'euros pour les abris",
      'heading2: LES COMMUNES RETENUES',
      "paragraph: Quarante-deux communes ont répondu à l'appel à projets lancé à l'automne. Elles recevront leur première subvention avant l'été.",
    ],
    leavesOut: [/Santé/u, /véloroutes/u, /week-end/u, /©/u],
  },
  'table-layout.html': {
    says: { title: "Fonds d'aide aux artisans", publishedOn: '2009-10-14' },
    holds: [
      'byline: Publié le 14.10.2009',
      'header: Artisan\tCommune\tMontant',
      'row: Forge du Moulin\tLe Blanc\t8 500 €',
      'paragraph: Les demandes suivantes seront examinées chaque trimestre par la commission compétente, dans la limite des crédits.',
    ],
    leavesOut: [/Plan du site/u, /Tourisme/u, /Tous droits/u],
  },
  'news-agency.html': {
    says: {
      title: 'Île-de-France : 16 M€ pour les missions locales en 2022',
      publishedOn: '2022-01-27',
      publisher: 'L’Agence des territoires',
    },
    holds: [
      'byline: Par Claire Aubry | Publiée le 27/01/2022 à 23h45 | Temps de lecture : 3 minutes',
      'paragraph: Le solde sera versé au second semestre, sur présentation d’un bilan.',
    ],
    leavesOut: [
      /cookie/iu,
      /Dépêche/u,
      /Lire aussi/u,
      /hausse de leur dotation/u,
      /abonnés/u,
      /Garantie jeunes/u,
      /Tweeter/u,
      /CGV/u,
    ],
  },
  'pdf-mirror.html': {
    says: { title: 'Dossier de presse - Plan santé 2018-2022', publishedOn: null },
    holds: [
      "paragraph: Elle finance jusqu'à 30 % des travaux, dans la limite de 200 000 € par projet, et loge les étudiants en médecine pendant leurs stages en zone rurale.",
    ],
    leavesOut: [/Upload/u, /Embed/u, /Page \d/u, /Related/u, /Copyright/u, /finance jusqu[\s\S]*finance jusqu/u],
  },
  'old-latin1.html': {
    says: { title: 'L’Assemblée régionale vote son budget', publishedOn: null },
    holds: [
      'paragraph: Réunie le 20 décembre en séance plénière, l’Assemblée a adopté un budget de 865.000.000 €, dont la moitié pour les lycées et l’apprentissage.',
      'paragraph: Le taux d’effort de la collectivité reste inchangé\u00a0: l’œuvre de rénovation des internats se poursuit.',
    ],
    leavesOut: [/\ufffd/u],
  },
  'nested-lists.html': {
    says: { title: 'Les mesures du pacte rural', publishedOn: null },
    holds: [
      'item1: Se soigner',
      'item2: 3 M€ pour les maisons de santé',
      'item3: Équipement',
      'item2: 1 M€ pour les bus dentaires',
      'item1: Se former, avec deux campus connectés',
    ],
    leavesOut: [],
  },
  'subsidies-table.html': {
    says: { title: 'Aides votées en juin', publishedOn: '2021-06-30' },
    holds: [
      'paragraph: Subventions, en euros',
      'header: Département\tBénéficiaire\tMontant',
      'row: Finistère\tClub nautique de Loctudy\t4\u202f500\u00a0€',
      'row: \tÉtoile de Brest\t10\u202f000\u00a0€',
      'row: Total\t\t14\u202f500\u00a0€',
      'row: Plafond\t10 000 € par club',
    ],
    leavesOut: [/cookies/u],
  },
  'aspnet-form.html': {
    says: { title: 'Délibération n° 2019-114 du Conseil régional', publishedOn: null, kind: 'deliberation' },
    holds: [
      'paragraph: Article 1 : d’attribuer à l’association Musiques en Berry une subvention de 45 000 euros.',
      'paragraph: Fait à Orléans, le 4 juillet 2019',
    ],
    leavesOut: [/Institution/u, /Reproduction/u],
  },
  'page-builder.html': {
    says: { title: 'Le chèque énergie des lycéens', publishedOn: '2022-11-03', publisher: 'Région Centre' },
    holds: [
      'byline: 3 novembre 2022',
      'heading2: Quelles pièces faut-il fournir ?',
      'heading3: Quand l’aide est-elle versée ?',
      'source: Source : Région Centre, 3 novembre 2022 – https://www.exemple-centre.fr/cheque',
    ],
    leavesOut: [/Accueil/u, /remplissage/u, /©/u],
  },
}

describe('htmlReader', () => {
  it.each(Object.entries(SHELLS))('parts the text of %s from its page', (name, { says, holds, leavesOut }) => {
    const content = readPage(name)
    expect(content).toMatchObject(says)
    expect(outline(content)).toEqual(expect.arrayContaining([...holds]))
    expect(outline(content)[0]).toBe(`title: ${content.title}`)
    for (const words of leavesOut) expect(content.text).not.toMatch(words)
  })

  const P = 'La Région attribue douze mille euros à une association de Quimper pour son festival de cet été.'
  it.each<[string, string, readonly string[]]>([
    [
      'white space',
      '<p>Un\n  lycée&nbsp;: 3&#8239;M€<b>\n</b> <i>neuf</i></p>',
      ['paragraph: Un lycée\u00a0: 3\u202fM€ neuf'],
    ],
    ['soft hyphens and accents of their own', '<p>sub&shy;vention vote&#769;e</p>', ['paragraph: subvention votée']],
    ['superscripts', '<p>La 3<sup>e</sup> tranche</p>', ['paragraph: La 3e tranche']],
    ['lines of preformatted text', '<pre>Brest\t12\nVannes\t8</pre>', ['row: Brest\t12', 'row: Vannes\t8']],
    [
      'bold lines as headings',
      `<h2>Culture</h2><p>${P}</p><p><strong>Les festivals</strong></p><p>${P.replace('douze', 'vingt')}</p>`,
      ['heading2: Culture', `paragraph: ${P}`, 'heading3: Les festivals', `paragraph: ${P.replace('douze', 'vingt')}`],
    ],
    ['typed bullets', '<p>• un lycée</p><p>– une gare</p>', ['item1: un lycée', 'item1: une gare']],
    [
      'a list of links that a sentence announces',
      '<p>Trois aides sont ouvertes :</p><ul><li><a>Culture</a></li><li><a>Sport</a></li><li><a>Santé</a></li></ul>',
      ['paragraph: Trois aides sont ouvertes :', 'item1: Culture', 'item1: Sport', 'item1: Santé'],
    ],
    [
      'a menu without a name',
      `<p>${P}</p><ul><li><a>Culture</a></li><li><a>Sport</a></li><li><a>Santé</a></li></ul>`,
      [`paragraph: ${P}`],
    ],
    [
      'a caption printed three times',
      `<p>${P}</p><p>La gare de Vannes</p><p>La gare de Vannes</p><p>La gare de Vannes</p>`,
      [`paragraph: ${P}`, 'paragraph: La gare de Vannes'],
    ],
    [
      'unclosed and crossed tags',
      '<div><p>Un <b>lycée <i>neuf</b> à</i> Brest<p>Une gare</span></table></div>',
      ['paragraph: Un lycée neuf à Brest', 'paragraph: Une gare'],
    ],
    [
      'a table that only lays out',
      `<table><tr><td><h2>Culture</h2><p>${P}</p></td></tr></table>`,
      ['heading2: Culture', `paragraph: ${P}`],
    ],
    [
      'merged cells',
      '<table><tr><th>Lieu</th><th colspan="2">Aides</th></tr><tr><td rowspan="2">Brest</td><td>1</td><td>2</td></tr><tr><td>3</td><td></td></tr></table>',
      ['header: Lieu\tAides', 'row: Brest\t1\t2', 'row: \t3'],
    ],
    [
      'absurd spans',
      '<table><tr><td colspan="99999999">a</td><td>b</td></tr><tr><td>c</td><td rowspan="-3">d</td></tr></table>',
      [`row: a${'\t'.repeat(50)}b`, 'row: c\td'],
    ],
    [
      'sections that a click unfolds',
      `<h3><button aria-controls="a">Montant</button></h3><div id="a" style="display:none"><p>${P}</p></div><div role="tabpanel" hidden><p>${P.replace('douze', 'vingt')}</p></div><div hidden>Caché</div>`,
      ['heading3: Montant', `paragraph: ${P}`, `paragraph: ${P.replace('douze', 'vingt')}`],
    ],
    [
      'boxes whose first line says that they are of the page',
      `<div><p>${P}</p></div><div><h4>Vos réactions (2)</h4><p>${P.replace('douze', 'vingt')}</p></div><div>À la une<br>${P.replace('douze', 'cent')}</div>`,
      [`paragraph: ${P}`],
    ],
    [
      'sections of the text that open with the same words',
      `<p>${P}</p><div><h4>Réactions politiques au vote</h4><p>${P.replace('douze', 'vingt')}</p></div>`,
      [`paragraph: ${P}`, 'heading4: Réactions politiques au vote', `paragraph: ${P.replace('douze', 'vingt')}`],
    ],
    [
      'prose in a definition list',
      `<dl><dt>Le fonds</dt><dd>${P} ${P} ${P} ${P}</dd></dl>`,
      ['paragraph: Le fonds', `paragraph: ${P} ${P} ${P} ${P}`],
    ],
  ])('reads %s', (_, html, expected) => {
    expect(outline(readBody(html))).toEqual(expected)
  })

  const OTHER = P.replace('douze', 'vingt')
  it.each<[string, string, readonly string[]]>([
    [
      'the article with the heading, of several',
      `<main><article><h1>Un festival</h1><p>${P}</p><p>${P.replace('douze', 'cent')}</p></article><article><h2>Une gare</h2><p>${OTHER}</p></article></main>`,
      ['title: Un festival', `paragraph: ${P}`, `paragraph: ${P.replace('douze', 'cent')}`],
    ],
    [
      'what stands below the heading',
      `<div><p>${OTHER}</p><p>${OTHER.replace('vingt', 'dix')}</p></div><div><h1>Un festival</h1><p>${P}</p></div>`,
      ['title: Un festival', `paragraph: ${P}`],
    ],
    [
      'an introduction in the box of the heading, and the text beside it',
      `<div><h1>Un festival</h1><p>${OTHER}</p></div><div><p>${P}</p></div>`,
      ['title: Un festival', `paragraph: ${OTHER}`, `paragraph: ${P}`],
    ],
    [
      'what an application offers to those without scripts',
      `<div id="root">Chargement…</div><noscript><h1>Un festival</h1><p>${P}</p><p>${P.replace('douze', 'cent')} ${OTHER}</p></noscript>`,
      ['title: Un festival', `paragraph: ${P}`, `paragraph: ${P.replace('douze', 'cent')} ${OTHER}`],
    ],
  ])('takes for the text %s', (_, html, expected) => {
    expect(outline(readBody(`<title>Un festival</title>${html}`))).toEqual(expected)
  })

  it.each<[string, string, string | null]>([
    [
      'article:published_time',
      '<meta property="article:published_time" content="2020-05-04T08:00:00+02:00">',
      '2020-05-04',
    ],
    ['datePublished in microdata', '<time itemprop="datePublished" datetime="2020-05-04">4 mai</time>', '2020-05-04'],
    ['a time of publication', '<time class="date-publication" datetime="2020-05-04">lundi</time>', '2020-05-04'],
    [
      'a time beside the title',
      '<h1>Un festival à Quimper</h1><span><time datetime="2020-05-04">Lundi</time></span>',
      '2020-05-04',
    ],
    [
      'a time of update only',
      '<h1>Un festival à Quimper</h1><p>Mis à jour le <time datetime="2020-05-04">4 mai 2020</time></p>',
      null,
    ],
    ['article:modified_time only', '<meta property="article:modified_time" content="2020-05-04">', null],
    [
      'an event in a sentence',
      `<h1>Un festival à Quimper</h1><p>${P} Il ouvrira le <time datetime="2020-05-04">4 mai 2020</time>.</p>`,
      null,
    ],
    ['an impossible day', '<meta name="date" content="2020-02-31">', null],
    ['malformed structured data', '<script type="application/ld+json">{"datePublished":</script>', null],
    [
      'the date of another article',
      '<script type="application/ld+json">{"@type":"Event","startDate":"2020-05-04"}</script>',
      null,
    ],
    [
      'a related page',
      `<h1>Un festival à Quimper</h1><p>${P}</p><h2>À lire aussi</h2><p>4 mai 2020</p><p><a>Un concert</a></p>`,
      null,
    ],
  ])('reads the date of publication from %s', (_, html, expected) => {
    expect(readBody(`${html}<p>${P}</p>`).publishedOn).toBe(expected)
  })

  it.each([
    ['<link rel="canonical" href="https://www.exemple.bzh/a">', 'https://www.exemple.bzh/a'],
    ['<link rel="canonical" href="/b">', 'https://www.exemple.fr/b'],
    [
      '<link rel="canonical" href="https://www.exemple.bzh/"><meta property="og:url" content="https://www.exemple.bzh/c">',
      'https://www.exemple.bzh/c',
    ],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    ['<link rel="canonical" href="http://[">', null],
  ])('reads the address from %s', (html, expected) => {
    expect(readBody(`<title>x</title>${html}<p>${P}</p>`).url).toBe(expected)
  })

  it.each([
    ['<title>Un festival à Quimper | Bretagne</title>', 'Un festival à Quimper'],
    ['<title>Un festival à Quimper - Région Bretagne</title>', 'Un festival à Quimper'],
    ['<title>Un festival à Quimper - les aides</title>', 'Un festival à Quimper - les aides'],
    [
      '<title>x</title><h1>Région Bretagne</h1><h1>Un festival</h1><meta property="og:site_name" content="Région Bretagne">',
      'Un festival',
    ],
    ['<title>Document sans titre</title>', P],
  ])('reads the title from %s', (html, expected) => {
    expect(readBody(`${html}<p>${P}</p>`).title).toBe(expected)
  })
})
