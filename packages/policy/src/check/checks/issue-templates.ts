import { quote } from '../../quote.js'
import { fold } from '../../security-md/fold.js'
import { locate } from '../../yaml/locate.js'
import { type CheckFinding, finding } from '../finding.js'
import type { ReadTexts, ReadYaml } from '../read-texts.js'
import { CHECK_WORDS, wordOf } from '../words.js'

const INVITATIONS = CHECK_WORDS.map((words) => ({
  // A template may also be named by what it is to end in.
  invites: wordOf(words, ({ language, vulnerability }) =>
    language === 'en' ? `${vulnerability}|cves?` : vulnerability,
  ),
  otherTemplate: wordOf(words, ({ otherTemplate }) => otherTemplate),
}))

/** What shows in GitHub's list of templates. */
const SHOWN = ['name', 'about', 'description', 'title'] as const

/** A template for public issues that invites reports of vulnerabilities. */
export function issueTemplates({ issueTemplates: templates }: ReadTexts): readonly CheckFinding[] {
  return templates.filter(({ source }) => !/(?:^|\/)config\.ya?ml$/i.test(source)).flatMap(invitation)
}

function invitation({ source, document }: ReadYaml): readonly CheckFinding[] {
  const said = SHOWN.map((key) => ({ key, words: wordsOf(document.data, key) }))
  const whole = fold(said.map(({ words }) => words).join(' . '))
  const spoken = INVITATIONS.filter(({ invites }) => invites.test(whole))
  if (spoken.some(({ otherTemplate }) => otherTemplate.test(whole))) return []
  const inviting = said.find(({ words }) => spoken.some(({ invites }) => invites.test(fold(words))))
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
