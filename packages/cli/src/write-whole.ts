import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { UsageError } from './usage-error.js'

/**
 * Writes a file that somebody keeps by hand: all of it or, if the process is killed, nothing, so that what was there is
 * not lost. Its mode stays, and a link to it stays a link. What is no file, such as `/dev/stdout`, is written to.
 *
 * @throws {UsageError} It cannot be written; then it is as it was.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  try {
    const target = await realpath(file).catch(() => file)
    const known = await stat(target).catch(() => undefined)
    if (known && !known.isFile()) return await writeTo(target, 'w', text)
    const temporary = `${target}.${process.pid}.tmp`
    try {
      await writeTo(temporary, 'wx', text, known?.mode)
      await rename(temporary, target)
    } finally {
      await rm(temporary, { force: true })
    }
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`)
  }
}

async function writeTo(file: string, flag: 'w' | 'wx', text: string, mode?: number): Promise<void> {
  await using handle = await open(file, flag)
  if (mode !== undefined) await handle.chmod(mode & 0o7777)
  await handle.writeFile(text)
  if (flag === 'wx') await handle.sync()
}
