/** What the workflow asks for, read and checked. */
export interface Inputs {
  /** The files to compare, from the root of the repository; empty for the usual ones. */
  readonly paths: readonly string[]
  /** What to compare with; null for the base of the pull request. */
  readonly base: string | null
  readonly failOn: 'errors' | 'never' | 'weakens'
  readonly comment: boolean
  /** '' where there is none. */
  readonly token: string
}

/** Inputs that are not understood: all of them at once, each with what to write instead. */
export class InputsError extends Error {
  override readonly name = 'InputsError'
}

const NAMES = ['path', 'base', 'fail-on', 'comment', 'token'] as const
type Name = (typeof NAMES)[number]

/**
 * The inputs from the runner's environment (`INPUT_` and the name in capitals, hyphens kept).
 * @throws {InputsError} A value, or the name of an input, is not understood: nothing falls back in silence.
 */
export function parseInputs(env: NodeJS.ProcessEnv): Inputs {
  const problems: string[] = []
  const text = (name: Name) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
  const choice = <T extends string>(name: Name, choices: readonly [T, ...T[]]): T => {
    const value = text(name)
    const chosen = value === '' ? choices[0] : choices.find((each) => each === value)
    if (chosen === undefined) problems.push(`${name}: "${value}" is not understood; write ${choices.join(' or ')}`)
    return chosen ?? choices[0]
  }

  for (const key of Object.keys(env))
    if (key.startsWith('INPUT_') && !NAMES.some((name) => key === `INPUT_${name.toUpperCase()}`))
      problems.push(`there is no input "${key.slice('INPUT_'.length).toLowerCase()}"; there are ${NAMES.join(', ')}`)

  const inputs: Inputs = {
    paths: text('path').split(/\s+/).filter(Boolean),
    base: text('base') || null,
    failOn: choice('fail-on', ['errors', 'weakens', 'never']),
    comment: choice('comment', ['true', 'false']) === 'true',
    token: text('token'),
  }
  for (const path of inputs.paths)
    if (!/\.(?:ya?ml|md|txt)$/i.test(path) || path.split('/').some((part) => /^\.{0,2}$/.test(part)))
      problems.push(
        `path: "${path}" is not understood; write such as .github/disclosure.yml, from the root of the repository`,
      )
  if (problems.length > 0) throw new InputsError(problems.join('\n'))
  return inputs
}
