import type { GitHub } from './client.js'
import { isFields, textOf } from './fields.js'
import { type Look, lookRefused } from './look.js'
import type { Slug } from './slug.js'

/** A workflow of GitHub Actions, as GitHub knows it. */
export interface Workflow {
  /** From the root, such as `.github/workflows/audit.yml`. */
  readonly path: string
  /** `active`, `disabled_inactivity` after 60 days without a commit, `disabled_manually`, or what may come. */
  readonly state: string
}

const MOST = 100

/** The workflows of a repository, and which of them GitHub has switched off. Public where the repository is. */
export async function listWorkflows(github: GitHub, slug: Slug): Promise<Look<readonly Workflow[]>> {
  const route = 'GET /repos/{owner}/{repo}/actions/workflows'
  const failed = (why: string): Look<never> => ({ kind: 'failed', why: `${route}: ${why}` })
  const answer = await github.ask(route, { ...slug, per_page: MOST })
  if (answer.kind === 'failed') return answer
  if (answer.kind === 'refused') return lookRefused(route, answer.status)
  const listed = isFields(answer.data) ? answer.data.workflows : undefined
  if (!Array.isArray(listed)) return failed('the answer holds no list')
  const workflows = listed.flatMap((entry: unknown) => workflowOf(entry) ?? [])
  if (workflows.length < listed.length) return failed('a workflow has no path or no state')
  return listed.length < MOST ? { kind: 'seen', value: workflows } : failed(`there are ${MOST} workflows or more`)
}

function workflowOf(json: unknown): Workflow | null {
  if (!isFields(json)) return null
  const [path, state] = [textOf(json.path), textOf(json.state)]
  return typeof path === 'string' && typeof state === 'string' ? { path, state } : null
}
