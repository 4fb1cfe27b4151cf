import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { printable } from '@disclock/audit'
import { isPublicLog } from './public-log.js'
import { UsageError } from './usage-error.js'

/** Where a command that reads cases speaks. Each settles once there is room for more, so that nothing piles up. */
export interface Speaker {
  /** A piece of the result. */
  readonly say: (text: string) => Promise<void>
  /** What is wrong with a case: `cases.jsonl:3: events[0].type …`. The command goes on. */
  readonly complain: (where: string, messages: readonly string[]) => Promise<void>
}

/**
 * Speaks to standard output, or to a file that only its owner reads (`output`), and complains to standard error. In a
 * log that may be public, cases are not shown, and of one that cannot be read only the place is said.
 *
 * @throws {UsageError} The log may be public and no file is given; or the file cannot be written.
 */
export async function withSpeaker<T>(output: string | undefined, speak: (speaker: Speaker) => Promise<T>): Promise<T> {
  let asked: Promise<boolean> | undefined
  const isPublic = () => (asked ??= isPublicLog(process.env))
  const complain: Speaker['complain'] = async (where, messages) => {
    const said = (await isPublic()) ? ['no case file; why is not said in a log that may be public'] : messages
    for (const message of said) await write(process.stderr, `disclock: ${printable(`${where}: ${message}`, 1000)}\n`)
  }
  if (output === undefined) {
    if (await isPublic()) throw new UsageError('this log may be public, and cases are not: give --output FILE')
    return speak({ say: (text) => write(process.stdout, text), complain })
  }
  try {
    await using handle = await open(output, 'w', 0o600)
    // A file that was there before keeps its mode: nothing is written while others may read it.
    await handle.chmod(0o600)
    return await speak({ say: (text) => handle.appendFile(text), complain })
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    throw syscall === undefined ? error : new UsageError(`cannot write ${output}: ${code}`)
  }
}

async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}
