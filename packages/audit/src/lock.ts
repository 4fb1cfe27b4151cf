import { randomUUID } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { codeOf, LedgerError } from './ledger-error.js'

/** Runs `work` while nobody else writes `file`. A lock whose process is gone is taken over. */
export async function locked(file: string, work: () => Promise<void>): Promise<void> {
  const lock = `${file}.lock`
  await takeLock(lock)
  try {
    await work()
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
