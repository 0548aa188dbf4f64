import { benchPdf, pdfTables } from './bench-pdf.ts'
import { fuzzPdf } from './fuzz.ts'
import { toolsAtHand } from './tools.ts'

const [option, count] = process.argv.slice(2)
const output =
  option === '--fuzz'
    ? JSON.stringify(await fuzzPdf(Number(count ?? 10_000), 1), null, 2)
    : pdfTables(await benchPdf(await toolsAtHand()))
process.stdout.write(`${output}\n`)
