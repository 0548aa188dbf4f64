import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { calibrate } from '../eval/abstention/calibrate.ts'
import { calibrationText } from '../eval/abstention/calibration-text.ts'
import { compareRuns, readRun } from '../eval/compare.ts'
import { type Evaluation, evaluate, type Plan } from '../eval/evaluate.ts'
import { listErrors } from '../eval/facts/summarise-facts.ts'
import { reportPage } from '../eval/report/page.tsx'
import { comparisonText, evaluationText } from '../eval/report/terminal.ts'
import { runJson } from '../eval/run-json.ts'
import { guardedFigures, raiseThresholds, readThresholds, writeThresholds } from '../eval/thresholds.ts'
import { AnnotationError, BUNDLED, SPLITS } from '../eval/yardsticks.ts'
import { loadModel, readQuestion } from './collection.ts'
import { knownModel } from './model.ts'
import { progress } from './progress.ts'
import { type AddCommand, log, print, WrongUse } from './terminal.ts'

const HELP = `
Mesure l’extraction des faits et la recherche sur la collection fournie, contre des annotations faites
en lisant, jamais en corrigeant ce que l’extraction trouve.

Exemples :
  hemicycle eval                                         tout, parties développement et test
  hemicycle eval --facts --split dev --errors fautes.json
  hemicycle eval --json b.json --report eval.html
  hemicycle eval --compare a.json b.json                 question par question, avec un test de signification
  hemicycle eval --retrieval --model Xenova/multilingual-e5-small --json e5.json
  hemicycle eval --beir ../scifact ../fiqa               corpus.jsonl, queries.jsonl et qrels de BEIR`

interface EvalOptions {
  readonly facts?: boolean
  readonly retrieval?: boolean
  readonly split: string
  readonly model?: string
  readonly beir?: readonly string[]
  readonly json?: string
  readonly report?: string
  readonly errors?: string
  readonly showTest?: boolean
  readonly compare?: readonly string[]
  readonly raiseThresholds?: boolean
  readonly calibrate?: string | true
}

export const addEval: AddCommand = (program, { config, finish }) => {
  program
    .command('eval')
    .description('mesure l’extraction et la recherche')
    .option('--facts', 'les faits seulement')
    .option('--retrieval', 'la recherche seulement')
    .option('--split <partie>', 'dev, test ou all', 'all')
    .option('--model <id>', 'un autre modèle que celui qui est fourni, installé par « hemicycle model install »')
    .option('--beir <dossiers...>', 'des jeux de questions rangés comme ceux de BEIR, et eux seuls')
    .option('--json <fichier>', 'écrit tous les chiffres, question par question')
    .option('--report <fichier>', 'écrit une page HTML avec des graphiques')
    .option('--errors <fichier>', 'écrit en JSON les faits manqués et inventés, document par document')
    .option('--show-test', 'détaille aussi la partie test : plus aucune règle ne doit alors en être tirée')
    .option('--calibrate [passages]', 'réapprend quand s’abstenir ; des passages écrits s’y ajoutent')
    .option('--compare <fichiers...>', 'compare deux fichiers écrits par --json')
    .option('--raise-thresholds', 'relève les seuils de eval/thresholds.json aux chiffres de la partie dev')
    .addHelpText('after', HELP)
    .action(async (options: EvalOptions) => {
      try {
        if (options.calibrate !== undefined) return await tellCalibration(options.calibrate, config.cwd)
        if (options.compare !== undefined) return compare(options.compare.map((file) => resolve(config.cwd, file)))
        finish((await run(options, config.cwd)).problems.length > 0)
      } catch (error) {
        throw error instanceof AnnotationError ? new WrongUse(error.message) : error
      }
    })
}

async function tellCalibration(passages: string | true, cwd: string): Promise<void> {
  const file = passages === true ? null : resolve(cwd, passages)
  print(calibrationText(await calibrate(BUNDLED, { embedder: await loadModel(), readQuestion }, file)))
}

function compare([a, b, ...rest]: readonly string[]): void {
  if (a === undefined || b === undefined || rest.length > 0)
    throw new WrongUse('Donnez deux fichiers : hemicycle eval --compare a.json b.json')
  print(comparisonText(compareRuns(readRun(a), readRun(b))))
}

async function run(options: EvalOptions, cwd: string): Promise<Evaluation> {
  if (options.raiseThresholds === true && options.model !== undefined)
    throw new WrongUse('Les seuils portent sur le modèle fourni : --raise-thresholds ne va pas avec --model.')
  const plan = planOf(options, cwd)
  const evaluation = await measure(plan, options.model)
  for (const { place, message } of evaluation.problems) log(`à corriger  ${place} : ${message}`)
  const measured = evaluation.documents.length + evaluation.queries.length + evaluation.beir.length
  if (measured === 0) log('Aucune annotation : voyez eval/README.md pour en ajouter.')
  else print(evaluationText(evaluation))
  const showTest = options.showTest === true
  write(options.json, cwd, () => JSON.stringify(runJson(evaluation, showTest)))
  write(options.report, cwd, () => reportPage(evaluation))
  write(options.errors, cwd, () => JSON.stringify(listErrors(evaluation.documents, showTest), null, 2))
  if (options.raiseThresholds === true) raise(evaluation)
  return evaluation
}

function planOf({ facts, retrieval, split, beir = [], raiseThresholds: raises }: EvalOptions, cwd: string): Plan {
  const splits = SPLITS.filter((name) => split === 'all' || split === name)
  if (splits.length === 0) throw new WrongUse(`--split : « ${split} » n’est ni dev, ni test, ni all.`)
  if (raises === true && !splits.includes('dev')) throw new WrongUse('Les seuils portent sur la partie dev.')
  const isNamed = facts === true || retrieval === true || beir.length > 0
  return {
    facts: facts ?? !isNamed,
    retrieval: retrieval ?? !isNamed,
    splits,
    beir: beir.map((folder) => resolve(cwd, folder)),
  }
}

async function measure(plan: Plan, model: string | undefined): Promise<Evaluation> {
  const bars = new Map<string, ReturnType<typeof progress>>()
  const parts = { embedder: await loadModel(model === undefined ? undefined : knownModel(model).id), readQuestion }
  const evaluation = await evaluate(BUNDLED, plan, parts, (stage, done, total) => {
    const bar = bars.get(stage) ?? progress(stage, 'questions', total)
    bars.set(stage, bar)
    bar.reach(done, total)
    if (done === total) bar.stop()
  })
  return evaluation
}

function raise({ splits }: Evaluation): void {
  const dev = splits.find(({ split }) => split === 'dev')
  const floor = readThresholds()
  const raised = raiseThresholds(dev === undefined ? {} : guardedFigures(dev), floor)
  writeThresholds(raised)
  const higher = Object.keys(raised).filter((name) => (raised[name] ?? 0) > (floor[name] ?? -1))
  log(`${higher.length} seuils relevés sur ${Object.keys(raised).length}.`)
}

function write(file: string | undefined, cwd: string, content: () => string): void {
  if (file === undefined) return
  const path = resolve(cwd, file)
  writeFileSync(path, `${content()}\n`)
  log(`Écrit : ${path}`)
}
