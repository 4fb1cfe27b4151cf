import { EVENT_TYPES, type EventType } from '@disclock/policy'
import type { NewEvent } from '../record/open-case.js'
import type { CaseState } from './reduce.js'
import { regionAt } from './regions.js'

/** The rules that stand against an act. Never reworded. */
export const RULES = [
  'report-edge',
  'close-from-valid',
  'close-under-embargo',
  'embargo-edge',
  'embargo-after-publication',
  'embargo-outside-handling',
  'fix-without-vendor',
  'fix-before-acceptance',
  'release-without-fix',
  'publication-under-embargo',
  'identifier-edge',
  'credit-edge',
] as const
/** One of {@link RULES}. */
export type Rule = (typeof RULES)[number]

/** Which rule stands against an act. */
export interface Refusal {
  readonly ok: false
  readonly rule: Rule
  /** Why not, and what is possible instead. */
  readonly message: string
  /** The part of CERT/CC's Vultron that says so, or `ours`. */
  readonly source: string
}

/** What stands against one event in one case; undefined where nothing does. */
export type Check = (state: CaseState, event: NewEvent) => Refusal | undefined

const RM = 'Vultron, Report Management'
const EM = 'Vultron, Embargo Management'
const CS = 'Vultron, Case State'
const BETWEEN = 'Vultron, Model Interactions'

/** What is no edge of a region from where the case stands does not follow. */
export function edgeOf(path: string, rule: Rule, source: string): Check {
  const region = regionAt(path)
  return ({ at }, { type }) => {
    const here = at[path] ?? region.initial
    const isEdge = (each: EventType) => region.step(here, each)?.forced === false
    if (isEdge(type)) return undefined
    const next = EVENT_TYPES.filter(isEdge)
    const instead = next.length === 0 ? 'nothing follows there' : `possible there: ${next.join(', ')}`
    return { ok: false, rule, message: `"${type}" does not follow "${here}" (${path}); ${instead}`, source }
  }
}

/** A valid report goes through accepted or deferred. */
export const noCloseFromValid: Check = ({ at }) =>
  at.report === 'valid'
    ? {
        ok: false,
        rule: 'close-from-valid',
        message: 'a valid report is not closed at once; accept or defer it first (report.accepted, report.deferred)',
        source: RM,
      }
    : undefined

/** Who closes a report stops handling it, and an embargo binds those who do. */
export const noCloseUnderEmbargo: Check = ({ at }) =>
  isInForce(at)
    ? {
        ok: false,
        rule: 'close-under-embargo',
        message: 'an embargo is in force; end it first (embargo.terminated), or defer the report (report.deferred)',
        source: BETWEEN,
      }
    : undefined

/** There is nothing to keep back once it is public, or in use. */
export const noEmbargoOnceKnown: Check = ({ at }, { type }) => {
  const known = (['public', 'exploit', 'attack'] as const).filter((fact) => at[`world.${fact}`] === 'yes')
  if (known.length === 0) return undefined
  const what = { public: 'it is public', exploit: 'an exploit is public', attack: 'attacks were seen' }
  const ending = isInForce(at) ? 'end the one in force (embargo.terminated)' : 'go on without one'
  const instead = at.embargo === 'proposed' ? 'reject what was proposed (embargo.rejected)' : ending
  return {
    ok: false,
    rule: 'embargo-after-publication',
    message: `"${type}" comes too late: ${known.map((fact) => what[fact]).join(', ')}; ${instead}`,
    source: EM,
  }
}

/** An embargo is for a report that is being handled. @param states Where the report must stand, where it applies. */
export function embargoWhile(states: readonly string[], applies: (at: CaseState['at']) => boolean): Check {
  return ({ at }, { type }) =>
    !applies(at) || states.includes(at.report ?? '')
      ? undefined
      : {
          ok: false,
          rule: 'embargo-outside-handling',
          message: `"${type}" does not fit a report that is ${at.report}; possible while it is ${states.join(', ')}`,
          source: BETWEEN,
        }
}

/** Who makes the fix knows of it. */
export const noFixWithoutVendor: Check = ({ at }) =>
  at.fix === 'unaware'
    ? {
        ok: false,
        rule: 'fix-without-vendor',
        message: 'the vendor does not know of it yet; record how it learned of it first (report.received)',
        source: CS,
      }
    : undefined

/** A fix is made within accepted. */
export const noFixBeforeAcceptance: Check = ({ at }) =>
  at.report === 'accepted'
    ? undefined
    : {
        ok: false,
        rule: 'fix-before-acceptance',
        message: `a fix is made for a report that is accepted, and this one is ${at.report}; accept it first (report.accepted)`,
        source: BETWEEN,
      }

/** A branch can be released once its own fix is ready, also while others wait for theirs. */
export const noReleaseWithoutFix: Check = ({ at, timeline }, event) => {
  const branch = 'branch' in event ? event.branch : undefined
  const isReady =
    at.fix === 'ready' ||
    at.fix === 'deployed' ||
    timeline.some(({ event: past }) => past.type === 'fix.ready' && branch !== undefined && past.branch === branch)
  if (isReady) return undefined
  const whose = branch === undefined ? 'the fix' : `the fix for ${branch}`
  const message = `${whose} is not ready; say that it is first (fix.ready)`
  return { ok: false, rule: 'release-without-fix', message, source: CS }
}

/** Who agreed to an embargo keeps it until its time, or until it is ended. */
export const noPublicationUnderEmbargo: Check = ({ at, embargoUntil }, { type, occurredAt }) => {
  const isOver = embargoUntil !== null && Date.parse(occurredAt) >= Date.parse(embargoUntil)
  if (!isInForce(at) || isOver) return undefined
  const until = embargoUntil === null ? 'without a recorded end' : `until ${embargoUntil}`
  return {
    ok: false,
    rule: 'publication-under-embargo',
    message: `"${type}" would break the embargo, in force ${until}; wait, agree on an earlier time (embargo.proposed, embargo.accepted), or end it (embargo.terminated)`,
    source: EM,
  }
}

/** A revision leaves the embargo that it would replace in force. */
function isInForce(at: CaseState['at']): boolean {
  return at.embargo === 'active' || at.embargo === 'revise'
}
