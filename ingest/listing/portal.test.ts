import { describe, expect, it } from 'vitest'
import { readPortal } from './portal.ts'

const AT = 'https://actes.test/deliberations/index.html'

const read = (body: string, address = AT, isFirst = true) =>
  readPortal(`<html><head><title>Actes</title></head><body>${body}</body></html>`, address, isFirst)
const acts = (body: string, address = AT) =>
  read(body, address).items.map(({ title, publishedOn, address: at }) => [
    title,
    publishedOn,
    at.replace('https://actes.test', ''),
  ])

describe('a table of acts', () => {
  it('gives number, title, date and file of each row, by the names of its columns', () => {
    const rows = [
      ['24CP-101', '12/03/2024', 'Soutien aux clubs de voile', '/a/101.pdf'],
      ['24CP-102', '12/03/2024', 'Rénovation', '/a/102.pdf'],
    ]
    const table = `<table><tr><th>Numéro</th><th>Date</th><th>Objet</th><th>Rapporteur du dossier</th><th>Fichier</th></tr>${rows
      .map(
        ([number, date, title, href]) =>
          `<tr><td>${number}</td><td>${date}</td><td>${title}</td><td>Madame la vice-présidente chargée des mobilités</td><td><a href="${href}">Télécharger (PDF, 1,2 Mo)</a></td></tr>`,
      )
      .join('')}</table>`
    expect(acts(table)).toEqual([
      ['24CP-101 – Soutien aux clubs de voile', '2024-03-12', '/a/101.pdf'],
      ['24CP-102 – Rénovation', '2024-03-12', '/a/102.pdf'],
    ])
  })

  it('takes the longest cell for the title of columns without names, and tells annexes apart', () => {
    const table = `<table><tr><td>12 mars 2024</td><td>N° 7</td><td>Plan régional pour les forêts</td><td><a href="7.pdf">Délibération</a> <a href="7a.pdf">Annexe 1</a></td></tr></table>`
    expect(acts(table)).toEqual([
      ['N° 7 – Plan régional pour les forêts', '2024-03-12', '/deliberations/7.pdf'],
      ['N° 7 – Plan régional pour les forêts (Annexe 1)', '2024-03-12', '/deliberations/7a.pdf'],
    ])
  })

  it('reads lists of files, without what they say of the file', () => {
    const list = `<ul><li><a href="1.pdf">Rapport n° 1 – Budget primitif (PDF, 240 Ko)</a></li><li>Tarifs des cars, vote du 3 mai 2023 : <a href="download.php?id=2">Télécharger</a></li></ul>`
    expect(acts(list)).toEqual([
      ['Rapport n° 1 – Budget primitif', null, '/deliberations/1.pdf'],
      ['Tarifs des cars, vote du 3 mai 2023 :', '2023-05-03', '/deliberations/download.php?id=2'],
    ])
  })

  it('passes over files of other sites', () => {
    expect(acts('<p><a href="https://ailleurs.test/guide.pdf">Un guide de l’État sur les actes</a></p>')).toEqual([])
  })
})

describe('the parts of a portal', () => {
  const parts = (body: string, address = AT) =>
    read(body, address).parts.map((part) => part.address.replace('https://actes.test', ''))

  it('are the pages of sittings, kinds and years', () => {
    const body = `<ul><li><a href="seance-1.html">Commission permanente du 12 mars 2024</a></li>
      <li>Assemblée plénière du 3 février 2024 <a href="pleniere">Voir</a></li><li><a href="?annee=2023">2023</a></li>
      <li><a href="aide.html">Comment lire une délibération</a></li><li><a href="/autre/seance-2024">Séance du 2 mars 2024</a></li></ul>`
    expect(parts(body)).toEqual([
      '/deliberations/seance-1.html',
      '/deliberations/pleniere',
      '/deliberations/index.html?annee=2023',
    ])
  })

  it('are those of webdelib+, whatever their words', () => {
    const at = 'https://actes.test/webdelibplus/jsp/seances.jsp?role=usager'
    const body = `<table><tr><td>Commission permanente</td><td>12/03/2024</td><td><a href="seance_agenda.jsp?date=12-03-2024&role=usager">Délibérations</a></td>
      <td><a href="openfile.jsp?name=Ordre du jour du 12/03/2024&pdf=a1">Ordre du jour</a></td></tr></table><a href="login.jsp">Séance 2024</a>`
    expect(parts(body, at)).toEqual(['/webdelibplus/jsp/seance_agenda.jsp?date=12-03-2024&role=usager'])
    expect(acts(body, at)).toEqual([
      [
        'Commission permanente',
        '2024-03-12',
        '/webdelibplus/jsp/openfile.jsp?name=Ordre%20du%20jour%20du%2012/03/2024&pdf=a1',
      ],
    ])
  })

  it('are themselves documents when they hold no file', () => {
    const page = read(
      '<h1>Séance du 12 mars 2024</h1><p>La Région a voté le plan vélo.</p>',
      'https://actes.test/deliberations/seance-1.html',
      false,
    )
    expect(page.items).toEqual([
      {
        address: 'https://actes.test/deliberations/seance-1.html',
        title: 'Séance du 12 mars 2024',
        publishedOn: null,
        updated: null,
      },
    ])
  })
})
