import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { withWriteLock } from '../../corpus/write-lock.ts'
import { type Download, downloadFiles } from './download.ts'
import { ModelInstallError } from './install-error.ts'
import { filesOf, findInstalled, folderOf, recorded, writeRecord } from './installed.ts'
import type { InstalledModel, ModelRow } from './models.ts'
import { tryModel } from './try-model.ts'

/** Start of the folders that downloads come into; one is left only when a process is killed. */
const INCOMING = '.incoming-'

export interface InstallOptions extends Omit<Download, 'into'> {
  /** Folder of the downloaded models. */
  readonly models: string
  /** Called once when another process is installing a model. */
  readonly onWait: () => void
}

/**
 * Makes `model` loadable: tries the folder that a user copied by hand, else downloads it, tries it and only then puts it
 * in its place. Throws ModelInstallError, which says what to do; nothing half-installed is left behind, not even by
 * a killed run once the next one starts.
 */
export async function installModel(model: ModelRow, options: InstallOptions): Promise<InstalledModel> {
  const { models, onWait } = options
  const installed = findInstalled(models, model)
  if (installed !== null) return installed
  return withWriteLock(models, onWait, async () => {
    const folder = folderOf(models, model)
    const already = findInstalled(models, model)
    if (already !== null) return already
    return existsSync(folder) ? adopt(model, folder, options) : fetchModel(model, folder, options)
  })
}

/** Deletes a downloaded model; false when there is none. */
export async function removeModel(models: string, model: ModelRow, onWait: () => void): Promise<boolean> {
  const folder = folderOf(models, model)
  if (!existsSync(folder)) return false
  await withWriteLock(models, onWait, () => rm(folder, { recursive: true }))
  return true
}

async function adopt(model: ModelRow, folder: string, { host }: InstallOptions): Promise<InstalledModel> {
  const missing = filesOf(model).filter((file) => !existsSync(join(folder, file)))
  if (missing.length > 0) throw ModelInstallError.incomplete(model, folder, host, missing)
  const record = await tryModel(model, folder).catch((cause: unknown) => {
    throw ModelInstallError.unusable(model, folder, host, cause)
  })
  writeRecord(folder, record)
  return recorded(model, folder, record)
}

async function fetchModel(model: ModelRow, folder: string, options: InstallOptions): Promise<InstalledModel> {
  const { models, onWait: _, ...download } = options
  for (const name of await readdir(models)) {
    if (name.startsWith(INCOMING)) await rm(join(models, name), { recursive: true })
  }
  const into = await mkdtemp(join(models, INCOMING))
  try {
    await downloadFiles(model, { ...download, into })
    const staged = folderOf(into, model)
    const record = await tryModel(model, staged)
    writeRecord(staged, record)
    await mkdir(dirname(folder), { recursive: true })
    await rename(staged, folder)
    return recorded(model, folder, record)
  } catch (cause) {
    throw ModelInstallError.failed(model, folder, options.host, cause)
  } finally {
    await rm(into, { recursive: true, force: true })
  }
}
