import { describe, expect, it } from 'vitest'
import { parseQuery } from './parse.ts'

const filtersIn = (text: string) => Object.assign({}, ...parseQuery(text).fields.map(({ filters }) => filters))

describe('parseQuery', () => {
  it('takes operators out and leaves the words', () => {
    expect(parseQuery('"appel à projets" jeunes -concours -"plan vélo" région:Bretagne montant>100k')).toEqual({
      words: 'appel à projets jeunes',
      phrases: ['appel à projets'],
      excluded: ['concours', 'plan vélo'],
      fields: [
        { written: 'région:Bretagne', filters: { region: '53' } },
        { written: 'montant>100k', filters: { minAmount: 100_000 } },
      ],
      notices: [],
    })
  })

  it.each([
    ['a hyphen within a word', 'Carif-Oref et micro-crèches'],
    ['a dash between words', 'Rennes - Nantes'],
    ['a sloppy range', '2018 -2020'],
    ['an unknown field', 'objet:lycées'],
    ['a colon after a space', 'CPER région : 5,2 milliards'],
    ['a field and a space in prose', 'la région: elle finance'],
    ['French quotation marks', 'le plan « vélo » régional'],
    ['an address', 'https://exemple.fr/region'],
  ])('leaves %s alone', (_, text) => {
    const { phrases, excluded, fields } = parseQuery(text)
    expect({ phrases, excluded, fields }).toEqual({ phrases: [], excluded: [], fields: [] })
  })

  it.each<[string, object]>([
    ['region:bretagne', { region: '53' }],
    ['RÉGION:44', { region: '44' }],
    ['région:Grand Est lycées', { region: '44' }],
    ['région:"Pays de la Loire" lycées', { region: '52' }],
    ['région: Bretagne', { region: '53' }],
    ['thème:transports', { theme: 'transports' }],
    ['theme:"enseignement supérieur"', { theme: 'enseignement-superieur' }],
    ['organisme:Onisep', { body: 'Onisep' }],
    ['organisme:"Pôle emploi"', { body: 'Pôle emploi' }],
    ['décision:signature', { action: 'signature' }],
    ['décision:"appel à projets"', { action: 'call_for_projects' }],
    ['depuis:2019', { from: '2019' }],
    ['après:2019', { from: '2020-01-01' }],
    ['apres:02/2020', { from: '2020-03-01' }],
    ['avant:2015', { to: '2014-12-31' }],
    ['avant:12/03/2021', { to: '2021-03-11' }],
    ['jusqu’à:2020', { to: '2020' }],
    ['date:2018..2020', { from: '2018', to: '2020' }],
    ['date:2019', { from: '2019', to: '2019' }],
    ['date:2018..', { from: '2018', to: null }],
    ['montant>100000', { minAmount: 100_000 }],
    ['montant > 100 000 €', { minAmount: 100_000 }],
    ['montant>=1,5M', { minAmount: 1_500_000 }],
    ['montant<2 Md€', { maxAmount: 2_000_000_000 }],
    ['montant:100000..200000', { minAmount: 100_000, maxAmount: 200_000 }],
    ['montant:5000', { minAmount: 5000, maxAmount: 5000 }],
    ['montant>100 montant<200', { minAmount: 100, maxAmount: 200 }],
  ])('reads %s', (text, filters) => {
    expect(filtersIn(text)).toEqual(filters)
  })

  it.each([
    ['région:Narnia', 'région inconnue', 'Narnia'],
    ['thème:licornes', 'thème inconnu', 'licornes'],
    ['avant:hier', 'date illisible', 'hier'],
    ['date:2020..2018', 'date illisible', '2020..2018'],
    ['montant>beaucoup', 'montant illisible', 'beaucoup'],
    ['décision:magie', 'décision inconnue', 'magie'],
  ])('says that it cannot read %s and searches its words', (text, why, words) => {
    const parsed = parseQuery(`aide ${text}`)
    expect(parsed).toMatchObject({ words: `aide ${words}`, fields: [] })
    expect(parsed.notices).toEqual([`« ${text} » : ${why}, cherché comme des mots ordinaires.`])
  })

  it.each(['"', '"mission', '""', '-', '-""', 'région:', 'montant>', ':', '""""""', '-"', "x' OR 1=1 --"])(
    'survives « %s »',
    (text) => {
      const { fields, notices } = parseQuery(text)
      expect([fields, notices]).toEqual([[], []])
    },
  )
})
