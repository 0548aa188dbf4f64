import { Command, CommanderError } from 'commander'
import { addBench } from './cli/bench.ts'
import { addCompare } from './cli/compare.ts'
import { addCorrect } from './cli/correct.ts'
import { addDeliberations } from './cli/deliberations.ts'
import { addDoctor } from './cli/doctor.ts'
import { addEval } from './cli/eval.ts'
import { addExplain } from './cli/explain.ts'
import { addExtract } from './cli/extract.ts'
import { addFunding } from './cli/funding.ts'
import { addIndex } from './cli/index.ts'
import { addIngest } from './cli/ingest.ts'
import { addMcp } from './cli/mcp.ts'
import { addModel } from './cli/model.ts'
import { addSearch } from './cli/search.ts'
import { addServe } from './cli/serve.ts'
import { addSources } from './cli/sources.ts'
import { log, WrongUse } from './cli/terminal.ts'
import { addWatch } from './cli/watch.ts'
import { readConfig } from './config.ts'
import packageJson from './package.json' with { type: 'json' }

/** Exit codes: everything done, done with issues, wrong use. */
const DONE = 0
const ISSUES = 1
const WRONG_USE = 2

const EXAMPLES = `
Exemples :
  hemicycle ingest communiques/            lit un dossier de pages, l’indexe
  hemicycle search "aides aux apprentis"   cherche, avec les mots exacts du document
  hemicycle funding --region Bretagne      dit qui finance quoi, phrase à l’appui
  hemicycle extract page.html              montre les faits d’un fichier, sans base
  hemicycle serve                          ouvre les pages et l’API sur ce poste

« hemicycle <commande> --help » détaille chaque commande.`

/** Runs the command line `args` and returns the exit code; only this and the server write to the outside. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    let code: number = DONE
    const program = buildProgram((issues) => {
      code = issues ? ISSUES : DONE
    })
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    return report(error)
  }
}

function buildProgram(finish: (issues: boolean) => void): Command {
  const config = readConfig()
  const program = new Command('hemicycle')
    .description('Ce que décident les régions et qui finance quoi : chaque chiffre s’ouvre sur les mots qui le disent.')
    .version(packageJson.version, '-V, --version', 'affiche la version')
    .addHelpText('after', EXAMPLES)
  const context = { config, finish }
  for (const add of [
    addIngest,
    addWatch,
    addExtract,
    addSearch,
    addFunding,
    addCompare,
    addMcp,
    addDeliberations,
    addCorrect,
    addServe,
    addExplain,
    addSources,
    addIndex,
    addModel,
    addEval,
    addBench,
    addDoctor,
  ])
    add(program, context)
  inFrench(program)
  return program
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Usage :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
}

function inFrench(command: Command): void {
  command
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
    .helpOption('-h, --help', 'affiche cette aide')
    .helpCommand(false)
  command.commands.forEach(inFrench)
}

const WRONG_USES: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'Option inconnue',
  'commander.unknownCommand': 'Commande inconnue',
  'commander.missingArgument': 'Il manque un argument',
  'commander.excessArguments': 'Trop d’arguments',
  'commander.optionMissingArgument': 'Il manque la valeur d’une option',
  'commander.invalidArgument': 'Valeur refusée',
}

function report(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0 || error.code === 'commander.help') return error.exitCode === 0 ? DONE : WRONG_USE
    const named = /'([^']+)'/u.exec(error.message)?.[1]
    const reason = WRONG_USES[error.code] ?? 'Usage incorrect'
    log(`${reason}${named === undefined ? '' : ` : ${named}`}. Voyez « hemicycle --help ».`)
    return WRONG_USE
  }
  if (error instanceof WrongUse) {
    log(error.message)
    return WRONG_USE
  }
  log(error instanceof Error ? error.message : String(error))
  return ISSUES
}
