import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** The same questions in processes that live elsewhere, speak otherwise, and think it is another season. */
const QUESTIONS = `
const fake = Number(process.env.FAKE_NOW)
const Real = Date
globalThis.Date = class extends Real {
  constructor(...args) { if (args.length === 0) super(fake); else super(...args) }
  static now() { return fake }
}
const { DateTime } = await import('luxon')
const { createCalendar, due, explain, formatExplanation, addBusinessDays } = await import('./src/index.ts')
const answers = []
for (const zone of ['Europe/Berlin', 'America/New_York', 'Africa/Cairo', 'Pacific/Apia', undefined]) {
  const calendar = createCalendar({ ...(zone && { zone }), holidays: ['2026-10-26'], hours: '02:30-17:00' })
  for (const start of ['2026-10-23T00:30:00Z', '2026-03-28T01:30:00Z', '2026-04-22T21:59:59Z']) {
    const from = DateTime.fromISO(start)
    for (const ends of ['end-of-day', 'same-time', 'close-of-business']) {
      answers.push(due('2 days', from, calendar, { ends }).toMillis())
      answers.push(due('2 business days', from, calendar, { ends }).toISO())
    }
    answers.push(...formatExplanation(explain('2 business days', from, calendar)), addBusinessDays(from, 2, calendar).toISO())
  }
}
console.log(JSON.stringify(answers))
`

const root = fileURLToPath(new URL('..', import.meta.url))

function answersIn(env: Readonly<Record<string, string>>): string {
  return execFileSync(process.execPath, ['--import', '../../tools/source.ts', '--input-type=module', '-e', QUESTIONS], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
}

test('the same input gives the same answer wherever and whenever it is asked', () => {
  const here = answersIn({ TZ: 'UTC', FAKE_NOW: String(Date.parse('2026-01-15')) })
  expect(JSON.parse(here)).toHaveLength(187)
  expect(answersIn({ TZ: 'Pacific/Apia', LC_ALL: 'ar_EG.UTF-8', FAKE_NOW: String(Date.parse('2026-07-15')) })).toBe(
    here,
  )
  expect(answersIn({ TZ: 'America/St_Johns', LANG: 'th_TH.UTF-8', FAKE_NOW: String(Date.parse('2031-10-25')) })).toBe(
    here,
  )
}, 30_000)
