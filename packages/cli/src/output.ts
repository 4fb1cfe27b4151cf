import { open } from 'node:fs/promises'
import { UsageError } from './usage-error.js'

/** Writes a file that only its owner reads. */
export async function writePrivate(file: string, text: string): Promise<void> {
  try {
    await using handle = await open(file, 'w', 0o600)
    // A file that was there before keeps its mode: nothing is written while others may read it.
    await handle.chmod(0o600)
    await handle.writeFile(text)
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`)
  }
}

/** JSON for a file, a pipe or a log. GitHub's runner takes `##[name]` in a log for a command, in a string of JSON, too. */
export function formatJson(value: unknown): string {
  return `${inLog(JSON.stringify(value, null, 2))}\n`
}

/** The same on one line, for JSON Lines. */
export function formatJsonLine(value: unknown): string {
  return `${inLog(JSON.stringify(value))}\n`
}

function inLog(json: string): string {
  return json.replaceAll('##[', '#\\u0023[')
}
