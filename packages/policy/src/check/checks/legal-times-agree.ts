import { formatPeriod, type Period } from '@disclock/calendar/period'
import { comparePeriods } from '../../period-order.js'
import type { Commitment, Selectors } from '../../policy.js'
import { type CheckFinding, finding, formatPlace } from '../finding.js'
import { type LegalTime, legalTimesIn } from '../legal-times.js'
import { placeOf, type ReadDisclosure, type ReadTexts } from '../read-texts.js'

/**
 * Times by which an authority is told that a SECURITY.md gives otherwise than the disclosure.yml. Laws differ, and so
 * may the times of two of them: where one of the policy's times for the same step is the same, nothing is said.
 */
export function legalTimesAgree({ disclosure, securityMd }: ReadTexts): readonly CheckFinding[] {
  if (disclosure === null) return []
  const theirs = legalTimesOf(disclosure)
  return securityMd.flatMap(legalTimesIn).flatMap((here) => {
    const about = theirs.filter((there) => isSameStep(here, there))
    const [there] = about
    if (there === undefined || about.some(({ within }) => comparePeriods(within, here.within) === 'equal')) return []
    const message = `${STEPS[here.stage]} to the authority: within ${formatPeriod(here.within)} here, and within ${formatPeriod(there.within)} in ${formatPlace(there.place)}`
    const hint = 'write in both what the law demands'
    return [finding('legal-times-differ', here.place, message, hint, [there.place])]
  })
}

const STEPS = {
  'early-warning': 'the early warning',
  notification: 'the notification',
  final: 'the final report',
} as const

function isSameStep(one: LegalTime, other: LegalTime): boolean {
  return one.stage === other.stage && (one.of === null || other.of === null || one.of === other.of)
}

function legalTimesOf(read: ReadDisclosure): readonly LegalTime[] {
  return read.policy.commitments.flatMap((commitment) => {
    const stage = field(commitment.until, 'authority.notified', 'stage')
    const within = withinOf(commitment)
    if (within === null || (stage !== 'early-warning' && stage !== 'notification' && stage !== 'final')) return []
    const of =
      field(commitment.from, 'awareness.recorded', 'of') ?? field(commitment.when, 'awareness.recorded', 'of') ?? null
    return [
      {
        stage,
        of: of === 'exploitation' || of === 'incident' ? of : null,
        within,
        place: placeOf(read, commitment),
      },
    ]
  })
}

function withinOf(commitment: Commitment): Period | null {
  return commitment.kind === 'legal' ? commitment.within.max : null
}

function field(selectors: Selectors | null, event: string, key: string): string | undefined {
  return selectors?.find((one) => one.event === event)?.where[key]
}
