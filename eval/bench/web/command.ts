/**
 * Reads a site on this machine, of 1,000 documents of mixed formats, twice; then once more into another database, killed
 * ten times at random: `npx tsx eval/bench/web/command.ts [documents] [kills]`. Ends with code 1 when the second reading
 * fetched a body, or the kills changed the database. Leave the code alone meanwhile: documents are read again when it changes.
 */
import { benchWeb } from './bench-web.ts'

const [documents = '1000', kills = '10'] = process.argv.slice(2)
const bench = await benchWeb(Number(documents), Number(kills), Math.random)
process.stdout.write(`${JSON.stringify(bench, null, 2)}\n`)
const { second, killed } = bench
process.exitCode = second.bodies === 0 && killed.differences.length === 0 ? 0 : 1
