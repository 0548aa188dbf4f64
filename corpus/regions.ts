/** INSEE code of a region (Code officiel géographique), as a string: « 01 » is Guadeloupe. */
export type RegionCode = string

/** A French region, or the single collectivity that holds its powers. */
export interface Region {
  readonly code: RegionCode
  /** ISO 3166-2. */
  readonly iso: string
  /** Name of the territory: « Grand Est ». */
  readonly name: string
  /** Canonical name of the body: « Région Grand Est ». */
  readonly body: string
  readonly siren: string
  /** Establishment number of the seat; SIREN + NIC = SIRET. */
  readonly nic: string
  readonly website: string
  readonly departments: readonly string[]
  /** Inhabitants: populations of its communes added, as @etalab/decoupage-administratif 6.0.0 has them of INSEE. */
  readonly population: number
  /** Other names of the territory in use today: « Région Sud », « PACA ». */
  readonly aliases: readonly string[]
  /** Regions merged into it on 1 January 2016 (law 2015-29), or its own earlier names. */
  readonly former: readonly string[]
}

/**
 * The 18 regions with the powers of a regional council. Codes: INSEE, Code officiel géographique 2026;
 * SIREN and NIC: répertoire Sirene, each checked against the Luhn key.
 */
export const REGIONS: readonly Region[] = [
  {
    code: '84',
    iso: 'FR-ARA',
    name: 'Auvergne-Rhône-Alpes',
    body: 'Région Auvergne-Rhône-Alpes',
    siren: '200053767',
    nic: '00014',
    website: 'https://www.auvergnerhonealpes.fr/',
    departments: ['01', '03', '07', '15', '26', '38', '42', '43', '63', '69', '73', '74'],
    population: 8_205_557,
    aliases: ['AURA'],
    former: ['Auvergne', 'Rhône-Alpes'],
  },
  {
    code: '27',
    iso: 'FR-BFC',
    name: 'Bourgogne-Franche-Comté',
    body: 'Région Bourgogne-Franche-Comté',
    siren: '200053726',
    nic: '00028',
    website: 'https://www.bourgognefranchecomte.fr/',
    departments: ['21', '25', '39', '58', '70', '71', '89', '90'],
    population: 2_802_670,
    aliases: ['BFC'],
    former: ['Bourgogne', 'Franche-Comté'],
  },
  {
    code: '53',
    iso: 'FR-BRE',
    name: 'Bretagne',
    body: 'Région Bretagne',
    siren: '233500016',
    nic: '00040',
    website: 'https://www.bretagne.bzh/',
    departments: ['22', '29', '35', '56'],
    population: 3_449_370,
    aliases: ['Breizh'],
    former: [],
  },
  {
    code: '24',
    iso: 'FR-CVL',
    name: 'Centre-Val de Loire',
    body: 'Région Centre-Val de Loire',
    siren: '234500023',
    nic: '00028',
    website: 'https://www.centre-valdeloire.fr/',
    departments: ['18', '28', '36', '37', '41', '45'],
    population: 2_587_031,
    aliases: [],
    former: ['Centre'],
  },
  {
    code: '94',
    iso: 'FR-20R',
    name: 'Corse',
    body: 'Collectivité de Corse',
    siren: '200076958',
    nic: '00012',
    website: 'https://www.isula.corsica/',
    departments: ['2A', '2B'],
    population: 355_486,
    aliases: [],
    former: [],
  },
  {
    code: '44',
    iso: 'FR-GES',
    name: 'Grand Est',
    body: 'Région Grand Est',
    siren: '200052264',
    nic: '00013',
    website: 'https://www.grandest.fr/',
    departments: ['08', '10', '51', '52', '54', '55', '57', '67', '68', '88'],
    population: 5_563_378,
    aliases: [],
    former: ['Alsace', 'Champagne-Ardenne', 'Lorraine', 'Alsace-Champagne-Ardenne-Lorraine'],
  },
  {
    code: '32',
    iso: 'FR-HDF',
    name: 'Hauts-de-France',
    body: 'Région Hauts-de-France',
    siren: '200053742',
    nic: '00017',
    website: 'https://www.hautsdefrance.fr/',
    departments: ['02', '59', '60', '62', '80'],
    population: 5_992_194,
    aliases: [],
    former: ['Nord-Pas-de-Calais', 'Picardie', 'Nord-Pas-de-Calais-Picardie'],
  },
  {
    code: '11',
    iso: 'FR-IDF',
    name: 'Île-de-France',
    body: 'Région Île-de-France',
    siren: '237500079',
    nic: '00312',
    website: 'https://www.iledefrance.fr/',
    departments: ['75', '77', '78', '91', '92', '93', '94', '95'],
    population: 12_463_067,
    aliases: ['IDF'],
    former: [],
  },
  {
    code: '28',
    iso: 'FR-NOR',
    name: 'Normandie',
    body: 'Région Normandie',
    siren: '200053403',
    nic: '00057',
    website: 'https://www.normandie.fr/',
    departments: ['14', '27', '50', '61', '76'],
    population: 3_345_842,
    aliases: [],
    former: ['Basse-Normandie', 'Haute-Normandie'],
  },
  {
    code: '75',
    iso: 'FR-NAQ',
    name: 'Nouvelle-Aquitaine',
    body: 'Région Nouvelle-Aquitaine',
    siren: '200053759',
    nic: '00011',
    website: 'https://www.nouvelle-aquitaine.fr/',
    departments: ['16', '17', '19', '23', '24', '33', '40', '47', '64', '79', '86', '87'],
    population: 6_150_451,
    aliases: [],
    former: ['Aquitaine', 'Limousin', 'Poitou-Charentes', 'Aquitaine-Limousin-Poitou-Charentes'],
  },
  {
    code: '76',
    iso: 'FR-OCC',
    name: 'Occitanie',
    body: 'Région Occitanie',
    siren: '200053791',
    nic: '00014',
    website: 'https://www.laregion.fr/',
    departments: ['09', '11', '12', '30', '31', '32', '34', '46', '48', '65', '66', '81', '82'],
    population: 6_124_653,
    aliases: ['Occitanie / Pyrénées-Méditerranée', 'Occitanie Pyrénées-Méditerranée'],
    former: ['Languedoc-Roussillon', 'Midi-Pyrénées', 'Languedoc-Roussillon-Midi-Pyrénées'],
  },
  {
    code: '52',
    iso: 'FR-PDL',
    name: 'Pays de la Loire',
    body: 'Région Pays de la Loire',
    siren: '234400034',
    nic: '00026',
    website: 'https://www.paysdelaloire.fr/',
    departments: ['44', '49', '53', '72', '85'],
    population: 3_907_156,
    aliases: [],
    former: [],
  },
  {
    code: '93',
    iso: 'FR-PAC',
    name: "Provence-Alpes-Côte d'Azur",
    body: "Région Provence-Alpes-Côte d'Azur",
    siren: '231300021',
    nic: '00012',
    website: 'https://www.maregionsud.fr/',
    departments: ['04', '05', '06', '13', '83', '84'],
    population: 5_218_960,
    aliases: ['Région Sud', 'PACA', 'Paca'],
    former: [],
  },
  {
    code: '01',
    iso: 'FR-971',
    name: 'Guadeloupe',
    body: 'Région Guadeloupe',
    siren: '239710015',
    nic: '00029',
    website: 'https://www.regionguadeloupe.fr/',
    departments: ['971'],
    population: 384_160,
    aliases: [],
    former: [],
  },
  {
    code: '02',
    iso: 'FR-972',
    name: 'Martinique',
    body: 'Collectivité territoriale de Martinique',
    siren: '200055507',
    nic: '00012',
    website: 'https://www.collectivitedemartinique.mq/',
    departments: ['972'],
    population: 360_630,
    aliases: ['CTM'],
    former: [],
  },
  {
    code: '03',
    iso: 'FR-973',
    name: 'Guyane',
    body: 'Collectivité territoriale de Guyane',
    siren: '200052678',
    nic: '00014',
    website: 'https://www.ctguyane.fr/',
    departments: ['973'],
    population: 293_996,
    aliases: ['CTG'],
    former: [],
  },
  {
    code: '04',
    iso: 'FR-974',
    name: 'La Réunion',
    body: 'Région Réunion',
    siren: '239740012',
    nic: '00012',
    website: 'https://regionreunion.com/',
    departments: ['974'],
    population: 889_679,
    aliases: [],
    former: [],
  },
  {
    code: '06',
    iso: 'FR-976',
    name: 'Mayotte',
    body: 'Département de Mayotte',
    siren: '229850003',
    nic: '00018',
    website: 'https://www.mayotte.fr/',
    departments: ['976'],
    population: 256_518,
    aliases: ['Conseil départemental de Mayotte', 'Département-Région de Mayotte'],
    former: [],
  },
]

const BY_CODE = new Map(REGIONS.map((region) => [region.code, region]))

export function regionByCode(code: RegionCode): Region | null {
  return BY_CODE.get(code) ?? null
}
