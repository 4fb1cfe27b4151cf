import type { Period } from '@disclock/calendar/period'
import type { PolicyIssue, Reading } from './issue.js'
import { readPeriod } from './length.js'
import type { TargetRule, Term } from './policy.js'
import type { RuleRow } from './schema/modifiers.js'
import { readOptionalSelectors, readSelectors } from './selector.js'

type Path = PolicyIssue['path']

/**
 * A date derived from what happened. Only the last rule is without a condition: without such a rule there may be no
 * date, and what stands below one never counts.
 */
export function readTarget(rows: readonly RuleRow[], path: Path): Reading<Extract<Term, { kind: 'target' }>> {
  const rules = rows.map((row, index) => readRule(row, [...path, index]))
  const issues = [...rules.flatMap((rule) => rule.issues ?? []), ...orderIssues(rows, path)]
  const [first, ...others] = rules.flatMap((rule) => (rule.issues ? [] : [rule.value]))
  if (first === undefined || issues.length > 0) return { issues }
  return { value: { kind: 'target', rules: [first, ...others] } }
}

function readRule(row: RuleRow, path: Path): Reading<TargetRule> {
  const { if: condition, 'if-within': soon } = row
  const within = readPeriod(row.within, [...path, 'within'])
  const until: Reading<Period | null> = soon === undefined ? { value: null } : readPeriod(soon, [...path, 'if-within'])
  const misplaced: readonly PolicyIssue[] =
    condition !== undefined || soon === undefined
      ? []
      : [
          {
            code: 'misplaced-key',
            path: [...path, 'if-within'],
            message: '"if-within" says how soon the event of "if" must have happened, and there is no "if"',
            hint: 'add "if", or remove "if-within"',
          },
        ]
  const issues = [...(within.issues ?? []), ...(until.issues ?? []), ...misplaced]
  if (within.issues || until.issues || issues.length > 0) return { issues }
  const met = condition === undefined ? null : { events: readSelectors(condition), within: until.value }
  return { value: { within: within.value, from: readOptionalSelectors(row.from), if: met } }
}

function orderIssues(rows: readonly RuleRow[], path: Path): readonly PolicyIssue[] {
  const last = rows.length - 1
  return rows.flatMap((row, index): readonly PolicyIssue[] => {
    if (index === last && row.if !== undefined) {
      const hint = 'add a last rule without "if", such as { within: 90 days }'
      const message = 'where no condition holds, there is no date'
      return [{ code: 'rule-order', path: [...path, index, 'if'], message, hint }]
    }
    if (index < last && row.if === undefined) {
      const message = 'this rule always holds, so what stands below it never counts'
      return [{ code: 'rule-order', path: [...path, index], message, hint: 'add "if", or move it to the end' }]
    }
    return []
  })
}
