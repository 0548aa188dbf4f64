import type { Document } from '../../corpus/document.ts'
import type { BodyRef } from '../../corpus/fact.ts'
import { amount, body, date, funding, makeDocument } from './documents.ts'

const GRAND_EST: BodyRef = { name: 'Région Grand Est', type: 'region', siren: '200052264', insee: '44' }
const BRETAGNE: BodyRef = { name: 'Région Bretagne', type: 'region', siren: '233500016', insee: '53' }
const ONISEP: BodyRef = { name: 'Onisep', type: 'operator', siren: '180043028', insee: null }
const MISSIONS: BodyRef = { name: 'Mission locale de Brocéliande', type: 'association', siren: null, insee: null }

/** Crossing and nested facts, two parts of a total, an address, a nested list, a contact, an issue. */
const ORIENTATION = makeDocument({
  id: 'orientation',
  title: 'Orientation : la Région Grand Est aide les salons des métiers',
  lines: [
    ['notice', 'Cette page est archivée depuis le 3 mai 2021.'],
    ['title', 'Orientation : la Région Grand Est aide les salons des métiers'],
    ['byline', 'Publié le 18 novembre 2017'],
    [
      'paragraph',
      'Réunie le jeudi 17 novembre 2017, la commission permanente a réservé plus de 350 000 € à la découverte des métiers.',
    ],
    ['heading', 'Deux aides', 3],
    [
      'paragraph',
      'La Région Grand Est verse près de 190 000 € à l’Onisep pour des guides destinés aux lycéens. Un second lot, plus de 160 000 €, ira à 22 salons de l’orientation dans toute la région.',
    ],
    ['item', 'à Metz, un salon de l’orientation en janvier 2018', 1],
    ['item', 'une journée pour les collégiens', 2],
    ['item', 'à Reims, une semaine de l’apprentissage', 1],
    ['paragraph', 'Le calendrier est sur https://www.example.fr/salons?annee=2018&lieu=metz.'],
    ['contact', 'Jeanne Exemple – jeanne.exemple@example.fr – 03.87.00.00.00'],
    ['source', 'Source : service de presse'],
  ],
  document: {
    publisher: 'Région Grand Est',
    publishedOn: '2017-11-18',
    region: '44',
    themes: ['orientation', 'apprentissage'],
  },
  issues: (at) => [
    {
      severity: 'warning',
      code: 'weekday-mismatch',
      message: '« jeudi 17 novembre 2017 » était un vendredi.',
      address: null,
      span: at('jeudi 17 novembre 2017'),
    },
  ],
  facts: (at) => [
    date(at('jeudi 17 novembre 2017'), '2017-11-17', 'meeting'),
    amount(at('plus de 350 000 €'), 35_000_000, 'more_than'),
    funding(at('plus de 350 000 € à la découverte des métiers'), {
      funder: GRAND_EST,
      amount: at('plus de 350 000 €'),
      cents: 35_000_000,
      qualifier: 'more_than',
      purpose: at('la découverte des métiers'),
    }),
    funding(at('La Région Grand Est verse près de 190 000 € à l’Onisep pour des guides destinés aux lycéens'), {
      funder: GRAND_EST,
      beneficiary: ONISEP,
      amount: at('près de 190 000 €'),
      cents: 19_000_000,
      qualifier: 'nearly',
      purpose: at('des guides destinés aux lycéens'),
      partOfTotal: true,
    }),
    body(at('Région Grand Est'), GRAND_EST),
    amount(at('près de 190 000 €'), 19_000_000, 'nearly'),
    body(at('Onisep'), ONISEP),
    amount(at('plus de 160 000 €'), 16_000_000, 'more_than'),
    date(at('janvier 2018'), '2018-01', 'event'),
  ],
})

const MISSIONS_LOCALES = makeDocument({
  id: 'missions-locales',
  title: 'Les missions locales de Bretagne confortées',
  lines: [
    ['title', 'Les missions locales de Bretagne confortées'],
    [
      'paragraph',
      'Le 1er mars 2022, la Région Bretagne a voté une subvention de 1 250 000,50 € à la Mission locale de Brocéliande pour l’insertion des jeunes.',
    ],
    ['paragraph', 'Un prêt de 80 000 € demandé pour un local a été refusé.'],
    ['header', 'Mission locale\tMontant'],
    ['row', 'Brocéliande\t1 250 000,50 €'],
    ['row', 'Ouest Cornouaille\tnon précisé'],
  ],
  document: { publisher: 'Région Bretagne', publishedOn: '2022-03-02', region: '53', kind: 'deliberation' },
  facts: (at) => [
    date(at('1er mars 2022'), '2022-03-01', 'meeting'),
    body(at('Région Bretagne'), BRETAGNE),
    amount(at('1 250 000,50 €'), 125_000_050),
    funding(
      at(
        'la Région Bretagne a voté une subvention de 1 250 000,50 € à la Mission locale de Brocéliande pour l’insertion des jeunes',
      ),
      {
        funder: BRETAGNE,
        beneficiary: MISSIONS,
        amount: at('1 250 000,50 €'),
        cents: 125_000_050,
        qualifier: 'exact',
        purpose: at('l’insertion des jeunes'),
      },
    ),
    body(at('Mission locale de Brocéliande'), MISSIONS),
    amount(at('80 000 €'), 8_000_000),
    funding(at('Un prêt de 80 000 € demandé pour un local a été refusé'), {
      amount: at('80 000 €'),
      cents: 8_000_000,
      qualifier: 'exact',
      purpose: at('un local'),
      status: 'refused',
    }),
  ],
})

/** Words that would break a page or a spreadsheet if they were not escaped. */
const HOSTILE = makeDocument({
  id: 'hostile',
  title: '<script>alert("titre")</script> & Cie',
  lines: [
    ['paragraph', 'Le tableau dit <img src=x onerror=alert(1)> & "rien" d\'autre pour les missions.'],
    ['paragraph', 'Adresse javascript:alert(1) et http://example.fr/"><b>ici.'],
    ['row', '=SOMME(A1)\t5 000 €'],
  ],
  document: { publisher: '=cmd|"calc"', url: null, removedAt: '2026-02-01T08:00:00Z' },
  facts: (at) => [
    funding(at('=SOMME(A1)\t5 000 €'), {
      beneficiary: { name: '=SOMME(A1)', type: 'other', siren: null, insee: null },
      amount: at('5 000 €'),
      cents: 500_000,
      qualifier: 'exact',
    }),
  ],
})

export const COLLECTION: readonly Document[] = [ORIENTATION, MISSIONS_LOCALES, HOSTILE]
