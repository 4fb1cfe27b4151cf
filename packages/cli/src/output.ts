import { writeFile } from 'node:fs/promises'
import { UsageError } from './usage-error.js'

/** Writes a file that only its owner reads. */
export async function writePrivate(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { mode: 0o600 })
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`)
  }
}
