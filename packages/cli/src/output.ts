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

/**
 * JSON for a file, a pipe, a terminal or a log. What nobody could see is written as an escape, which means the same: a
 * stranger's text must not move a terminal's cursor or turn a line around. GitHub's runner takes `##[name]` in a log for a
 * command, in a string of JSON, too.
 */
export function formatJson(value: unknown): string {
  return `${seen(JSON.stringify(value, null, 2))}\n`
}

/** The same on one line, for JSON Lines. */
export function formatJsonLine(value: unknown): string {
  return `${seen(JSON.stringify(value))}\n`
}

const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu

function seen(json: string): string {
  return json.replace(UNSEEN, escaped).replaceAll('##[', '#\\u0023[')
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('')
}
