import type { PolicyIssue, PolicyIssueCode } from '../issue.js'
import { visible } from '../quote.js'

/** Every way a text can fall short of a YAML document that is safe to read. */
export type YamlIssueCode =
  | 'yaml-syntax'
  | 'duplicate-key'
  | 'several-documents'
  | 'too-large'
  | 'too-complex'
  | 'too-many-aliases'

/** A place in a text. Both count from 1; columns in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** An issue with the place in the text where it can be put right. */
export interface LocatedIssue extends PolicyIssue<PolicyIssueCode | YamlIssueCode>, Position {
  /** The name of the text, as `readPolicyYaml` was given it. */
  readonly source: string
}

/**
 * The issue on one line, as compilers write it, so that editors and annotations find the place.
 *
 * @param source Another name for the text, where the reader knows it by one.
 * @example
 * formatIssue(issue, 'disclosure.yml')
 * // => 'disclosure.yml:12:5: commitments[2].withn: unknown key "withn"; did you mean "within"?'
 */
export function formatIssue(issue: LocatedIssue, source: string = issue.source): string {
  const { line, column, path, message, hint } = issue
  const where = path.length === 0 ? '' : `${formatPath(path)}: `
  return `${source}:${line}:${column}: ${where}${message}; ${hint}`
}

function formatPath(path: PolicyIssue['path']): string {
  return path.map((part, index) => formatPart(part, index === 0)).join('')
}

function formatPart(part: string | number, first: boolean): string {
  if (typeof part === 'number') return `[${part}]`
  if (!/^[A-Za-z0-9_-]{1,60}$/.test(part)) return `["${visible(part)}"]`
  return first ? part : `.${part}`
}
