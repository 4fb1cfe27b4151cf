import { mkdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ended, filesIn, type PublicSinks, type Runner, root } from './run-action.js'

/** The command as a job of a public repository runs it; its sinks, and the report that it delivered. */
export async function runCommandInPublic(
  runner: Runner,
  apiUrl: string,
  token: string | undefined,
  options: readonly string[],
): Promise<PublicSinks & { readonly report: string }> {
  const [file, workspace] = [runner.path('temp/report.json'), runner.path('workspace')]
  for (const name of ['temp', 'workspace']) {
    await rm(runner.path(name), { recursive: true, force: true })
    await mkdir(runner.path(name))
  }
  const said = await ended(
    [
      join(root, 'packages/cli/dist/main.js'),
      'audit',
      'acme/rocket',
      '--api-url',
      apiUrl,
      '--output',
      file,
      ...options,
    ],
    {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/rocket',
      // Node keeps compiled code there from run to run, which halves the time of the tests.
      NODE_COMPILE_CACHE: join(tmpdir(), 'disclock-test-compiled'),
      PATH: '',
      ...(token && { DISCLOCK_TOKEN: token }),
    },
    workspace,
  )
  const report = await readFile(file, 'utf8').catch(() => '')
  return { ...said, summary: '', outputs: '', others: '', workspace: filesIn(workspace), report }
}
