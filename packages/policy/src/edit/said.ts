import type { Inheritable, ReadLayer } from '../layer.js'
import { parsePolicy } from '../parse.js'
import type { Commitment, Policy } from '../policy.js'
import { PRESETS } from '../presets.js'
import { type Data, isSame } from './data.js'

/** What one disclosure.yml says itself, without the presets that it builds on. What it does not say is absent. */
export interface Said extends Inheritable {
  readonly project: string
  readonly source: Policy['source']
  readonly drop: readonly string[]
  readonly commitments: readonly Commitment[]
}

/** What was read of a text that is a policy. */
export function saidBy({ said, commitments }: ReadLayer): Said {
  if (said === null) throw new RangeError('a text that is no policy says nothing')
  const { project, source, drop, inheritable } = said
  return { ...inheritable, project, source, drop, commitments: commitments.map(({ value }) => value) }
}

/**
 * What a text has to say for its policy to be `wanted`. Where it is so already, by its own words or by its presets, it
 * says what it said.
 *
 * @param named The presets that the text names.
 */
export function toSay(own: Said, named: readonly string[], current: Policy, wanted: Policy): Said {
  const base = below(wanted.project, named)
  const [was, will, without] = [inheritable(current), inheritable(wanted), inheritable(base)]
  const parts = Object.keys(will) as (keyof Inheritable)[] // `inheritable` gives these keys and no others
  const said = parts.map((part) => {
    if (isSame(was[part], will[part])) return [part, own[part]]
    return [part, isSame(without[part], will[part]) ? undefined : (will[part] ?? undefined)]
  })
  const written = said.filter(([, value]) => value !== undefined)
  // Each part has a value of its own type.
  const inherited = Object.fromEntries(written) as Inheritable
  return {
    ...inherited,
    project: wanted.project,
    source: wanted.source,
    drop: dropped(own.drop, base.commitments, wanted.commitments),
    commitments: inOrder(own.commitments, current.commitments, wanted.commitments.filter(isOwn)),
  }
}

function below(project: string, named: readonly string[]): Policy {
  const input = { version: 1, project, ...(named.length > 0 && { extends: named }) }
  const { value, issues } = parsePolicy(input, { presets: PRESETS })
  if (issues) throw new RangeError(`the policy would be wrong: ${issues.map(({ message }) => message).join('; ')}`)
  return value
}

/** The parts of a policy that a preset may say. Null and empty: nobody says it. */
function inheritable(policy: Policy): { readonly [Part in keyof Inheritable]-?: Data } {
  const { contacts, calendar, observable, branches, report, scope, supported, questions, credit, bounty } = policy
  const { forbidsPublicIssues, safeHarbor, askedOfReporters, stages, reviewed } = policy
  const parts = { contacts, calendar, observable, branches, ask: report.ask, in: scope.in, out: scope.out, supported }
  const statements = { questions, forbidsPublicIssues, credit, safeHarbor, askedOfReporters, bounty, stages, reviewed }
  // A policy is plain data.
  return { ...parts, ...statements } as unknown as { readonly [Part in keyof Inheritable]-?: Data }
}

function dropped(
  own: readonly string[],
  offered: readonly Commitment[],
  wanted: readonly Commitment[],
): readonly string[] {
  const isWanted = (id: string) => wanted.some((one) => one.id === id)
  const isTaken = (id: string) => wanted.some((one) => one.id === id && !isOwn(one))
  const unwanted = offered.map(({ id }) => id).filter((id) => !isWanted(id) && !own.includes(id))
  return [...own.filter((id) => !isTaken(id)), ...unwanted]
}

function isOwn({ preset }: Commitment): boolean {
  return preset === null
}

/**
 * The commitments in the order in which a text should have them. A policy has those first that take the place of a
 * preset's, wherever they are written; so the order in the text stays, unless the policy's own has changed.
 */
function inOrder(
  written: readonly Commitment[],
  current: readonly Commitment[],
  wanted: readonly Commitment[],
): readonly Commitment[] {
  const idsOf = (list: readonly Commitment[], others: readonly Commitment[]) =>
    list.map(({ id }) => id).filter((id) => others.some((other) => other.id === id))
  if (!isSame(idsOf(current.filter(isOwn), wanted), idsOf(wanted, written))) return wanted
  const result = written.flatMap(({ id }) => wanted.find((one) => one.id === id) ?? [])
  for (const [index, one] of wanted.entries()) {
    if (result.includes(one)) continue
    const above = wanted[index - 1]
    result.splice(above === undefined ? 0 : result.indexOf(above) + 1, 0, one)
  }
  return result
}
