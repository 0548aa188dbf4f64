import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Embedder } from '../embedder.ts'
import { type InstallRecord, weightsOf } from './installed.ts'
import type { ModelRow } from './models.ts'
import { loadEmbedder } from './transformers.ts'

/** Questions and passages, the passage of each place answering the question of that place and no other. */
const QUESTIONS = [
  'aides pour acheter un vélo électrique',
  'qui rénove les lycées ?',
  'protéger les cours d’eau',
  'bourses des élèves infirmiers',
  'festival de musique ancienne',
  'fibre optique à la campagne',
  'installation des jeunes agriculteurs',
  'fermeture de la ligne de train',
]
const PASSAGES = [
  'Une prime de 200 € est versée aux habitants qui remplacent leur voiture par un cycle à assistance électrique.',
  'Les travaux des établissements du second degré portent sur les toitures, les chaudières et les internats.',
  'Le contrat de bassin finance l’entretien des berges et la plantation de haies le long des rivières.',
  'Les étudiants des instituts de formation en soins reçoivent une allocation selon les revenus du foyer.',
  'Les concerts de clavecin et de viole se tiennent en juillet dans les églises du canton.',
  'Le très haut débit atteindra les hameaux isolés avant la fin du programme numérique.',
  'La dotation soutient la reprise d’exploitations par des éleveurs de moins de quarante ans.',
  'Des autocars remplacent les omnibus entre les deux gares pendant le chantier des voies.',
]

/** Above this, all texts look alike: the weights or the pooling are not those of the registry. */
const ALIKE = 0.99

/**
 * Loads the model in `folder` and embeds a few texts: its weights' digest, and the cosine that it gives a question and a
 * passage on another subject. Throws when it does not load, gives vectors of another length than announced, or cannot
 * tell texts apart.
 */
export async function tryModel(model: ModelRow, folder: string): Promise<InstallRecord> {
  const embedder = await loadEmbedder({ ...model, folder, unrelated: 0 })
  const unrelated = await strangersCosine(embedder)
  if (!(unrelated < ALIKE)) {
    throw new Error(`Le modèle « ${model.id} » donne le même vecteur à tous les textes : ses fichiers sont abîmés.`)
  }
  return { weights: await digestOf(join(folder, weightsOf(model))), unrelated: Math.max(0, unrelated) }
}

/** The mean cosine of questions and the passages that answer another one. */
async function strangersCosine(embedder: Embedder): Promise<number> {
  const passages = await embedder.embedPassages(PASSAGES)
  const cosines: number[] = []
  for (const [at, question] of QUESTIONS.entries()) {
    const vector = await embedder.embedQuery(question)
    for (const [of, passage] of passages.entries()) {
      if (of !== at) cosines.push(vector.reduce((sum, x, axis) => sum + x * (passage[axis] ?? 0), 0))
    }
  }
  return cosines.reduce((sum, x) => sum + x, 0) / cosines.length
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
