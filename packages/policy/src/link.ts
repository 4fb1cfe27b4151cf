import type { PolicyIssue } from './issue.js'
import { quote } from './quote.js'
import { SHAPES } from './schema/shapes.js'

/** What the pattern of a link cannot say: a port of 99999, a host `a..b`, an address `999.1.1.1`. */
export function linkIssues(link: string | undefined, path: PolicyIssue['path']): readonly PolicyIssue[] {
  if (link === undefined || URL.canParse(link)) return []
  return [{ code: 'invalid-url', path, message: `${quote(link)} is not ${SHAPES.url.noun}`, hint: SHAPES.url.hint }]
}
