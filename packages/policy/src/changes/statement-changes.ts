import { formatPeriod } from '@disclock/calendar/period'
import { comparePeriods } from '../period-order.js'
import type { Policy } from '../policy.js'
import { quote } from '../quote.js'
import { STAGES } from '../vocabulary.js'
import { byPresence, change, type Direction, type PolicyChange } from './change.js'
import { differenceOf, isReworded } from './list-changes.js'
import { compareTexts } from './pair-up.js'

/** How differs what a policy says that no clock runs for. */
export function statementChanges(before: Policy, after: Policy): readonly PolicyChange[] {
  return [
    ...harborChanges(before.safeHarbor, after.safeHarbor),
    ...whereDifferent('credit-changed', 'credit', before.credit, after.credit, offerDirection('offered')),
    ...whereDifferent('bounty-changed', 'reports are paid for', yesNo(before), yesNo(after), offerDirection('yes')),
    ...issueChanges(before, after),
    ...askedChanges(before, after),
    ...whereDifferent('questions-changed', 'general questions', quoted(before.questions), quoted(after.questions)),
    ...STAGES.flatMap((stage) => {
      const told = ({ stages }: Policy) => quoted(stages.find((each) => each.stage === stage)?.text ?? null)
      return whereDifferent('stage-changed', `what is told of ${stage}`, told(before), told(after))
    }),
    ...reviewChanges(before.reviewed, after.reviewed),
    ...whereDifferent(
      'observable-changed',
      'channels on which silence is evidence',
      channelWords(before),
      channelWords(after),
    ),
    ...whereDifferent('project-renamed', 'project', quoted(before.project), quoted(after.project)),
  ]
}

function whereDifferent(
  code: PolicyChange['code'],
  what: string,
  before: string | null,
  after: string | null,
  direction: (before: string | null, after: string | null) => Direction = () => 'changes',
): readonly PolicyChange[] {
  return before === after ? [] : [change(code, direction(before, after), what, [before, after])]
}

/** Of what is offered or not: not to say is not to offer. */
function offerDirection(offer: string): (before: string | null, after: string | null) => Direction {
  return (before, after) => (after === offer ? 'strengthens' : before === offer ? 'weakens' : 'changes')
}

function yesNo({ bounty }: Policy): string | null {
  return bounty === null ? null : bounty ? 'yes' : 'no'
}

/** To ask for silence in public is no promise, and neither is to stop asking. */
function issueChanges(before: Policy, after: Policy): readonly PolicyChange[] {
  const words = ({ forbidsPublicIssues }: Policy) => (forbidsPublicIssues ? 'asked not to be opened' : 'not spoken of')
  return whereDifferent('public-issues-changed', 'public issues for vulnerabilities', words(before), words(after))
}

function harborChanges(before: Policy['safeHarbor'], after: Policy['safeHarbor']): readonly PolicyChange[] {
  const what = 'safe harbour'
  if (before === null || after === null) {
    if (before === after) return []
    return [change('safe-harbor-changed', byPresence(before, after), what, [harborWords(before), harborWords(after)])]
  }
  const difference = differenceOf(before, after)
  const { gone, added } = difference
  const direction = (plain: Direction) => (isReworded(difference) ? 'changes' : plain)
  return [
    ...gone.map((text) => change('safe-harbor-changed', direction('weakens'), what, [quote(text), null])),
    ...added.map((text) => change('safe-harbor-changed', direction('strengthens'), what, [null, quote(text)])),
  ]
}

function harborWords(points: Policy['safeHarbor']): string | null {
  if (points === null) return null
  return points.length === 0 ? 'promised' : points.toSorted(compareTexts).map(quote).join(', ')
}

function askedChanges(
  { askedOfReporters: before }: Policy,
  { askedOfReporters: after }: Policy,
): readonly PolicyChange[] {
  const asked = (sides: readonly [string | null, string | null]) =>
    change('asked-of-reporters-changed', 'changes', 'asked of reporters', sides)
  const { gone, added } = differenceOf(before, after)
  return [...gone.map((text) => asked([quote(text), null])), ...added.map((text) => asked([null, quote(text)]))]
}

function reviewChanges(before: Policy['reviewed'], after: Policy['reviewed']): readonly PolicyChange[] {
  const every = (reviewed: Policy['reviewed']) => reviewed && `every ${formatPeriod(reviewed.every)}`
  const sides = [every(before), every(after)] as const
  const order = before && after ? comparePeriods(before.every, after.every) : null
  const direction: Direction =
    order === null
      ? byPresence(before, after)
      : order === 'shorter'
        ? 'weakens'
        : order === 'longer'
          ? 'strengthens'
          : 'changes'
  return [
    ...(order === 'equal' || (before === null && after === null)
      ? []
      : [change('review-changed', direction, 'the policy is reviewed', sides)]),
    ...whereDifferent('review-changed', 'the policy was last reviewed', before?.last ?? null, after?.last ?? null),
  ]
}

function channelWords({ observable }: Policy): string | null {
  return observable && ([...new Set(observable)].toSorted(compareTexts).join(', ') || 'none')
}

function quoted(text: string | null): string | null {
  return text === null ? null : quote(text)
}
