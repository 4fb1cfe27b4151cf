import { type GitHub, isPrivateRun, openGitHub } from '@disclock/github'

/**
 * Whether what is printed may be read by anybody: in GitHub Actions, unless the repository is known to be private.
 * `github`: the way to ask; default: with the job's own token.
 */
export async function isPublicLog(env: NodeJS.ProcessEnv, github?: GitHub): Promise<boolean> {
  if (env.GITHUB_ACTIONS === undefined) return false
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com'
  return !(await isPrivateRun(env, github ?? openGitHub({ apiUrl, token: env.GITHUB_TOKEN ?? '' })))
}
