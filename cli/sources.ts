import { findSource, sourceIds } from '../corpus/source.ts'
import { type AddCommand, bold, print } from './terminal.ts'

export const addSources: AddCommand = (program) => {
  program
    .command('sources')
    .description('liste les sources connues')
    .option('--json', 'une source par ligne, en JSON')
    .action((options: { readonly json?: boolean }) => {
      for (const source of sourceIds().map(findSource)) {
        if (source === null) continue
        if (options.json === true) print(JSON.stringify(source))
        else print(`${bold(source.id)}  ${source.name} · ${source.publisher} · ${source.licence}`)
      }
    })
}
