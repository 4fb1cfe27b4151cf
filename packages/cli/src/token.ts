import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** The token to ask GitHub with: `DISCLOCK_TOKEN`, `GITHUB_TOKEN`, else what `gh` knows for that host; '' without any. */
export async function findToken(env: NodeJS.ProcessEnv, apiUrl: string): Promise<string> {
  return env.DISCLOCK_TOKEN || env.GITHUB_TOKEN || (await tokenOfGh(env, apiUrl))
}

/** `gh` is asked for the token of the host that it will be sent to, so that no other host ever gets it. */
async function tokenOfGh(env: NodeJS.ProcessEnv, apiUrl: string): Promise<string> {
  const host = new URL(apiUrl).hostname.replace(/^api\.github\.com$/, 'github.com')
  try {
    const { stdout } = await promisify(execFile)('gh', ['auth', 'token', '--hostname', host], { env, timeout: 10_000 })
    return stdout.trim()
  } catch {
    return '' // no gh, or nobody signed in: as without a token
  }
}
