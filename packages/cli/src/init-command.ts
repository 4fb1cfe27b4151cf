import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { draftDisclosure, projectName } from '@disclock/policy/prose'
import { readSecurityMd } from '@disclock/policy/security-md'
import type { Command } from 'commander'
import { readInput } from './input.js'
import type { Status } from './status.js'
import { UsageError } from './usage-error.js'

interface Options {
  readonly output: string
  readonly project?: string
  readonly force?: true
}

/** `disclock init`: a disclosure.yml from a SECURITY.md, with questions about what the text leaves open. */
export function initCommand(program: Command, ends: (status: Status) => void): void {
  program
    .command('init')
    .description('writes a disclosure.yml from a SECURITY.md, asking in comments what the text leaves open')
    .argument('[file]', 'the SECURITY.md; default: the one in .github, here, or in docs')
    .option('--output <file>', 'where to write; - is standard output', 'disclosure.yml')
    .option('--project <name>', "the project's name; default: what the first heading says, then the folder's name")
    .option('--force', 'overwrites a file that is there')
    .action(async (file: string | undefined, options: Options) => ends(await initFile(file ?? here(), options)))
}

// GitHub's own order of where community files are looked for.
const PLACES = ['.github/SECURITY.md', 'SECURITY.md', 'docs/SECURITY.md']

function here(): string {
  const found = PLACES.find((place) => existsSync(place))
  if (found === undefined) throw new UsageError(`there is no ${PLACES.join(', ')}; name the file`)
  return found
}

async function initFile(file: string, { output, project, force }: Options): Promise<Status> {
  const text = await readInput(file)
  const { value, issues } = readSecurityMd(text)
  if (issues)
    throw new UsageError(issues.map(({ line, message, hint }) => `${file}:${line}: ${message}; ${hint}`).join('\n'))
  const name = project ?? projectName(text) ?? basename(process.cwd())
  const draft = drafted(value, name, file)
  if (output === '-') process.stdout.write(draft)
  else {
    await writeNew(output, draft, force === true)
    process.stderr.write(`disclock: wrote ${output} from ${file}; its comments ask what the text leaves open\n`)
  }
  return 0
}

function drafted(read: Parameters<typeof draftDisclosure>[0], project: string, source: string): string {
  try {
    return draftDisclosure(read, { project, source })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UsageError(`--project: ${error.message}`)
  }
}

/** Writes a file, and over one that is there only by force. */
async function writeNew(file: string, text: string, force: boolean): Promise<void> {
  try {
    await writeFile(file, text, { flag: force ? 'w' : 'wx' })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST')
      throw new UsageError(`${file} is there; write to another with --output FILE, or over it with --force`)
    throw new UsageError(`cannot write ${file}: ${code ?? 'unknown'}`)
  }
}
