import { quote } from '../../quote.js'
import { locate } from '../../yaml/locate.js'
import { type CheckFinding, finding } from '../finding.js'
import type { ReadTexts, ReadYaml } from '../read-texts.js'

const INVITES =
  /\b(?:vulnerabilit(?:y|ies)|exploits?|security (?:issues?|bugs?|problems?|flaws?|reports?|holes?|incidents?)|0-?days?|cves?)\b/i
/** What sends a reporter elsewhere, or asks about something else. */
const ELSEWHERE =
  /\b(?:not|don'?t|never|no|private\w*|instead|policy|SECURITY\.md|advisor(?:y|ies)|question\w*|feature|request|scan\w*|dependenc\w*|dependabot|known|fixed|disclosed|non-?\w*|hardening)\b/i

/** What shows in GitHub's list of templates. */
const SHOWN = ['name', 'about', 'description', 'title'] as const

/** A template for public issues that invites reports of vulnerabilities. */
export function issueTemplates({ issueTemplates: templates }: ReadTexts): readonly CheckFinding[] {
  return templates.filter(({ source }) => !/(?:^|\/)config\.ya?ml$/i.test(source)).flatMap(invitation)
}

function invitation({ source, document }: ReadYaml): readonly CheckFinding[] {
  const { data } = document
  const said = SHOWN.map((key) => ({ key, words: wordsOf(data, key) }))
  if (said.some(({ words }) => ELSEWHERE.test(words))) return []
  const inviting = said.find(({ words }) => INVITES.test(words))
  if (inviting === undefined) return []
  const place = { source, ...locate(document, [inviting.key], 'value') }
  const message = `the template for public issues is for vulnerabilities: ${quote(inviting.words)}`
  const hint = 'remove it, and link your private way in ".github/ISSUE_TEMPLATE/config.yml" under "contact_links"'
  return [finding('public-template', place, message, hint)]
}

function wordsOf(data: unknown, key: string): string {
  const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined
  return typeof value === 'string' ? value.slice(0, 500) : ''
}
