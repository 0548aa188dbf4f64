import { benchWeb } from './bench-web.ts'

const [documents = '1000', kills = '10'] = process.argv.slice(2)
const bench = await benchWeb(Number(documents), Number(kills), Math.random)
process.stdout.write(`${JSON.stringify(bench, null, 2)}\n`)
const { second, killed } = bench
process.exitCode = second.bodies === 0 && killed.differences.length === 0 ? 0 : 1
