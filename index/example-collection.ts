import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Connection } from '@lancedb/lancedb'
import { type Archive, openArchive } from '../corpus/archive.ts'
import { openDatabase } from '../corpus/database.ts'
import type { Document } from '../corpus/document.ts'
import { exampleAmount, exampleDate, exampleDocument, exampleFunding } from './example-documents.ts'

/** A database in a temporary folder; `remove` deletes it. */
export async function temporaryDatabase(): Promise<{
  connection: Connection
  archive: Archive
  uri: string
  remove: () => void
}> {
  const uri = mkdtempSync(join(tmpdir(), 'hemicycle-index-'))
  const connection = await openDatabase(uri)
  const remove = () => {
    connection.close()
    rmSync(uri, { recursive: true, force: true })
  }
  return { connection, archive: await openArchive(connection), uri, remove }
}

/** Fifteen invented releases on what regions do, with the facts that the tests of search ask for. */
export const COLLECTION: readonly Document[] = [
  exampleDocument(
    'missions-bretagne',
    `# Un soutien renouvelé aux Missions locales bretonnes
    @ Rennes, le 12 mars 2021
    La Région Bretagne vote une subvention de 2 400 000 € aux dix-sept Missions locales de son territoire.
    Cette aide permet d'accompagner vers l'emploi les jeunes de 16 à 25 ans sortis de l'école sans diplôme.
    ! Contact presse : 02 00 00 00 00`,
    {
      region: '53',
      publishedOn: '2021-03-12',
      themes: ['emploi'],
      facts: (text) => [
        exampleAmount(text, '2 400 000 €', 2_400_000),
        exampleFunding(text, 'La Région Bretagne vote une subvention de 2 400 000 € aux dix-sept Missions locales', {
          funder: 'Région Bretagne',
          beneficiary: 'Missions locales',
          euros: 2_400_000,
        }),
      ],
    },
  ),
  exampleDocument(
    'apprentissage-occitanie',
    `# Apprentissage : de nouveaux plateaux techniques
    ## Des ateliers rénovés
    La Région Occitanie consacre 7,5 millions d'euros à l'équipement des centres de formation d'apprentis en 2022.
    Les apprentis du bâtiment et de l'hôtellerie travailleront sur des machines récentes.
    ## Calendrier
    Les travaux commenceront à l'automne.`,
    {
      region: '76',
      publishedOn: '2022-02-03',
      themes: ['apprentissage'],
      facts: (text) => [
        exampleAmount(text, "7,5 millions d'euros", 7_500_000),
        exampleFunding(
          text,
          "La Région Occitanie consacre 7,5 millions d'euros à l'équipement des centres de formation d'apprentis",
          {
            funder: 'Région Occitanie',
            euros: 7_500_000,
          },
        ),
        exampleDate(text, '2022', '2022', 'period'),
      ],
    },
  ),
  exampleDocument(
    'apprentissage-normandie',
    `# Les apprentis normands à l'honneur
    La Région Normandie finance le permis de conduire des apprentis majeurs, à raison de 500 € chacun.
    Mille jeunes sont concernés cette année.`,
    {
      region: '28',
      publishedOn: '2020-10-01',
      themes: ['apprentissage'],
      facts: (text) => [exampleAmount(text, '500 €', 500)],
    },
  ),
  exampleDocument(
    'egalite',
    `# Égalité professionnelle
    L'égalité entre les femmes et les hommes guide le plan d'action adopté par l'assemblée plénière.
    Un réseau d'entreprises s'engage à publier les écarts de salaire.`,
    { region: '11', publishedOn: '2019-03-08', themes: ['égalité'] },
  ),
  exampleDocument(
    'ter',
    `# Des trains plus nombreux entre Dijon et Besançon
    À partir de décembre, vingt allers-retours quotidiens relieront les deux métropoles par le TER.
    Les abonnés de moins de 26 ans paieront moitié prix.`,
    { region: '27', publishedOn: '2023-11-20', themes: ['transports'] },
  ),
  exampleDocument(
    'lycees',
    `# Rénovation énergétique des lycées
    L'isolation des façades et le remplacement des chaudières de douze lycées réduiront la facture de chauffage.
    Le programme s'élève à 48 millions d'euros sur quatre ans.`,
    {
      region: '32',
      publishedOn: '2022-09-15',
      themes: ['lycées'],
      facts: (text) => [exampleAmount(text, "48 millions d'euros", 48_000_000)],
    },
  ),
  exampleDocument(
    'agriculture-bio',
    `# Conversion à l'agriculture biologique
    Les exploitants qui abandonnent les pesticides reçoivent une prime à l'hectare pendant cinq ans.
    Deux cents fermes ont déposé un dossier.`,
    { region: '52', publishedOn: '2021-06-30', themes: ['agriculture'] },
  ),
  exampleDocument(
    'peche',
    `# Modernisation des ports de pêche
    La criée de Lorient s'équipe d'une chambre froide ; l'aide régionale atteint 900 000 €.`,
    {
      region: '53',
      publishedOn: '2018-05-04',
      themes: ['mer'],
      facts: (text) => [exampleAmount(text, '900 000 €', 900_000)],
    },
  ),
  exampleDocument(
    'culture',
    `# Soutien aux librairies indépendantes
    Sont attribués :
    - 12 000 € à la librairie du Marché, à Colmar ;
    - 8 000 € à la librairie des Arcades, à Troyes.`,
    {
      region: '44',
      publishedOn: '2020-07-10',
      themes: ['culture'],
      facts: (text) => [
        exampleAmount(text, '12 000 €', 12_000),
        exampleAmount(text, '8 000 €', 8_000),
        exampleFunding(text, '12 000 € à la librairie du Marché', {
          beneficiary: 'Librairie du Marché',
          euros: 12_000,
        }),
      ],
    },
  ),
  exampleDocument(
    'sante',
    `# Contre les déserts médicaux
    Une bourse est versée aux internes en médecine qui s'installent dans une commune rurale de l'Yonne ou de la Nièvre.`,
    { region: '27', publishedOn: '2022-01-18', themes: ['santé'] },
  ),
  exampleDocument(
    'numerique',
    `# La fibre pour tous
    Quatre foyers sur cinq sont désormais raccordables au très haut débit dans les vallées alpines.`,
    { region: '84', publishedOn: '2021-12-01', themes: ['numérique'] },
  ),
  exampleDocument(
    'inondations',
    `# Après les inondations
    Un fonds d'urgence de 3 millions d'euros aide les communes sinistrées de la vallée de la Vésubie.`,
    {
      region: '93',
      publishedOn: '2020-10-20',
      facts: (text) => [exampleAmount(text, "3 millions d'euros", 3_000_000)],
    },
  ),
  exampleDocument(
    'orientation',
    `# L'orientation des collégiens
    Un salon en ligne présente les métiers de l'industrie aux élèves de troisième.`,
    { region: '24', publishedOn: null },
  ),
  exampleDocument(
    'formation',
    `# Un pacte pour la formation des demandeurs d'emploi
    Quinze mille places de formation s'ouvrent aux chômeurs de longue durée.
    Elles préparent aux métiers de l'aide à domicile et de la logistique.`,
    { region: '75', publishedOn: '2019-01-25', themes: ['formation'] },
  ),
  exampleDocument(
    'dechets',
    `# Moins de déchets
    Des recettes nouvelles financeront les déchetteries ; les composteurs seront gratuits.`,
    { region: '94', publishedOn: '2023-04-04' },
  ),
]
