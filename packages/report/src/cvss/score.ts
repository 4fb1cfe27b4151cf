import { weigh } from './metrics.js'
import { type Cvss, type CvssVersion, metricsOf } from './parse.js'
import { score2 } from './version-2.js'
import { score3 } from './version-3.js'
import { score4 } from './version-4.js'

/** The scores of a vector, each from 0 to 10 with one decimal. */
export interface CvssScores {
  /** By the base metrics alone. */
  readonly base: number
  /** With the threat metrics too, which versions 2.0 and 3 call temporal; null where the vector says none. */
  readonly threat: number | null
  /** With the environmental metrics as well; null where the vector says none. */
  readonly environmental: number | null
  /** The one that takes in all that the vector says. */
  readonly score: number
}

const FORMULAS = { '2.0': score2, '3.0': score3, '3.1': score3, '4.0': score4 }

/**
 * The scores of a vector that {@link parseCvss} read.
 *
 * @example
 * const { value } = parseCvss('CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:P')
 * value && scoreCvss(value) // => { base: 9.3, threat: 8.9, environmental: null, score: 8.9 }
 */
export function scoreCvss({ version, metrics }: Cvss): CvssScores {
  const by = (last: number) => {
    const said = Object.entries(metrics).filter(([metric]) => groupOf(metric) <= last)
    return FORMULAS[version](weigh(metricsOf(version), Object.fromEntries(said)), last === ENVIRONMENTAL, version)
  }
  const groups = Object.keys(metrics).map(groupOf)
  const base = by(BASE)
  const threat = groups.includes(THREAT) ? by(THREAT) : null
  const environmental = groups.includes(ENVIRONMENTAL) ? by(ENVIRONMENTAL) : null
  return { base, threat, environmental, score: environmental ?? threat ?? base }
}

const [BASE, THREAT, ENVIRONMENTAL] = [0, 1, 2]

/** Which score a metric enters first. Supplemental metrics enter none and are not told apart. */
function groupOf(metric: string): number {
  if (/^(?:M.+|[CIA]R|CDP|TD)$/.test(metric)) return ENVIRONMENTAL
  return /^(?:E|R[LC])$/.test(metric) ? THREAT : BASE
}

/** A score in words. */
export type CvssBand = 'none' | 'low' | 'medium' | 'high' | 'critical'

/**
 * The band that a score falls into: the qualitative scale of versions 3 and 4.0; for 2.0, which has none, NVD's, whose
 * worst is `high` and whose least is `low`.
 *
 * @throws {RangeError} `score` is not from 0 to 10.
 * @see https://nvd.nist.gov/vuln-metrics/cvss
 */
export function cvssBand(score: number, version: CvssVersion): CvssBand {
  if (!(score >= 0 && score <= 10)) throw new RangeError('a CVSS score is from 0 to 10')
  if (version !== '2.0' && score === 0) return 'none'
  if (score < 4) return 'low'
  if (score < 7) return 'medium'
  return score < 9 || version === '2.0' ? 'high' : 'critical'
}
