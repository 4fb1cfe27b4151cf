import * as core from '@actions/core'
import { context } from '@actions/github'
import { defaults } from '@actions/github/lib/utils'
import { openGitHub } from '@disclock/github'
import { writeComment } from './comment.js'
import { appendSummary, deliver, judge, sayCommented } from './deliver.js'
import { comparisonOf } from './event.js'
import { parseInputs } from './inputs.js'
import { renderMarkdown } from './render.js'
import { reviewVersions } from './review.js'
import { LookError, readVersions } from './versions.js'

/** Reads inputs and both versions, compares, delivers. */
export async function run(env: NodeJS.ProcessEnv, now: Date): Promise<void> {
  const inputs = parseInputs(env)
  const comparison = comparisonOf(env, context.payload, inputs)
  const summaryFile = env.GITHUB_STEP_SUMMARY ?? ''
  // The runner's own proxy settings; undici's fetch and the platform's differ in types only.
  const connection = { apiUrl: context.apiUrl, fetch: defaults.request?.fetch as typeof fetch }
  const github = openGitHub({ ...connection, token: inputs.token })

  const versions = await readVersions(github, comparison, inputs.paths).catch((error: unknown) => {
    if (error instanceof LookError) return error
    throw error
  })
  if (versions instanceof LookError) {
    const message = `The two versions of the policy could not be read: ${versions.message}.`
    await appendSummary(summaryFile, `${message}\n`)
    core.setOutput('changes', '')
    core.setOutput('weakens', '')
    return inputs.failOn === 'never' ? core.warning(message) : core.setFailed(message)
  }

  const review = reviewVersions(versions.before, versions.after, now)
  await deliver(review, summaryFile)
  if (inputs.comment && comparison.pullRequest !== null && inputs.token !== '') {
    const worthSaying = review.files.length > 0
    const { repository, pullRequest } = comparison
    sayCommented(await writeComment(github, repository, pullRequest, renderMarkdown(review), worthSaying))
  }
  judge(review, inputs.failOn)
}
