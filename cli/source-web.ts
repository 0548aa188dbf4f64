import { createClient } from '../ingest/fetch/client.ts'
import { FetchError } from '../ingest/fetch/fetch-error.ts'
import { fileNameOf } from '../ingest/fetch/file-name.ts'
import type { Get } from '../ingest/listing/listed.ts'
import packageJson from '../package.json' with { type: 'json' }
import { missContact, type WebOptions } from './web-options.ts'

/** Runs `use` with a way to fetch addresses as politely as any reading of the web, each once; nothing is stored. */
export async function withWeb<T>(web: WebOptions, use: (get: Get) => Promise<T>): Promise<T> {
  missContact(web)
  const client = createClient({ ...web, version: packageJson.version })
  const get: Get = async (address) => {
    const { bytes, finalAddress, mediaType, status } = await client.fetch(address)
    if (bytes === null) {
      throw new FetchError('gone', `« ${address} » n’existe pas ou plus (erreur ${status}) : vérifiez l’adresse.`, {
        status,
      })
    }
    return { address: finalAddress, name: fileNameOf(finalAddress), mediaType, bytes }
  }
  const met = new Map<string, ReturnType<Get>>()
  try {
    return await use((address) => {
      const asked = met.get(address) ?? get(address)
      met.set(address, asked)
      return asked
    })
  } finally {
    await client.close()
  }
}
