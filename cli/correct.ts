import { createHash } from 'node:crypto'
import { userInfo } from 'node:os'
import type { Command } from 'commander'
import type { Archive } from '../corpus/archive.ts'
import {
  type Correction,
  documentOfReference,
  type FactCorrection,
  factReferences,
  verdictOf,
} from '../corpus/correction.ts'
import type { Document } from '../corpus/document.ts'
import type { Fact } from '../corpus/fact.ts'
import { bodyRef, type Changes, PatchError, patchFact } from '../corpus/fact-patch.ts'
import { describeQuote } from '../corpus/quote.ts'
import { sliceSpan } from '../corpus/span.ts'
import { withWriteLock } from '../corpus/write-lock.ts'
import { counted } from '../server/wording.ts'
import { openExisting, updateIndex } from './collection.ts'
import { addDbOption, databaseAt } from './options.ts'
import { type AddCommand, log, print, WrongUse } from './terminal.ts'

const HELP = `
Ce qu’une personne dit d’un fait l’emporte sur les règles, et reste quand les textes sont relus : les listes, les
sommes et les exports suivent. Un fait se nomme par son document, sa sorte et sa place, comme « hemicycle funding »
et « hemicycle correct facts » l’écrivent : 3f2a9c:funding:120-180.

Exemples :
  hemicycle correct facts 3f2a9c
  hemicycle correct accept 3f2a9c:funding:120-180
  hemicycle correct reject 3f2a9c:amount:44-52 --note "surface, pas montant"
  hemicycle correct set 3f2a9c:funding:120-180 beneficiary="Mission locale de Brest" amount=12000
  hemicycle correct merge "Mission locale Brest" "Mission locale de Brest"
  hemicycle correct list
  hemicycle correct withdraw 8c1d02`

interface CorrectOptions {
  readonly db?: string
  readonly by?: string
  readonly note?: string
}

/** What is common to the corrections of one command. */
type Signature = Pick<Correction, 'by' | 'at' | 'note'>

export const addCorrect: AddCommand = (program, { config }) => {
  const correct = program
    .command('correct')
    .description('accepte, rejette ou corrige un fait, ou réunit deux noms d’un organisme')
    .addHelpText('after', HELP)
  const dbOf = ({ db }: CorrectOptions) => databaseAt(db, config)
  const save = (options: CorrectOptions, make: (archive: Archive, signed: Signature) => Promise<Correction>) =>
    write(dbOf(options), async (archive) => {
      const correction = await make(archive, signatureOf(options))
      await archive.correct(correction)
      log(`${describe(correction)} [${correction.id}]`)
    })

  signed(correct.command('accept').argument('<fait>').description('dit qu’un fait est juste')).action(
    (reference: string, options: CorrectOptions) =>
      save(options, (archive, by) => judge(archive, reference, by, (fact) => fact)),
  )
  signed(correct.command('reject').argument('<fait>').description('dit qu’un fait est faux')).action(
    (reference: string, options: CorrectOptions) =>
      save(options, (archive, by) => judge(archive, reference, by, () => null)),
  )
  signed(
    correct.command('set').argument('<fait>').argument('<champ=valeur...>').description('corrige les champs d’un fait'),
  ).action((reference: string, given: string[], options: CorrectOptions) =>
    save(options, (archive, by) => judge(archive, reference, by, patching(changesOf(given)))),
  )
  signed(
    correct.command('merge').argument('<nom>').argument('<nom retenu>').description('réunit deux noms d’un organisme'),
  ).action((from: string, into: string, options: CorrectOptions) =>
    save(options, async (_, by) => ({
      ...{ type: 'merge', id: idOf(['merge', from]), ...by },
      ...{ from, into: bodyRef(into, null) },
    })),
  )
  signed(correct.command('withdraw').argument('<correction>').description('retire une correction')).action(
    (id: string, options: CorrectOptions) =>
      write(dbOf(options), async (archive) => {
        if (!(await archive.corrections()).some((correction) => correction.id === id))
          throw new WrongUse(`Aucune correction « ${id} » : voyez « hemicycle correct list ».`)
        await archive.withdraw(id)
      }),
  )
  addDbOption(correct.command('list').description('montre les corrections')).action(async (options: CorrectOptions) => {
    const { archive } = await openExisting(dbOf(options))
    for (const correction of await archive.corrections()) printCorrection(correction)
  })
  addDbOption(
    correct.command('facts').argument('<document>').description('montre les faits d’un document, avec leurs noms'),
  ).action(async (id: string, options: CorrectOptions) => {
    const { archive } = await openExisting(dbOf(options))
    const { text, facts } = await documentOf(archive, id)
    for (const [reference, { span }] of factReferences(id, facts)) print(`${reference}  « ${sliceSpan(text, span)} »`)
  })
}

function signed(command: Command): Command {
  return addDbOption(
    command.option('--by <nom>', 'qui le dit (par défaut, le nom d’utilisateur)').option('--note <texte>', 'pourquoi'),
  )
}

function signatureOf({ by, note }: CorrectOptions): Signature {
  return { by: by ?? userInfo().username, at: new Date().toISOString(), note: note ?? null }
}

/** Changes the corrections as the only writer of the database, then makes facts and index follow. */
async function write(db: string, change: (archive: Archive) => Promise<void>): Promise<void> {
  const onWait = () => log(`Une lecture écrit dans ${db} : attente de sa fin…`)
  const { connection, archive } = await openExisting(db)
  await withWriteLock(db, onWait, async () => {
    await change(archive)
    const { revised } = await updateIndex(connection, archive, false)
    log(`${counted(revised, 'document revu', 'documents revus')}.`)
  })
}

async function judge(
  archive: Archive,
  reference: string,
  signature: Signature,
  correct: (fact: Fact, document: Document) => Fact | null,
): Promise<FactCorrection> {
  const documentId = documentOfReference(reference)
  if (documentId === null)
    throw new WrongUse(`« ${reference} » ne nomme pas un fait : voyez « hemicycle correct --help ».`)
  const document = await documentOf(archive, documentId)
  const found = factReferences(documentId, document.facts).get(reference)
  if (found === undefined)
    throw new WrongUse(`Aucun fait « ${reference} » : voyez « hemicycle correct facts ${documentId} ».`)
  const { review: _, ...bare } = found
  return {
    ...{ type: 'fact', id: idOf(['fact', reference]), documentId, ...signature },
    ...{ quote: describeQuote(document.text, found.span), found: bare as Fact, fact: correct(bare as Fact, document) },
  }
}

function patching(changes: Changes) {
  return (fact: Fact, document: Document): Fact => {
    try {
      return patchFact(fact, changes, document)
    } catch (error) {
      throw error instanceof PatchError ? new WrongUse(error.message) : error
    }
  }
}

function changesOf(given: readonly string[]): Changes {
  return Object.fromEntries(
    given.map((one) => {
      const [, field, value] = /^(\p{L}+)=(.*)$/su.exec(one) ?? []
      if (field === undefined || value === undefined)
        throw new WrongUse(`« ${one} » : écrivez champ=valeur, par exemple amount=12000.`)
      return [field, value]
    }),
  )
}

async function documentOf(archive: Archive, id: string): Promise<Document> {
  const document = await archive.get(id)
  if (document === null) throw new WrongUse(`La base n’a pas de document « ${id} ».`)
  return document
}

/** A second word on the same fact replaces the first. */
function idOf(target: readonly string[]): string {
  return createHash('sha256').update(target.join('\n')).digest('hex').slice(0, 8)
}

const VERDICTS = { accepted: 'accepté', corrected: 'corrigé', rejected: 'rejeté' } as const

function describe(correction: Correction): string {
  if (correction.type === 'merge') return `« ${correction.from} » réuni à « ${correction.into.name} »`
  return `« ${correction.quote.exact} » ${VERDICTS[verdictOf(correction)]}`
}

function printCorrection(correction: Correction): void {
  const { id, by, at, note } = correction
  const document = correction.type === 'fact' ? ` (${correction.documentId})` : ''
  print(
    `${id}  ${describe(correction)}${document}, par ${by}, le ${at.slice(0, 10)}${note === null ? '' : ` : ${note}`}`,
  )
}
