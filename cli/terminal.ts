import type { Command } from 'commander'
import type { Config } from '../config.ts'

/** What every command is given. */
export interface CommandContext {
  readonly config: Config
  /** Told whether the run ended with issues, which the exit code then says. */
  finish(issues: boolean): void
}

export type AddCommand = (program: Command, context: CommandContext) => void

/** The command line was used wrongly: the message names what is wrong and what to do; exit code 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
}

/** Data goes to standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** Progress and messages go to standard error. */
export function log(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** `text` in bold on a terminal that shows it. */
export function bold(text: string): string {
  return process.stdout.isTTY ? `\u001b[1m${text}\u001b[22m` : text
}
