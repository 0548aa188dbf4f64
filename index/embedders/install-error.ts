import { HubError } from './download.ts'
import { filesOf } from './installed.ts'
import type { ModelRow } from './models.ts'

/** A model could not be installed: the message says why, and how to do without a network. */
export class ModelInstallError extends Error {
  override readonly name = 'ModelInstallError'

  /** The download broke off, or what came does not load. */
  static failed(model: ModelRow, folder: string, host: string, cause: unknown): ModelInstallError {
    const message =
      `Le modèle « ${model.id} » n’a pas été installé : ${reasonOf(cause, host)}.\n` +
      `Il faut joindre ${host}${host === HUB ? ` et les serveurs *.hf.co vers lesquels il renvoie` : ''}. ` +
      `Réessayez plus tard, ou indiquez un miroir avec HEMICYCLE_MODEL_HOST.\n${byHand(model, folder, host)}`
    return new ModelInstallError(message, { cause })
  }

  /** A folder copied by hand lacks files. */
  static incomplete(model: ModelRow, folder: string, host: string, missing: readonly string[]): ModelInstallError {
    return new ModelInstallError(
      `Le dossier du modèle « ${model.id} » est incomplet, il y manque ${missing.join(', ')}.\n` +
        `Complétez ${folder}, ou supprimez-le pour télécharger le modèle.\n${byHand(model, folder, host)}`,
    )
  }

  /** A folder copied by hand does not hold the model of the registry. */
  static unusable(model: ModelRow, folder: string, host: string, cause: unknown): ModelInstallError {
    return new ModelInstallError(
      `Le modèle copié dans ${folder} n’est pas utilisable : ${reasonOf(cause, host)}.\n${byHand(model, folder, host)}`,
      { cause },
    )
  }
}

const HUB = 'https://huggingface.co'

function byHand(model: ModelRow, folder: string, host: string): string {
  return (
    `Sans réseau sur ce poste : copiez à la main, depuis ${new URL(model.id, host).href}/tree/${model.revision}, ` +
    `les fichiers ${filesOf(model).join(', ')} dans ${folder}, puis relancez la commande.`
  )
}

/** Codes of a full, read-only or forbidden disk. */
const DISK: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EIO'])

/** The innermost cause in words; its code where the system or the network gives one. */
function reasonOf(error: unknown, host: string): string {
  const causes = causesOf(error)
  const served = causes.find((cause) => cause instanceof HubError)
  if (served !== undefined) return served.message
  const refused = causes.find((cause) => cause.name === 'ModelFileNotFoundError')
  if (refused !== undefined) return `${host} n’a pas ce modèle ou n’y donne pas accès (« ${refused.message} »)`
  const coded = causes.find(
    (cause): cause is NodeJS.ErrnoException => 'code' in cause && typeof cause.code === 'string',
  )
  if (coded?.code !== undefined && DISK.has(coded.code)) return `l’écriture sur le disque a échoué (${coded.code})`
  if (coded !== undefined) return `la liaison avec ${new URL(host).host} a échoué (${coded.code})`
  const message = (causes.at(-1)?.message ?? String(error)).replace(/[.\s]+$/u, '')
  return `ses fichiers ne se chargent pas ou ne sont pas ceux qu’annonce le registre (« ${message} »)`
}

/** The error and what caused it, outermost first. */
function causesOf(error: unknown): readonly Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : []
}
