import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml'
import type { PolicyIssue, Reading } from './issue.js'
import { parsePolicy } from './parse.js'
import type { Policy } from './policy.js'
import { tooMuchYaml } from './yaml/guard.js'
import { type End, locate } from './yaml/locate.js'
import type { LocatedIssue, Position } from './yaml/located-issue.js'
import { SYNTAX_FAULTS } from './yaml/syntax.js'

export { formatIssue, type LocatedIssue, type Position, type YamlIssueCode } from './yaml/located-issue.js'

/**
 * What a project promised, from the text of a `disclosure.yml`, each commitment with its line; or everything that is
 * wrong with the text, in the order of its lines.
 *
 * Never throws, whatever the text, and takes no more than a second. YAML 1.2, core schema: `NO` is Norway. At most
 * 256 KiB. A text that is no YAML is told of as such, and not read as a policy.
 *
 * @param source The name of the text for messages: a path or an address.
 */
export function readPolicyYaml(text: string, source: string): Reading<Policy, LocatedIssue> {
  const start = { path: [], line: 1, column: 1, source } as const
  const excess = tooMuchYaml(text)
  if (excess !== null) return { issues: [{ ...excess, ...start }] }

  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'core', stringKeys: true, prettyErrors: false, lineCounter: lines })
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) return { issues: faults.map((fault) => syntaxIssue(fault, lines, source)) }

  const data = plainData(document)
  if (data.issues) return { issues: data.issues.map((issue) => ({ ...issue, ...start })) }
  const reading = parsePolicy(data.value)
  if (reading.issues) {
    const issues = reading.issues.map((issue) => ({
      ...issue,
      ...locate(document, lines, issue.path, endOf(issue)),
      source,
    }))
    return { issues: issues.sort(inTheOrderOfLines) }
  }
  const commitments = reading.value.commitments.map((commitment, index) => {
    return { ...commitment, line: locate(document, lines, ['commitments', index], 'value').line }
  })
  return { value: { ...reading.value, commitments } }
}

/** More uses of an anchor than anyone means. Nested anchors count with all that they unfold to. */
const MOST_ALIASES = 50

function plainData(document: Document): Reading<unknown, Pick<LocatedIssue, 'code' | 'message' | 'hint'>> {
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) }
  } catch (error) {
    // What the library throws where a text of a few lines would unfold to gigabytes.
    if (!(error instanceof ReferenceError)) throw error
    const message = 'the aliases of the text unfold to too much'
    return { issues: [{ code: 'too-many-aliases', message, hint: 'write out what the aliases stand for' }] }
  }
}

function syntaxIssue(fault: YAMLError, lines: LineCounter, source: string): LocatedIssue {
  const { line, col } = lines.linePos(fault.pos[0])
  return { ...SYNTAX_FAULTS[fault.code], path: [], line: Math.max(line, 1), column: Math.max(col, 1), source }
}

function endOf({ code }: PolicyIssue): End {
  return code === 'unknown-key' || code === 'misplaced-key' ? 'key' : 'value'
}

function inTheOrderOfLines(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column
}
