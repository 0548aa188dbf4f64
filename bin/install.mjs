// Runs `npm ci` when the packages are absent or older than the lockfile; silent and quick otherwise.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const changed = (path) => statSync(root + path, { throwIfNoEntry: false })?.mtimeMs ?? 0

if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  process.stderr.write('Installation des paquets npm…\n')
  const npm = process.env.npm_execpath
  const [command, args] = npm === undefined ? ['npm', []] : [process.execPath, [npm]]
  const { status } = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: npm === undefined && process.platform === 'win32',
  })
  if (status !== 0) {
    process.stderr.write('L’installation a échoué : lancez « npm ci » et lisez son message.\n')
    process.exit(status ?? 1)
  }
}
