import { open } from 'node:fs/promises'
import { type CaseFile, parseCaseFile } from '@disclock/lifecycle'
import { readInput } from './input.js'
import type { Speaker } from './speaker.js'
import type { Status } from './status.js'
import { UsageError } from './usage-error.js'

/** A case that a file holds, or why it cannot be read. */
export type CaseRead =
  | { readonly file: CaseFile }
  /** `where`: the file, and of JSON Lines the line. The messages may quote the case. */
  | { readonly where: string; readonly messages: readonly string[] }

/** Whether a file holds a case a line. */
export const isJsonLines = (file: string) => file.endsWith('.jsonl')

/**
 * The cases in files, in their order, one at a time: a file of JSON Lines is never held as a whole. What cannot be
 * read as a case is said, and the rest goes on.
 *
 * @throws {UsageError} A file itself cannot be read.
 */
export async function* casesIn(files: readonly string[]): AsyncIterable<CaseRead> {
  for (const file of files)
    if (isJsonLines(file)) yield* casesByLine(file)
    else yield readCase(await readInput(file), file)
}

async function* casesByLine(file: string): AsyncIterable<CaseRead> {
  try {
    await using handle = await open(file)
    let number = 0
    for await (const line of handle.readLines()) {
      number++
      if (line.trim() !== '') yield readCase(line, `${file}:${number}`)
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw code === undefined ? error : new UsageError(`cannot read ${file}: ${code}`)
  }
}

function readCase(text: string, where: string): CaseRead {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { where, messages: ['this is not JSON'] }
  }
  const parsed = parseCaseFile(json)
  return parsed.issues ? { where, messages: parsed.issues.map(({ message }) => message) } : { file: parsed.value }
}

/** Every case of some files at once, what cannot be read being complained of; the status is 2 where something was. */
export async function allCasesIn(
  files: readonly string[],
  speaker: Speaker,
): Promise<{ readonly cases: readonly CaseFile[]; readonly status: Status }> {
  const cases: CaseFile[] = []
  let status: Status = 0
  for await (const read of casesIn(files)) {
    if ('file' in read) cases.push(read.file)
    else {
      await speaker.complain(read.where, read.messages)
      status = 2
    }
  }
  return { cases, status }
}
