import { comparedJson, compareQuery } from '../server/api/compare.ts'
import { type ComparedRegion, compareRegions } from '../server/comparison.ts'
import { counted, formatMoney } from '../server/wording.ts'
import { openCollection } from './collection.ts'
import { addDbOption, databaseAt, readOptions } from './options.ts'
import { type AddCommand, bold, print, WrongUse } from './terminal.ts'

const HELP = `
Ce que chaque région finance elle-même, d’après les textes de la collection : sommes acquises, par habitant, par année.

Exemples :
  hemicycle compare --regions Bretagne,Occitanie
  hemicycle compare --regions 53,76 --theme apprentissage --from 2017 --json`

interface CompareOptions {
  readonly db?: string
  readonly regions?: string
  readonly json?: boolean
}

export const addCompare: AddCommand = (program, { config }) => {
  const command = program
    .command('compare')
    .description('compare ce que financent des régions')
    .option('--regions <noms|codes>', 'des régions, des virgules entre elles')
    .option('--theme <thème>', 'un thème')
    .option('--from <date>', 'à partir de (2021, 2021-03 ou 2021-03-12)')
    .option('--to <date>', 'jusqu’à, inclus')
    .option('--json', 'une région par ligne, en JSON')
    .addHelpText('after', HELP)
    .action(async ({ db, json, ...options }: CompareOptions) => {
      if (options.regions === undefined)
        throw new WrongUse('--regions : donnez des régions, comme « Bretagne,Occitanie ».')
      const library = await openCollection(databaseAt(db, config))
      const { regions } = await compareRegions(library, readOptions(compareQuery, { ...options }))
      library.close()
      for (const region of regions) print(json === true ? JSON.stringify(comparedJson(region)) : paragraphOf(region))
    })
  addDbOption(command)
}

/** A region, its sums, then a line a year. */
function paragraphOf({ region, decisions, sums, named, perInhabitant, years }: ComparedRegion): string {
  const apart = sums.loan.cents + sums.guarantee.cents
  return [
    bold(region.name),
    `  ${formatMoney(named.cents)} à des bénéficiaires nommés, ${formatMoney(Math.round(perInhabitant))} par habitant, ${counted(decisions, 'financement')}`,
    `  ${formatMoney(sums.grant.cents - named.cents)} de crédits et enveloppes`,
    ...(apart === 0 ? [] : [`  ${formatMoney(apart)} de prêts et garanties`]),
    ...years.map(
      ({ year, decisions: all, named: given }) =>
        `  ${year ?? 'sans date'}  ${formatMoney(given.cents)} (${counted(all, 'financement')})`,
    ),
    '',
  ].join('\n')
}
