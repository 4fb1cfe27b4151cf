import { checkSecurityTxt } from '../../security-txt/check.js'
import type { SecurityTxtIssue } from '../../security-txt/issue.js'
import { type CheckCode, type CheckFinding, finding } from '../finding.js'
import type { ReadTexts } from '../read-texts.js'

/** What is wrong with a security.txt by RFC 9116, now, and in its place. */
export function securityTxtHolds({ securityTxt }: ReadTexts, now: Date): readonly CheckFinding[] {
  if (securityTxt === null) return []
  const { source, reading, url } = securityTxt
  return [...reading.issues, ...checkSecurityTxt(reading, now, url === undefined ? {} : { url })].flatMap((issue) => {
    const code = codeOf(issue)
    return code === null ? [] : [finding(code, { ...issue, source }, issue.message, issue.hint)]
  })
}

/** The check that an issue belongs to; null for a contact at example.com, which is one of all texts. */
function codeOf({ code, level }: SecurityTxtIssue): CheckCode | null {
  if (code === 'placeholder-contact') return null
  if (code === 'expired') return 'security-txt-expired'
  if (code === 'expires-soon') return 'security-txt-expires-soon'
  if (code === 'canonical-mismatch' || code === 'missing-canonical') return 'security-txt-misplaced'
  return level === 'error' ? 'security-txt-invalid' : 'security-txt-unusual'
}
