import type { Millis } from '@disclock/calendar/core'
import type { Severity } from '@disclock/policy'
import type { CaseCourse } from './case-course.js'
import { type ElapsedTime, quantile } from './elapsed-time.js'

/**
 * The ten metrics of CISA's Binding Operational Directive 20-01, required action 9, by their letters there.
 *
 * A report is a case whose receipt is recorded. A vulnerability is valid as the vendor last said (validated, accepted,
 * fixed or published, against invalid, out of scope or duplicate). Open: neither settled nor fixed or disclosed since
 * it was last reopened. The directive does not say whether (f) and (g) speak of open reports only; here they do, valid
 * or not, for a settled report has no age. Medians are by nearest rank. What is dated imprecisely is older than 90
 * days where it surely is.
 *
 * @see https://github.com/cisagov/cyber.dhs.gov pages/20-01.md, as of 14 April 2022
 */
export interface Bod2001 {
  /** (a) */
  readonly reports: number
  /** (b) */
  readonly valid: number
  /** (c) */
  readonly openValid: number
  /** (d) */
  readonly medianAgeOpenValid: ElapsedTime | null
  /** (e) */
  readonly openValidOver90Days: number
  /** (f) `unassessed`: the vendor has not said its severity. */
  readonly over90DaysBySeverity: Readonly<Record<Severity | 'unassessed', number>>
  /** (g) */
  readonly medianAgeOver90Days: ElapsedTime | null
  /** (h) Until the vendor said that it is valid or is not. */
  readonly medianTimeToValidate: ElapsedTime | null
  /** (i) Until the fix or a mitigation was out, of valid reports. */
  readonly medianTimeToRemediate: ElapsedTime | null
  /** (j) Until the acknowledgement, or whatever acknowledged it. */
  readonly medianTimeToRespond: ElapsedTime | null
}

const LIMIT: Millis = 90 * 86_400_000

/** The metrics of BOD 20-01 over cases, as of `now`. */
export function bod2001(courses: readonly CaseCourse[], now: Millis): Bod2001 {
  const reports = courses.filter(({ received }) => received !== null)
  const valid = reports.filter(({ isValid }) => isValid)
  const openValid = valid.filter(({ isOpen }) => isOpen)
  const isOld = ({ received }: CaseCourse) => received !== null && now - received.latest > LIMIT
  const old = reports.filter((course) => course.isOpen && isOld(course))
  const ages = (some: readonly CaseCourse[]) => some.flatMap(({ received }) => (received ? [ageOf(received, now)] : []))
  const median = (times: readonly (ElapsedTime | null)[]) =>
    quantile(
      times.filter((time) => time !== null),
      0.5,
    )
  const bySeverity = (severity: Severity | null) => old.filter((course) => course.severity === severity).length
  return {
    reports: reports.length,
    valid: valid.length,
    openValid: openValid.length,
    medianAgeOpenValid: median(ages(openValid)),
    openValidOver90Days: openValid.filter(isOld).length,
    over90DaysBySeverity: {
      critical: bySeverity('critical'),
      high: bySeverity('high'),
      medium: bySeverity('medium'),
      low: bySeverity('low'),
      unassessed: bySeverity(null),
    },
    medianAgeOver90Days: median(ages(old)),
    medianTimeToValidate: median(reports.map(({ took }) => took.validation)),
    medianTimeToRemediate: median(valid.map(({ took }) => took.remediation)),
    medianTimeToRespond: median(reports.map(({ took }) => took.acknowledgement)),
  }
}

function ageOf(received: NonNullable<CaseCourse['received']>, now: Millis): ElapsedTime {
  return { least: now - received.latest, most: now - received.earliest }
}
