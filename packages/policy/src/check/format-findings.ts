import type { CheckFinding, CheckLevel } from './finding.js'
import { inLog } from './in-log.js'

/** Findings as people read them: each on three lines, where and what, why it matters, how to put it right. */
export function formatFindings(findings: readonly CheckFinding<string>[]): string {
  return findings
    .map(({ source, line, column, level, message, code, why, hint }) =>
      [`${source}:${line}:${column}: ${level}: ${message} [${code}]`, `  why: ${why}`, `  do:  ${hint}`]
        .map(inLog)
        .join('\n'),
    )
    .join('\n')
}

/** How many findings of each level there are: `2 errors, 1 warning`; `nothing` where there are none. */
export function countFindings(findings: readonly CheckFinding<string>[]): string {
  const counts = (['error', 'warning', 'note'] as const).flatMap((level) => {
    const count = findings.filter((found) => found.level === level).length
    return count === 0 ? [] : [`${count} ${plural(level, count)}`]
  })
  return counts.length === 0 ? 'nothing' : counts.join(', ')
}

function plural(level: CheckLevel, count: number): string {
  return count === 1 ? level : `${level}s`
}
