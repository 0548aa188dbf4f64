import { resolve } from 'node:path'
import type { z } from '@hono/zod-openapi'
import type { Command } from 'commander'
import type { Config } from '../config.ts'
import { parameterErrors } from '../server/problem.ts'
import { WrongUse } from './terminal.ts'

/** `--db`: which database, instead of the one that HEMICYCLE_DB names. */
export function addDbOption(command: Command): Command {
  return command.option('--db <adresse>', 'base de données : un dossier, s3://… ou db://…')
}

/** The database that `--db` names, a relative folder read from where the user is; else that of the settings. */
export function databaseAt(given: string | undefined, { db, cwd }: Config): string {
  const named = given ?? db
  return /^[a-z][a-z0-9+]+:\/\//iu.test(named) ? named : resolve(cwd, named)
}

/** The options that narrow a list; the API's parameters of the same names read and check them. */
export function addFilterOptions(command: Command): Command {
  return command
    .option('--region <nom|code>', 'une région, par son nom ou son code INSEE')
    .option('--from <date>', 'à partir de (2021, 2021-03 ou 2021-03-12)')
    .option('--to <date>', 'jusqu’à, inclus')
    .option('--body <nom>', 'un organisme cité')
    .option('--theme <thème>', 'un thème du document')
    .option('--min-amount <euros>', 'montant minimal')
    .option('--max-amount <euros>', 'montant maximal')
}

/** The options as the parameters of `schema`; throws WrongUse that names the option and what it expects. */
export function readOptions<S extends z.ZodType>(schema: S, options: Readonly<Record<string, unknown>>): z.output<S> {
  const parsed = schema.safeParse(options)
  if (parsed.success) return parsed.data
  const errors = parameterErrors(parsed.error).map(({ parameter, detail }) => `--${kebab(parameter)} : ${detail}`)
  throw new WrongUse(`${errors.join('\n')}\nVoyez l’aide de la commande avec --help.`)
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
}
