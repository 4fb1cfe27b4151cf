import type { Weight } from './metrics.js'

/**
 * The metrics of CVSS 2.0 and their weights. The first six are mandatory.
 *
 * @see https://www.first.org/cvss/v2/guide, section 3.2
 */
export const METRICS_2 = `
AV L.395 A.646 N1
AC H.35 M.61 L.71
Au M.45 S.56 N.704
C N0 P.275 C.66
I N0 P.275 C.66
A N0 P.275 C.66
E U.85 POC.9 F.95 H1
RL OF.87 TF.9 W.95 U1
RC UC.9 UR.95 C1
CDP N0 L.1 LM.3 MH.4 H.5
TD N0 L.25 M.75 H1
CR L.5 M1 H1.51
IR L.5 M1 H1.51
AR L.5 M1 H1.51
`

/** The score of a vector of CVSS 2.0 by all the metrics that are given. */
export function score2(weight: Weight, environmental: boolean): number {
  const kept = (impact: string) => 1 - weight(impact) * weight(`${impact}R`)
  const all = 10.41 * (1 - kept('C') * kept('I') * kept('A'))
  const impact = environmental ? Math.min(10, all) : all
  const exploitability = 20 * weight('AV') * weight('AC') * weight('Au')
  // Low requirements can make it negative, which the guide does not think of.
  const base = impact === 0 ? 0 : Math.max(0, round((0.6 * impact + 0.4 * exploitability - 1.5) * 1.176))
  const temporal = round(base * weight('E') * weight('RL') * weight('RC'))
  return round((temporal + (10 - temporal) * weight('CDP', 0)) * weight('TD'))
}

/** To the nearest tenth. What binary fractions add beyond the eighth decimal is taken away first. */
function round(score: number): number {
  return Math.round(Math.round(score * 1e8) / 1e7) / 10
}
