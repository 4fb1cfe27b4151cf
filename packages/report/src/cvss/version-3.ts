import type { Weight } from './metrics.js'

/**
 * The metrics of CVSS 3.0 and 3.1 and their weights. The first eight are mandatory.
 *
 * @see https://www.first.org/cvss/v3.1/specification-document, section 7.4
 */
export const METRICS_3 = `
AV N.85 A.62 L.55 P.2
AC L.77 H.44
PR N.85 L.62 H.27
UI N.85 R.62
S U0 C1
C H.56 L.22 N0
I H.56 L.22 N0
A H.56 L.22 N0
E H1 F.97 P.94 U.91
RL U1 W.97 T.96 O.95
RC C1 R.96 U.92
CR H1.5 M1 L.5
IR H1.5 M1 L.5
AR H1.5 M1 L.5
MAV
MAC
MPR
MUI
MS
MC
MI
MA
`

/** The score of a vector of CVSS 3.0 or 3.1 by all the metrics that are given. */
export function score3(weight: Weight, environmental: boolean, version: string): number {
  const of = (metric: string) => weight(`M${metric}`, weight(metric))
  const kept = (impact: string) => 1 - of(impact) * weight(`${impact}R`)
  const all = 1 - kept('C') * kept('I') * kept('A')
  const lost = environmental ? Math.min(all, 0.915) : all
  const changed = of('S') === 1
  const beyond = environmental && version === '3.1' ? (lost * 0.9731 - 0.02) ** 13 : (lost - 0.02) ** 15
  const impact = changed ? 7.52 * (lost - 0.029) - 3.25 * beyond : 6.42 * lost
  const privileges = of('PR')
  // With a changed scope, low privileges weigh .68 rather than .62, and high ones .5 rather than .27.
  const weighed = !changed || privileges === 0.85 ? privileges : privileges === 0.62 ? 0.68 : 0.5
  const exploitability = 8.22 * of('AV') * of('AC') * weighed * of('UI')
  const base = impact <= 0 ? 0 : roundUp(Math.min((changed ? 1.08 : 1) * (impact + exploitability), 10))
  return roundUp(base * weight('E') * weight('RL') * weight('RC'))
}

/**
 * Up to the next tenth. Version 3.1 (appendix A) counts in whole hundred-thousandths, so that 4.000000000000001 stays
 * 4.0. Version 3.0 means the same and leaves the errors of binary fractions to whoever computes.
 */
function roundUp(score: number): number {
  return Math.ceil(Math.round(score * 100_000) / 10_000) / 10
}
