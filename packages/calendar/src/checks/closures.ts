import { nearest } from '../nearest.js'
import type { TermsIssue } from '../terms-issue.js'
import { checkDay } from './days.js'

const EXAMPLE = '{ "from": "2026-12-24", "to": "2027-01-01", "reason": "winter break", "announced": "2026-11-01" }'
const KEYS: readonly string[] = ['from', 'to', 'reason', 'announced']

/** A closure needs two days in order and a reason, since people will be told it. */
export function checkClosures(closures: unknown): readonly TermsIssue[] {
  if (closures === undefined) return []
  if (!Array.isArray(closures)) {
    const message = 'closures is not a list'
    return [{ code: 'invalid-type', path: ['closures'], message, hint: `write a list of ${EXAMPLE}` }]
  }
  return closures.flatMap((closure: unknown, index) => checkClosure(['closures', index], closure))
}

function checkClosure(path: TermsIssue['path'], closure: unknown): readonly TermsIssue[] {
  if (typeof closure !== 'object' || closure === null) {
    return [{ code: 'invalid-type', path, message: 'a closure is not an object', hint: `write ${EXAMPLE}` }]
  }
  const { from, to, reason, announced } = closure as Readonly<Record<string, unknown>>
  const issues: TermsIssue[] = Object.keys(closure)
    .filter((key) => !KEYS.includes(key))
    .map((key) => {
      const [guess] = nearest(key, KEYS, 1)
      const message = `"${key}" is not a field of a closure`
      return { code: 'unknown-key', path: [...path, key], message, hint: `did you mean "${guess}"?` }
    })
  issues.push(...checkDay([...path, 'from'], from), ...checkDay([...path, 'to'], to))
  if (announced !== undefined) issues.push(...checkDay([...path, 'announced'], announced))
  if (typeof reason !== 'string' || reason.trim() === '') {
    const message = 'the closure has no reason'
    issues.push({ code: 'invalid-type', path: [...path, 'reason'], message, hint: 'write why, such as "winter break"' })
  }
  if (issues.length === 0 && String(to) < String(from)) {
    const message = `the closure ends on ${String(to)}, before it begins on ${String(from)}`
    issues.push({
      code: 'closure-backwards',
      path: [...path, 'to'],
      message,
      hint: `write a last day from "${String(from)}" on`,
    })
  }
  return issues
}
