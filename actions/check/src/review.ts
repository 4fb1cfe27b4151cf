import { changesBetween, emptyPolicy, type Policy, type PolicyChange } from '@disclock/policy'
import { type CheckFinding, checkTexts, type NamedText } from '@disclock/policy/check'
import { policyFromSecurityMd } from '@disclock/policy/prose'
import { readSecurityMd } from '@disclock/policy/security-md'
import { readPolicyYaml } from '@disclock/policy/yaml'
import { policyFromSecurityTxt } from './security-txt-policy.js'
import type { Version } from './versions.js'

/** What became of one file. */
export interface FileReview {
  readonly source: string
  /** `unread`: one of the two versions cannot be read, so that they are not compared. */
  readonly became: 'new' | 'gone' | 'changed' | 'unread'
  readonly changes: readonly PolicyChange[]
}

/** What one version of a project's policy changes in another. */
export interface Review {
  /** The files that differ. None where the policy is not touched. */
  readonly files: readonly FileReview[]
  /** What is wrong with the later version, and was not with the earlier; what cannot be read, in any case. */
  readonly findings: readonly CheckFinding[]
}

/**
 * What the later version promises otherwise than the earlier, and what is newly wrong with it.
 *
 * Each file is compared with what it was. Where there was none, nothing weakens; where none is left, nothing
 * strengthens. Of several SECURITY.md the one that GitHub shows is compared.
 */
export function reviewVersions(before: Version, after: Version, now: Date): Review {
  const files = [
    ...reviewFile(before.disclosure, after.disclosure, readDisclosure),
    ...reviewFile(before.securityMd[0], after.securityMd[0], readProse),
    ...reviewFile(before.securityTxt, after.securityTxt, ({ text }) => policyFromSecurityTxt(text, NAMELESS)),
  ]
  return { files, findings: files.length === 0 ? [] : newFindings(before, after, now) }
}

/** How many changes there are, and how many of them promise less. */
export function countChanges({ files }: Review): { readonly changes: number; readonly weakens: number } {
  const changes = files.flatMap((file) => file.changes)
  return { changes: changes.length, weakens: changes.filter(({ direction }) => direction === 'weakens').length }
}

type Read = (named: NamedText) => Policy | null

function reviewFile(before: NamedText | undefined, after: NamedText | undefined, read: Read): readonly FileReview[] {
  if (before?.text === after?.text && before?.source === after?.source) return []
  const [old, now] = [before && read(before), after && read(after)]
  const source = after?.source ?? before?.source ?? ''
  if (old === null || now === null) return [{ source, became: 'unread', changes: [] }]
  const became = old === undefined ? 'new' : now === undefined ? 'gone' : 'changed'
  const { project } = old ?? now ?? { project: NAMELESS }
  const changes = changesBetween(old ?? emptyPolicy(project), now ?? emptyPolicy(project))
  const impossible = became === 'new' ? 'weakens' : became === 'gone' ? 'strengthens' : null
  return [
    {
      source,
      became,
      changes: changes.map((each) => (each.direction === impossible ? { ...each, direction: 'changes' } : each)),
    },
  ]
}

/** What a project is called whose name does not matter: a SECURITY.md rarely says it. */
const NAMELESS = 'this project'

function readDisclosure({ text, source }: NamedText): Policy | null {
  return readPolicyYaml(text, source).value ?? null
}

function readProse({ text }: NamedText): Policy | null {
  const { value } = readSecurityMd(text)
  return value === undefined ? null : policyFromSecurityMd(value, { project: NAMELESS }).policy
}

function newFindings(before: Version, after: Version, now: Date): readonly CheckFinding[] {
  const key = ({ code, message }: CheckFinding) => JSON.stringify([code, message])
  const known = new Set(checkTexts(before, now).map(key))
  return checkTexts(after, now).filter((found) => found.code === 'unreadable' || !known.has(key(found)))
}
