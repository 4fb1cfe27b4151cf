import { createHash, randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type CaseEvent, parseEvent } from '@disclock/lifecycle'

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

/** What is wrong with the use of a ledger. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'
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
  return {
    name: folder,
    read: async (caseId) => parseLines(await linesOf(fileOf(caseId)), `${caseId}.jsonl`),
    append: async (caseId, events) => locked(fileOf(caseId), folder, (file) => appendTo(file, events)),
    lastLook: async (repository) => parseLook(await readFile(lookFile(repository), 'utf8').catch(emptyIfMissing)),
    noteLook: async (repository, look) => {
      await mkdir(looks, { recursive: true, mode: 0o700 })
      await writeWhole(lookFile(repository), `${JSON.stringify(look)}\n`)
    },
  }
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

/** Runs `work` while nobody else writes `file`. A lock whose process is gone is taken over. */
async function locked(file: string, folder: string, work: (file: string) => Promise<void>): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const lock = `${file}.lock`
  await takeLock(lock)
  try {
    await work(file)
  } finally {
    await rm(lock, { force: true })
  }
}

/** The lock holds the number of its process from the instant that it is there: it is a link to a written file. */
async function takeLock(lock: string): Promise<void> {
  const mine = `${lock}.${randomUUID()}`
  await writeFile(mine, String(process.pid), { mode: 0o600 })
  try {
    for (let tries = 0; tries < 200; tries++) {
      if (await isFirst(mine, lock)) return
      if (!(await takeOver(mine, lock))) await pause(50)
    }
  } finally {
    await rm(mine, { force: true })
  }
  // Without the name of the case, which a public log may not show.
  throw new LedgerError(
    `another run holds a case in ${dirname(lock)}; if none is running, delete the files *.lock there`,
  )
}

/** Removes a lock whose process is gone. One at a time, or a second look would remove the lock of whoever was first. */
async function takeOver(mine: string, lock: string): Promise<boolean> {
  if (!(await isAbandoned(lock))) return false
  const turn = `${lock}.takeover`
  if (!(await isFirst(mine, turn))) {
    if (await isAbandoned(turn)) await rm(turn, { force: true })
    return false
  }
  try {
    if (await isAbandoned(lock)) await rm(lock, { force: true })
    return true
  } finally {
    await rm(turn, { force: true })
  }
}

/** Whether `place` was free and is ours now. */
async function isFirst(mine: string, place: string): Promise<boolean> {
  try {
    await link(mine, place)
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    return false
  }
}

async function isAbandoned(lock: string): Promise<boolean> {
  const holder = Number(await readFile(lock, 'utf8').catch(() => ''))
  return holder > 0 && !isRunning(holder)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function emptyIfMissing(error: unknown): [] {
  if (codeOf(error) === 'ENOENT') return []
  throw error
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}
