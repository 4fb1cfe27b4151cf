import type { Policy } from '@disclock/policy'

/** What of a policy another form cannot say. */
interface Loss {
  readonly code: string
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly hint: string
}

/** What of a policy a form cannot say, in a line for each reason; its terms are one. */
export function unsaidWords(losses: readonly Loss[], policy: Policy, form: string): readonly string[] {
  const terms = losses.filter(({ code }) => code === 'terms-unlinked').map(({ path }) => termWords(path[0], policy))
  const others = losses
    .filter(({ code }) => code !== 'terms-unlinked')
    .map(({ message, hint }) => `${message}; ${hint}`)
  const linked = `a ${form} has no field for that: say where the policy stands with --link URL`
  return [...new Set(others), ...(terms.length === 0 ? [] : [`${all(terms)}; ${linked}`])]
}

const all = (words: readonly string[]) => new Intl.ListFormat('en').format(words)

/** What a part of a policy is called, by its key. */
const TERMS: Readonly<Record<string, string>> = {
  calendar: 'the calendar',
  branches: 'the branches that get a fix',
  report: 'what a report should hold',
  scope: 'the scope',
  supported: 'the supported versions',
  questions: 'where questions go',
  forbidsPublicIssues: 'the request to open no public issues',
  credit: 'the credit',
  safeHarbor: 'the safe harbour',
  askedOfReporters: 'what reporters are asked for',
  bounty: 'the bounty',
  stages: 'the stages of handling a report',
  reviewed: 'the review of the policy',
} satisfies Partial<Record<keyof Policy, string>>

function termWords(term: string | number | undefined, { commitments }: Policy): string {
  if (term === 'commitments')
    return commitments.length === 1 ? '1 promised time' : `${commitments.length} promised times`
  return TERMS[String(term)] ?? `"${term}"`
}
