import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { type CaseEvent, parseEvent } from '@disclock/lifecycle'
import { codeOf, LedgerError } from './ledger-error.js'
import { locked } from './lock.js'

/** What is recorded of a case, and the lines that could not be read. */
export interface Recorded {
  readonly events: readonly CaseEvent[]
  readonly damage: readonly Damage[]
}

/** A line of the ledger that is not as it was written. Nothing else is lost by it. */
export interface Damage {
  readonly file: string
  readonly line: number
  readonly message: string
}

/** What was observed or recorded, per case, append-only. */
export interface Ledger {
  readonly name: string
  readonly read: (caseId: string) => Promise<Recorded>
  /** Adds events whose ids are not there yet, all or none. Two at once lose nothing. */
  readonly append: (caseId: string, events: readonly CaseEvent[]) => Promise<void>
  /** What the last run saw of a repository; null where there was none, or its note was thrown away. */
  readonly lastLook: (repository: string) => Promise<LastLook | null>
  readonly noteLook: (repository: string, look: LastLook) => Promise<void>
}

/** A note of a run that saw a repository's whole list. It may be thrown away: bounds of times then grow wider. */
export interface LastLook {
  readonly at: string
  /** The ids of the advisories that were not published. */
  readonly unpublished: readonly string[]
}

const CASE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/

/**
 * A ledger in a folder: one JSON Lines file a case, an event a line, each line carrying the SHA-256 of the line
 * before (`previous`). Files are written whole: to a temporary file, synced, and put in place, so that a run killed at
 * any instant leaves either the old ledger or the new one.
 */
export function folderLedger(folder: string): Ledger {
  const fileOf = (caseId: string) => {
    if (!CASE_ID.test(caseId))
      throw new LedgerError(`"${caseId.slice(0, 60)}" cannot name a case; write such as GHSA-xxxx-xxxx-xxxx`)
    return join(folder, `${caseId}.jsonl`)
  }
  const looks = join(folder, 'looks')
  const lookFile = (repository: string) => join(looks, `${repository.replace('/', '__')}.json`)
  const named = <T>(work: Promise<T>): Promise<T> => work.catch((error: unknown) => throwNamed(folder, error))
  return {
    name: folder,
    read: async (caseId) => parseLines(await named(linesOf(fileOf(caseId))), `${caseId}.jsonl`),
    append: async (caseId, events) => {
      const file = fileOf(caseId)
      await named(mkdir(folder, { recursive: true, mode: 0o700 }))
      await named(locked(file, () => appendTo(file, events)))
    },
    lastLook: async (repository) => {
      const text = await named(readFile(lookFile(repository), 'utf8').catch(emptyIfMissing))
      return parseLook(text)
    },
    noteLook: async (repository, look) => {
      await named(mkdir(looks, { recursive: true, mode: 0o700 }))
      await named(writeWhole(lookFile(repository), `${JSON.stringify(look)}\n`))
    },
  }
}

/** A file system's message names the file, and so the case: only its code is kept. */
function throwNamed(folder: string, error: unknown): never {
  if (error instanceof LedgerError) throw error
  throw new LedgerError(
    `the ledger ${folder} cannot be used (${String(codeOf(error) ?? 'unknown')}); check the folder and its rights`,
  )
}

async function appendTo(file: string, events: readonly CaseEvent[]): Promise<void> {
  const lines = [...(await linesOf(file))]
  const known = new Set(parseLines(lines, file).events.map((event) => event.id))
  const added = events.filter((event) => !known.has(event.id))
  if (added.length === 0) return
  for (const event of added) lines.push(JSON.stringify({ ...event, previous: hashOf(lines.findLast(isWritten)) }))
  await writeWhole(file, `${lines.join('\n')}\n`)
}

/** The hash that a line must carry of the one before it; the first carries that of nothing. */
function hashOf(line: string | undefined): string {
  return createHash('sha256')
    .update(line ?? '')
    .digest('hex')
}

async function linesOf(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch(emptyIfMissing)
  return typeof text === 'string' && text !== '' ? text.replace(/\n$/, '').split('\n') : []
}

/** A blank line is no damage, and the lines after it keep their numbers. */
function isWritten(line: string): boolean {
  return line.trim() !== ''
}

function parseLines(lines: readonly string[], file: string): Recorded {
  const events: CaseEvent[] = []
  const damage: Damage[] = []
  let before: string | undefined
  for (const [index, line] of lines.entries()) {
    if (!isWritten(line)) continue
    const expected = hashOf(before)
    before = line
    const hurt = (message: string) => damage.push({ file, line: index + 1, message })
    const json = jsonOf(line)
    const { previous, ...event } = typeof json === 'object' && json !== null ? (json as { previous?: unknown }) : {}
    const parsed = parseEvent(event)
    if (parsed.issues) {
      hurt(`not an event: ${parsed.issues[0]?.message ?? 'it cannot be read'}`)
      continue
    }
    events.push(parsed.value)
    if (previous !== expected) hurt('the line before it is not the one that was there when it was written')
  }
  return { events, damage }
}

function parseLook(text: string | []): LastLook | null {
  const json = typeof text === 'string' ? jsonOf(text) : undefined
  if (typeof json !== 'object' || json === null || !('at' in json) || !('unpublished' in json)) return null
  const { at, unpublished } = json
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || !Array.isArray(unpublished)) return null
  return { at, unpublished: unpublished.filter((id) => typeof id === 'string') }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined // reported by its line number
  }
}

async function writeWhole(file: string, text: string): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`
  const handle = await open(temporary, 'w', 0o600)
  await handle.writeFile(text)
  await handle.sync()
  await handle.close()
  await rename(temporary, file)
}

function emptyIfMissing(error: unknown): [] {
  if (codeOf(error) === 'ENOENT') return []
  throw error
}
