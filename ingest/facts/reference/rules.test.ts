import { describe, expect, it } from 'vitest'
import { applyRules, matchRules, nobodyHolds } from '../apply-rules.ts'
import type { Context, TraceEntry } from '../rule.ts'
import { shadowOf } from '../shadow.ts'
import { REFERENCE_RULES } from './rules.ts'

interface Claimed {
  readonly quote: string
  readonly rule: string
}

const RULE_SETS = [REFERENCE_RULES]

function claimsOf(text: string): readonly Claimed[] {
  const context: Context = {
    text,
    shadow: shadowOf(text),
    blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length }, level: 0, page: null }],
    anchor: { publishedOn: null, region: null },
    report: () => {},
    reject: () => {},
  }
  const trace: TraceEntry[] = []
  const [matches = []] = matchRules(RULE_SETS, context)
  applyRules(matches, context.anchor, nobodyHolds(text.length), trace)
  return trace
    .filter((entry) => entry.outcome === 'kept')
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ rule, span }) => ({ rule, quote: text.slice(span.start, span.end) }))
}

function unmark(marked: string): { text: string; quotes: readonly string[] } {
  const quotes = [...marked.matchAll(/\[\[(.+?)\]\]/gu)].map((match) => match[1] ?? '')
  return { text: marked.replaceAll('[[', '').replaceAll(']]', ''), quotes }
}

/** Brackets hold what must be claimed, by one of the rules on the left; all else must stay free. */
const CLAIMED: readonly (readonly [rule: string, texts: readonly string[]])[] = [
  ['email', ['Écrivez à [[lea.martin2019@asso-exemple.org]].', 'Contact : [[presse@region.example.fr]] – service']],
  [
    'web-address',
    [
      'Voir [[https://www.exemple.fr/2019/12/aides-500.html]].',
      'Sur [[www.exemple.fr]] et [[exemple.bzh/aides-2021]].',
    ],
  ],
  ['domain', ['Rendez-vous sur [[laregion.fr]].', 'Le guide est sur [[guide.exemple.fr/2021]].']],
  [
    'phone',
    [
      'Appelez le [[06.12.34.56.78]].',
      'Appelez le [[02 38 00 00 00]] ou le [[02-38-00-00-01]].',
      'Appelez le [[0238000000]].',
      'Appelez le [[+33 (0)3 88 00 00 00]].',
      'Appelez le [[+33 3 88 00 00 00]] ou le [[+687 25 58 00 00]].',
      'Un numéro gratuit : [[0 800 123 456]].',
      '[[Tél. : 25 58 00]] à Nouméa',
    ],
  ],
  [
    'register-number',
    [
      '[[SIRET 200 053 767 00014]]',
      '[[SIREN : 234500023]]',
      'Établissement [[200 053 767 00014]]',
      'Association [[W751234567]]',
      'Virement sur [[FR76 3000 1007 9412 3456 7890 185]]',
    ],
  ],
  [
    'postal-code',
    ['Hôtel de région, [[45041 Orléans Cedex 1]]', '[[BP 91006]] – [[67070 Strasbourg Cedex]]', '[[CS 90051]]'],
  ],
  [
    'numbered',
    [
      'La délibération [[n° 2019-123]] du 14 février 2019',
      'Le rapport [[n°21CP-456]] du 3 mai 2021',
      'La décision [[N° CP 2020-123]]',
      'Dossier [[n° 20.04.12]].',
      'Avenant [[n° 2]] du 12 mars 2020',
      'Le [[numéro 2019]] de la revue',
    ],
  ],
  ['act-code', ['Vu [[21CP-456]] et [[CP 2020-123]]', 'Vu [[22_DAP_0301_01]].', 'La [[CR 2017-02]] est abrogée.']],
  ['deliberation', ['La [[délibération 2019-45]] du 14 février 2019', "L'[[avenant 2020-3]]"]],
  [
    'article',
    [
      "L'[[article 12]] du règlement",
      'Vu les [[articles L. 4221-1 et L. 4221-5]] du code',
      "L'[[article L4221-1]], l'[[article 1er]] et [[art. 5]]",
      'Vu [[R. 421-1]]',
      "L'[[article 3]] et 500 000 € de crédits",
    ],
  ],
  [
    'law',
    [
      'Vu la [[loi n° 2004-809 du 13 août 2004]] relative aux libertés',
      'Vu le [[décret du 5 mai 2017]].',
      'Vu le [[décret n°2017-838 du 5 mai 2017]].',
      'La [[loi NOTRe du 7 août 2015]] en décide.',
      "L'[[arrêté préfectoral du 8 septembre 2020]] l'autorise.",
      'Le [[règlement (UE) n° 1303/2013 du 17 décembre 2013]]',
      'Une association [[loi de 1901]], une autre [[loi 1901]]',
      'La [[loi de finances pour 2021]] le prévoit.',
      'VU LA [[LOI N° 2004-809 DU 13 AOUT 2004]]',
      "L'[[ordonnance n° 2020-306]] s'applique.",
    ],
  ],
  [
    'street',
    [
      'Rendez-vous [[place du 11 novembre 1918]] le 3 mai 2019.',
      '12, [[rue du 8 Mai 1945]]',
      '[[Avenue du 14-Juillet]]',
      '[[boulevard du 1er Mai]]',
    ],
  ],
  [
    'programme',
    [
      'Le plan [[Horizon 2040]] est lancé.',
      'Le [[SRADDET 2050]] et [[Ambition Sport 2024]]',
      'Les crédits de [[France 2030]]',
      'La démarche [[Occitanie 2040]]',
      'Les contrats [[« Quartiers 2030 »]]',
      "L'[[Agenda 2030]] des Nations unies",
      'Les bénévoles de [[Paris 2024]]',
    ],
  ],
  [
    'place-number',
    [
      'Travaux sur la [[RD 2019]] et la [[RN 12]]',
      "Sur l'[[A89]], [[salle 2024]], [[page 12]]",
      'La [[route départementale 11]]',
    ],
  ],
  [
    'percentage',
    [
      'Une hausse de [[3 %]], puis de [[2,95%]]',
      'Pour [[60 pour cent]] des cas',
      'De [[3 à 5 %]] par an',
      'Entre [[12 % et 15 %]]',
    ],
  ],
  ['age', ['Les jeunes de [[16 à 18 ans]]', 'Les [[16-25 ans]]', 'Les moins de [[26 ans]]', 'Entre [[16 et 18 ans]]']],
  [
    'count',
    [
      "Elle compte [[15 millions d'habitants]].",
      'Sur [[2 000 hectares]] et [[12 km]]',
      'Pour [[2019 logements]] neufs',
      'Près de [[1 200 élèves]]',
    ],
  ],
]

/** True dates and amounts next to words that could pass for a reference. */
const FREE: readonly string[] = [
  'La Commission permanente du 14 février 2019 a voté 12 M€.',
  'La délibération du 14 février 2019 et la convention du 3 mai 2018',
  'Le CPER 2021-2027 et le PRIC 2019-2022',
  'Une convention 2018-2020, un avenant 12/05/2019',
  'À compter du 8 septembre 2020, un arrêté entre en vigueur.',
  'Un arrêté signé en séance du 5 mai 2017',
  'Le règlement voté du 3 mai 2018',
  'Le programme arrêté du 30 mai au 2 juin 2021',
  'La mise en place du 3 mai 2019 est un succès.',
  "À l'horizon 2040, d'ici 2030, fin 2030",
  'Décembre 2030, Entre 2030 et 2035, EN 2030, FIN 2030',
  'Le « Budget 2021 » et la « Rentrée 2023 »',
  'Horizon Europe 2021-2027',
  'En 2019 logements et transports reculent.',
  'Le 3 mai 2019 places et rues étaient vides.',
  'Appel 2018-2019 projets innovants',
  '30/12/2020, 24.04.2019, 2020-12-30, 7 et 8 avril 2020',
  'Un prêt de 10000 euros à Strasbourg',
  'Il y a 3 ans, sur 3 ans',
  'Un gain de +12 500 000 000 €',
  'Une aide de 350 000 €, soit 1,2 M€, 131M€, 865.000 euros',
  'La mise en ligne 290 € de frais',
  'Les CP 2021-2027 et les AP 2019',
  'Le BP 2021 et le BP 2022 (M€)',
  'Nommés par arrêté du 24 juin 2024',
  "LE TRAFIC À L'HORIZON 2040",
]

describe.each(CLAIMED)('%s', (rule, texts) => {
  it.each(texts)('%s', (marked) => {
    const { text, quotes } = unmark(marked)
    const claims = claimsOf(text)
    expect(claims.map(({ quote }) => quote)).toEqual(quotes)
    expect(claims.map((claim) => claim.rule)).toContain(`reference/${rule}`)
  })

  it('is a rule', () => {
    expect(REFERENCE_RULES.map(({ name }) => name)).toContain(`reference/${rule}`)
  })
})

describe('true dates and amounts', () => {
  it.each(FREE)('stay free: %s', (text) => {
    expect(claimsOf(text)).toEqual([])
  })

  it('every rule is shown above', () => {
    const shown = CLAIMED.map(([rule]) => `reference/${rule}`)
    expect(REFERENCE_RULES.map(({ name }) => name).filter((name) => !shown.includes(name))).toEqual([])
  })
})
