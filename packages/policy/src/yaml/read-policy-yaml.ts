import type { PolicyIssue, Reading } from '../issue.js'
import { readPolicy } from '../parse.js'
import type { Policy } from '../policy.js'
import { PRESETS } from '../presets.js'
import { locate } from './locate.js'
import type { LocatedIssue, Position } from './located-issue.js'
import { readDocument } from './read-document.js'

/**
 * What a project promised, from the text of a `disclosure.yml`, each commitment with its line; or everything that is
 * wrong with the text, in the order of its lines. It may extend the presets of this package.
 *
 * Never throws, whatever the text, and takes no more than a second. YAML 1.2, core schema: `NO` is Norway. At most
 * 256 KiB. A text that is no YAML is told of as such, and not read as a policy.
 *
 * @param source The name of the text for messages: a path or an address.
 */
export function readPolicyYaml(text: string, source: string): Reading<Policy, LocatedIssue> {
  const read = readDocument(text)
  if (read.issues) return { issues: read.issues.map((fault) => ({ ...fault, path: [], source })).sort(byLine) }
  const document = read.value
  const policy = readPolicy(document.data, PRESETS, (path) => locate(document, path, 'value').line)
  if (policy.issues) {
    const issues = policy.issues.map((issue) => {
      return { ...issue, ...locate(document, issue.path, isAboutKey(issue) ? 'key' : 'value'), source }
    })
    return { issues: issues.sort(byLine) }
  }
  return policy
}

function isAboutKey({ code }: PolicyIssue): boolean {
  return code === 'unknown-key' || code === 'misplaced-key'
}

function byLine(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column
}
