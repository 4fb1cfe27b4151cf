import { DateTime } from 'luxon'

/** What the workflow asks for, read and checked. */
export interface Inputs {
  readonly credentials:
    | { readonly kind: 'none' }
    | { readonly kind: 'token'; readonly token: string }
    | { readonly kind: 'app'; readonly appId: string; readonly privateKey: string }
  /** Reads what is public; '' where there is none. */
  readonly githubToken: string
  /** As written: OWNER/REPO each. */
  readonly repositories: readonly string[]
  readonly policy: string | null
  readonly ledger: string | null
  readonly output: string | null
  readonly failOn: 'never' | 'overdue'
  readonly acceptUnverified: boolean
  readonly counts: boolean
  readonly asOf: DateTime<true> | null
}

/** Inputs that are not understood: all of them at once, each with what to write instead. */
export class InputsError extends Error {
  override readonly name = 'InputsError'
}

const NAMES = [
  'token',
  'app-id',
  'app-private-key',
  'github-token',
  'repositories',
  'policy',
  'ledger',
  'output',
  'fail-on',
  'accept-unverified',
  'counts',
  'as-of',
] as const
type Name = (typeof NAMES)[number]

/**
 * The inputs from the runner's environment (`INPUT_` and the name in capitals, hyphens kept).
 * @throws {InputsError} A value, or the name of an input, is not understood: nothing falls back in silence.
 */
export function parseInputs(env: NodeJS.ProcessEnv): Inputs {
  const problems: string[] = []
  const text = (name: Name) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
  const optional = (name: Name) => text(name) || null
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
    credentials: credentialsOf(text('token'), text('app-id'), text('app-private-key'), problems),
    githubToken: text('github-token'),
    repositories: text('repositories')
      .split(/[\s,]+/)
      .filter(Boolean),
    policy: optional('policy'),
    ledger: optional('ledger'),
    output: optional('output'),
    failOn: choice('fail-on', ['never', 'overdue']),
    acceptUnverified: choice('accept-unverified', ['false', 'true']) === 'true',
    counts: choice('counts', ['false', 'true']) === 'true',
    asOf: instantOf(text('as-of'), problems),
  }
  if (problems.length > 0) throw new InputsError(problems.join('\n'))
  return inputs
}

function credentialsOf(token: string, appId: string, privateKey: string, problems: string[]): Inputs['credentials'] {
  if (token !== '' && (appId !== '' || privateKey !== ''))
    problems.push('token: give either token, or app-id and app-private-key, not both')
  if ((appId === '') !== (privateKey === ''))
    problems.push(
      `${appId === '' ? 'app-id' : 'app-private-key'}: app-id and app-private-key go together; check that the variable or secret is there in this workflow`,
    )
  if (token !== '') return { kind: 'token', token }
  return appId === '' ? { kind: 'none' } : { kind: 'app', appId, privateKey }
}

function instantOf(text: string, problems: string[]): DateTime<true> | null {
  if (text === '') return null
  const at = DateTime.fromISO(text, { zone: 'utc' })
  if (at.isValid && /(?:Z|[+-]\d\d:?\d\d)$/.test(text)) return at
  problems.push(`as-of: "${text}" is not an instant; write such as 2026-11-20T12:00:00Z`)
  return null
}
