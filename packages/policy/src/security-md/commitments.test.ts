import { describe, expect, test } from 'vitest'
import { readSecurityMd } from '../security-md.js'
import type { ReadCommitment } from './finding.js'

/** A commitment in short: `fix 30 days high, aim`. What is usual is left out: the maintainer's, firm, at most. */
function short(commitment: ReadCommitment): string {
  const { milestone, amount, max, unit, recurring, severity, bindingOn, strength, bound } = commitment
  const range = max === null ? `${amount}` : `${amount}-${max}`
  const time = `${milestone} ${recurring ? 'every ' : ''}${range} ${unit}${severity === null ? '' : ` ${severity}`}`
  return [time, bindingOn === 'reporter' ? 'asked' : null, strength === 'aim' ? 'aim' : null, bound ?? null]
    .filter((part) => part !== null)
    .join(', ')
}

const read = (text: string) => readSecurityMd(`# Reporting a vulnerability\n\n${text}\n`).value?.commitments.map(short)

describe('sentences', () => {
  test.each([
    { text: 'A human answers in 3 days.', says: ['acknowledgement 3 days'] },
    {
      why: 'the subject of what only says how long',
      text: 'We agree on disclosure with you - usual fix times are 30 days for high severity issues.',
      says: ['fix 30 days high, aim'],
    },
    {
      why: 'what a severity stands for is no duty of another kind',
      text: '- **Critical**: a data breach (24-48 hour response)',
      says: ['acknowledgement 24-48 hours critical'],
    },
    { why: 'such a duty', text: '- A data breach: the authorities have our response within 72 hours.', says: [] },
    { text: 'We answer within a day, and fix within 30.', says: ['acknowledgement 1 days'] },
    {
      why: 'two clauses, each with its time',
      text: 'You hear from us within 48 hours, and get our assessment within 7 days.',
      says: ['acknowledgement 48 hours', 'triage 7 days'],
    },
    {
      why: 'the time comes first in each',
      text: 'Within 2 days we confirm receipt, within 2 weeks we send our analysis.',
      says: ['acknowledgement 2 days', 'triage 2 weeks'],
    },
    {
      why: 'one time for two',
      text: 'Triage and fix take at most 30 days.',
      says: ['triage 30 days', 'fix 30 days'],
    },
    {
      why: 'the verb is said once',
      text: 'We patch critical issues within 7 days, high within 14 days and medium within 30 days.',
      says: ['fix 7 days critical', 'fix 14 days high', 'fix 30 days medium'],
    },
    {
      why: 'severities behind their times',
      text: 'A fix ships within 14 days for critical, 60 days for medium and low severity issues.',
      says: ['fix 14 days critical', 'fix 60 days medium', 'fix 60 days low'],
    },
    {
      why: 'what is promised comes last',
      text: 'P0: 24 hours, P1: 3 days, P2: 2 weeks to first response.',
      says: ['acknowledgement 24 hours critical', 'acknowledgement 3 days high', 'acknowledgement 2 weeks medium'],
    },
    {
      why: 'sooner for some is no row of its own',
      text: 'We fix within 30 days, sooner for critical issues.',
      says: ['fix 30 days'],
    },
    {
      why: 'the brackets are about the fix',
      text: 'We tell you when to expect a fix (about 4 weeks).',
      says: ['fix 4 weeks, approx'],
    },
    { why: 'when, not what', text: 'Once it is confirmed, a patch follows within 30 days.', says: ['fix 30 days'] },
    {
      why: 'what has been fixed is no history here',
      text: 'Once it has been fixed, we publish an advisory within 7 days.',
      says: ['disclosure 7 days'],
    },
    {
      why: 'a condition that is none of silence',
      text: 'If it is not critical, we fix it within 90 days.',
      says: ['fix 90 days'],
    },
    {
      why: 'before a disclosure: a notice',
      text: 'We warn packagers 7 days before the public disclosure.',
      says: ['other 7 days'],
    },
    {
      why: 'a title that says less than its line',
      text: 'Response window: a first assessment within 5 days.',
      says: ['triage 5 days'],
    },
    { why: 'the same in German', text: 'Antwortzeit: erste Einschätzung binnen 5 Tagen.', says: ['triage 5 days'] },
    { why: 'a title alone', text: 'Response window: 5 days.', says: ['acknowledgement 5 days'] },
    { why: 'a matter that is serious', text: '若事情严重，我们将在 2 天内回复。', says: ['acknowledgement 2 days'] },
    { why: 'a flaw that is', text: '严重漏洞：2 天内回复', says: ['acknowledgement 2 days critical'] },
    {
      why: 'what comes thereafter has another time',
      text: 'We acknowledge within 2 days, and thereafter send an assessment.',
      says: ['acknowledgement 2 days'],
    },
    {
      why: 'what comes thereafter, in Chinese',
      text: '我们将在 3 天内确认收到报告，随后进行评估。',
      says: ['acknowledgement 3 days'],
    },
    {
      why: 'in which case, not what',
      text: 'For a flaw with a simple mitigation, we disclose within 10 days.',
      says: ['disclosure 10 days'],
    },
    { why: 'weekly, said twice', text: 'We send weekly updates (every 7 days).', says: ['status-update every 7 days'] },
    {
      why: 'two intervals that differ',
      text: 'We send weekly updates (every 3 days).',
      says: ['status-update every 1 weeks', 'status-update every 3 days'],
    },
    {
      why: 'what others do not allow is no limit of time',
      text: 'GitHub does not allow attachments here; we answer within 3 days.',
      says: ['acknowledgement 3 days'],
    },
    { why: "others' limit", text: "The 'distros' list won't accept an embargo of more than 19 days.", says: [] },
    {
      why: 'one aim for both halves',
      text: 'We aim to fix critical flaws within 9 days and others within 30 days.',
      says: ['fix 9 days critical, aim', 'fix 30 days, aim'],
    },
    {
      why: "somebody's best",
      text: 'The team will do its best to answer within 9 days.',
      says: ['acknowledgement 9 days, aim'],
    },
    {
      why: 'best practices',
      text: 'Following its best practices, the team answers within 9 days.',
      says: ['acknowledgement 9 days'],
    },
    { why: 'only a timeline', text: 'We give you a timeline for the fix within 5 days.', says: ['other 5 days'] },
  ])('$text', ({ text, says }) => {
    expect(read(text)).toEqual(says)
  })
})

describe('news of the case', () => {
  test.each([
    { text: 'Le informaremos cada 5 días sobre el estado.', says: ['status-update every 5 days'] },
    { text: 'Informaremos cada 5 días sobre el estado del análisis.', says: ['status-update every 5 days'] },
    { text: 'Wir informieren Sie alle 5 Tage über den Stand der Prüfung.', says: ['status-update every 5 days'] },
    { text: '进展情况每 5 天通报您。', says: ['status-update every 5 days'] },
    { text: '状況は5日ごとにお知らせします。', says: ['status-update every 5 days'] },
    { text: 'Güncelleme aralığı: haberler en geç 3 gün içinde', says: ['status-update 3 days'] },
    { text: 'We will inform reporters every 5 days.', says: ['status-update every 5 days'] },
    { text: 'We will notify users every 5 days about vulnerabilities.', says: [] },
    {
      text: 'We acknowledge it within 5 days and inform you of our progress.',
      says: ['acknowledgement 5 days'],
    },
    { text: 'We inform you of the status and fix it within 5 days.', says: ['status-update 5 days', 'fix 5 days'] },
    {
      text: 'Wir bestätigen den Eingang i. d. R. innerhalb von 5 Tagen und informieren Sie über den Stand.',
      says: ['acknowledgement 5 days, aim'],
    },
    { text: 'Le informaremos en 5 días si la aceptamos.', says: [] },
    { text: '結果は5日以内にお知らせします。', says: [] },
  ])('$text', ({ text, says }) => {
    expect(read(text)).toEqual(says)
  })
})

describe('entries that leave out what the first has said', () => {
  test.each([
    {
      why: 'the severity and the time',
      text: '- Critical: a fix within 7 days\n- High: within 14 days\n- Low: 30 days',
      says: ['fix 7 days critical', 'fix 14 days high', 'fix 30 days low'],
    },
    {
      why: 'the aim goes with it',
      text: '- Critical: we aim to fix in 7 days\n- High: 14 days',
      says: ['fix 7 days critical, aim', 'fix 14 days high, aim'],
    },
    {
      why: 'all others',
      text: '- Critical: a fix within 7 days\n- Others: 60 days',
      says: ['fix 7 days critical', 'fix 60 days'],
    },
    {
      why: 'German',
      text: '- Kritisch: Behebung innerhalb von 7 Tagen\n- Hoch: 14 Tage',
      says: ['fix 7 days critical', 'fix 14 days high'],
    },
    {
      why: 'Chinese',
      text: '- 严重：7 天内修复\n- 高危：14 天内',
      says: ['fix 7 days critical', 'fix 14 days high'],
    },
    {
      why: 'not what an entry says of its own',
      text: '- Critical: a fix within 7 days\n- High: testing takes 30 days',
      says: ['fix 7 days critical'],
    },
    {
      why: 'not out of two times',
      text: '- Critical: answer in 1 day, fix in 7 days\n- High: 14 days',
      says: ['acknowledgement 1 days critical', 'fix 7 days critical'],
    },
    {
      why: 'not past an entry about something else',
      text: '- Critical: a fix within 7 days\n- Disclosure is coordinated\n- High: 14 days',
      says: ['fix 7 days critical'],
    },
    {
      why: 'not into another list',
      text: '- Critical: a fix within 7 days\n\nBeside that:\n\n- High: 14 days',
      says: ['fix 7 days critical'],
    },
  ])('$why', ({ text, says }) => {
    expect(read(text)).toEqual(says)
  })
})

describe('what happens to a report', () => {
  test.each(['Vulnerability lifecycle', 'Vulnerability handling process', 'Vulnerability workflow'])(
    '%s',
    (heading) => {
      const text = `# ${heading}\n\n1. After 9 days of the release, publish the advisory.\n`
      expect(readSecurityMd(text).value?.commitments.map(short)).toEqual(['disclosure 9 days'])
    },
  )

  test('not to a release', () => {
    const text = '# Release lifecycle\n\n1. After 9 days of the release, publish the next version.\n'
    expect(readSecurityMd(text).value?.commitments).toEqual([])
  })
})

describe('headings', () => {
  test.each([
    {
      why: 'how bad, what and how long',
      text: '### Critical (answer within 24 hours)\n\n- Code execution\n\n### Low (answer within 2 weeks)',
      says: ['acknowledgement 24 hours critical', 'acknowledgement 2 weeks low'],
    },
    {
      why: 'Portuguese',
      text: '### Altas (correção em 30 dias)\n\n- Autenticação',
      says: ['fix 30 days high'],
    },
    { why: 'a title', text: '### Our 90-day disclosure policy', says: [] },
    { why: 'no milestone', text: '### Critical (24 hours)', says: [] },
    { why: 'a story', text: '### How we fixed a critical flaw in 5 days', says: [] },
  ])('$why: $text', ({ text, says }) => {
    expect(read(text)).toEqual(says)
  })
})

describe('who is bound, and how firmly', () => {
  test.each([
    { text: 'We aim to answer within 3 days.', says: ['acknowledgement 3 days, aim'] },
    { text: 'We fix most issues in 30 days, if possible.', says: ['fix 30 days, aim'] },
    { text: 'You can expect an answer within 3 days.', says: ['acknowledgement 3 days'] },
    { text: 'Please give us 90 days before you publish.', says: ['disclosure 90 days, asked, aim'] },
    { text: 'I may ask for 30 days before you disclose it.', says: ['disclosure 30 days, asked, aim'] },
    { text: 'We will ask you to wait 30 days with your disclosure.', says: ['disclosure 30 days, asked, aim'] },
    { text: 'We will ask for details and answer within 3 days.', says: ['acknowledgement 3 days'] },
    { text: 'Nous nous engageons à répondre sous 3 jours.', says: ['acknowledgement 3 days'] },
    { text: '3日程度で回答します。', says: ['acknowledgement 3 days, aim'] },
    { text: 'You must not disclose it for 60 days.', says: ['disclosure 60 days, asked'] },
    { text: 'Keep it confidential for at least 45 days.', says: ['disclosure 45 days, asked, min'] },
    { text: 'Please wait for our answer; we respond within 3 days.', says: ['acknowledgement 3 days'] },
    { text: 'We expect reporters to wait 90 days before they publish.', says: ['disclosure 90 days, asked, aim'] },
    { text: 'We expect the public disclosure within 14 days.', says: ['disclosure 14 days, aim'] },
    { text: 'Esperamos publicar la corrección en 14 días.', says: ['fix 14 days, aim'] },
    { text: '我们计划在 14 天内修复。', says: ['fix 14 days, aim'] },
    { text: '我们将在 14 天内提供修复计划。', says: ['triage 14 days'] },
    { text: 'We follow a 90-day disclosure policy.', says: ['disclosure 90 days'] },
  ])('$text', ({ text, says }) => {
    expect(read(text)).toEqual(says)
  })

  test.each([
    { why: 'targets', heading: 'Response targets', strength: 'aim' },
    { why: 'what is expected, in French', heading: 'Délai attendu', strength: 'aim' },
    { why: 'a neutral heading', heading: 'Response timeline', strength: 'will' },
    { why: 'what to expect', heading: 'What to expect', strength: 'will' },
  ])('an entry under $why: $strength', ({ heading, strength }) => {
    const text = `## ${heading}\n\n- Acknowledgement: 2 days`
    expect(readSecurityMd(text).value?.commitments.map((each) => each.strength)).toEqual([strength])
  })

  test('a table that commits does so whatever its column is called', () => {
    const table = '| Step | Target |\n|---|---|\n| Fix | 30 days |'
    expect(read(`We are committed to these times:\n\n${table}`)).toEqual(['fix 30 days'])
    expect(read(table)).toEqual(['fix 30 days, aim'])
  })
})

describe('from when', () => {
  test.each([
    { text: 'A fix within 30 days of receipt.', from: 'receipt' },
    { text: 'A fix within 30 days after we confirm it.', from: 'triage' },
    { text: 'First response (from report submission): 5 days.', from: 'receipt' },
    { text: 'Sobald Ihre Meldung eingegangen ist, antworten wir innerhalb von 3 Tagen.', from: 'receipt' },
    { text: 'Bildirimi aldıktan sonra 3 gün içinde yanıt veririz.', from: 'receipt' },
    { text: 'An advisory 14 days after the release.', from: 'fix' },
    { text: 'An update every 7 days.', from: 'previous' },
    { text: 'A fix within an additional 30 days.', from: 'previous' },
    { text: 'Une correction sous 30 jours supplémentaires.', from: 'previous' },
    { text: 'A fix within 30 days.', from: 'unstated' },
  ])('$text', ({ text, from }) => {
    const commitments = readSecurityMd(`# Reporting a vulnerability\n\n${text}\n`).value?.commitments
    expect(commitments?.map((each) => each.from)).toEqual([from])
  })
})

describe('tables', () => {
  test.each([
    {
      why: 'two milestones in a heading',
      text: '| Severity | Acknowledge | Patch + advisory |\n|---|---|---|\n| High | 3 days | 14 days |',
      says: ['acknowledgement 3 days high', 'fix 14 days high', 'disclosure 14 days high'],
    },
    {
      why: 'what a row is about counts, not what its cell adds',
      text: '| What | When |\n|---|---|\n| Public disclosure | 14 days after the patch, so that others can release a fix |',
      says: ['disclosure 14 days'],
    },
    {
      why: 'a description is no milestone',
      text: '| Severity | Examples | Fix |\n|---|---|---|\n| Low | information disclosure | 90 days |',
      says: ['fix 90 days low'],
    },
    {
      why: 'the step behind its day',
      text: '| When | What |\n|---|---|\n| Day 2 | Acknowledgement |\n| Day 30 | Fix |',
      says: ['acknowledgement 2 days', 'fix 30 days'],
    },
  ])('$why', ({ text, says }) => {
    expect(read(text)).toEqual(says)
  })
})
