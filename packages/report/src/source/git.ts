import { spawnSync } from 'node:child_process'

/** What git answered. */
export interface Answer {
  /** The exit status; null where git could not be run, or was stopped for taking too long or saying too much. */
  readonly status: number | null
  readonly output: Buffer
}

interface Limits {
  /** Default: 15. */
  readonly seconds?: number
  /** Default: 64. */
  readonly mebibytes?: number
}

/**
 * Runs git on a repository, without a shell, a pager, a prompt, the network, or programs that the repository's own
 * settings name. What a reporter wrote belongs in `input` or behind `--`, never among the options.
 */
export function git(
  dir: string,
  args: readonly string[],
  input = '',
  { seconds = 15, mebibytes = 64 }: Limits = {},
): Answer {
  const { status, stdout } = spawnSync('git', [...SAFE, '-C', dir, ...args], {
    input,
    env: { ...plainEnvironment(), GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' },
    timeout: seconds * 1000,
    maxBuffer: mebibytes * 1024 * 1024,
    windowsHide: true,
  })
  return { status, output: stdout ?? Buffer.alloc(0) }
}

/** No path is a pattern, no object is replaced by another, and a partial clone fetches nothing. */
const SAFE = ['--no-pager', '--literal-pathspecs', '--no-replace-objects', '-c', 'protocol.allow=never']

/** Inside a hook, git tells its children of another repository; only what names its settings may stay. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env)
  return Object.fromEntries(entries.filter(([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG')))
}
