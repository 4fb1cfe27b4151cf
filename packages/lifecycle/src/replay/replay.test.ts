import { readFileSync } from 'node:fs'
import { formatPeriod } from '@disclock/calendar/period'
import { readPolicyYaml } from '@disclock/policy/yaml'
import { describe, expect, test } from 'vitest'
import { VERDICTS } from '../clocks/outcome.js'
import { loadTerms, type Terms } from '../clocks/terms.js'
import { evaluate } from '../evaluate.js'
import { at, promise, terms } from '../fixtures/cases.js'
import oracle from '../fixtures/vultron.json' with { type: 'json' }
import { historyOf } from '../machine/history.js'
import { backtest } from '../past/backtest.js'
import { formatDays } from '../past/elapsed-time.js'
import { metrics } from '../past/metrics.js'
import { strictest } from '../past/strictest.js'
import type { CaseFile } from '../record/event.js'
import { stateOf } from '../state-of.js'
import { curlCase, curlRows, opensslCase, opensslRows, READ_ON } from './timelines.js'

const curl = curlRows.map(curlCase)
const openssl = opensslRows.map(opensslCase)
const now = at(READ_ON)

/** A preset, in its own calendar or in another. */
async function preset(name: string, calendar?: object): Promise<Terms> {
  const file = `${name}.yml`
  const { value, issues } = readPolicyYaml(
    readFileSync(new URL(`../../../policy/presets/${file}`, import.meta.url), 'utf8'),
    file,
  )
  if (issues) throw new TypeError(issues.map(({ message }) => message).join('\n'))
  return loadTerms(calendar ? { ...value, calendar } : value)
}

const utc = { zone: 'UTC', holidays: 'none' } as const
const counts = (cases: readonly CaseFile[], policy: Terms, id: string) =>
  backtest(cases, policy, now).commitments.find(({ commitment }) => commitment === id)?.verdicts

describe('what is known of them', () => {
  const disclosure = (within: string) => terms([promise('disclosure', within)])

  test('curl: 205 of 206 with a report date, and only CVE-2016-5419 took more than 90 days: 110', () => {
    expect([curl.length, curlRows.filter(({ reported }) => reported !== '').length]).toEqual([206, 205])
    expect(counts(curl, disclosure('90 days'), 'disclosure')).toMatchObject({ kept: 204, broken: 1, unknown: 1 })
    const slow = curl.filter(({ id }) => id === 'CVE-2016-5419')
    expect(counts(slow, disclosure('109 days'), 'disclosure')).toMatchObject({ broken: 1 })
    expect(counts(slow, disclosure('110 days'), 'disclosure')).toMatchObject({ kept: 1 })
  })

  test('curl: half are announced within 25 days', () => {
    expect(counts(curl, disclosure('25 days'), 'disclosure')?.kept).toBeGreaterThanOrEqual(205 / 2)
    expect(counts(curl, disclosure('24 days'), 'disclosure')?.kept).toBeLessThan(205 / 2)
    // Both ends are known to the day.
    const { median } = metrics(curl, disclosure('90 days'), now).stages.disclosure
    expect(median && formatDays(median)).toBe('24 to 26 days')
  })

  test.each([
    { rate: 0.5, is: '25 days' },
    { rate: 0.9, is: '49 days' },
    { rate: 1, is: '110 days' },
  ])('curl: history keeps $is at a rate of $rate, as counting days by hand says', ({ rate, is }) => {
    const days = curlRows
      .filter(({ reported }) => reported !== '')
      .map(({ reported, announced }) => (Date.parse(announced) - Date.parse(reported)) / 86_400_000)
      .sort((a, b) => a - b)
    const byHand = days[Math.ceil(rate * days.length) - 1]
    const found = strictest(curl, disclosure('90 days'), 'disclosure', rate, now)
    expect(found && formatPeriod(found.within)).toBe(is)
    expect(found?.within.amount).toBe(byHand)
  })

  test('curl: of 144 notices to distributors, 76 came more than 7 days before', async () => {
    const policy = await preset('curl', utc)
    const found = counts(curl, policy, 'distros-notice')
    expect(found).toMatchObject({ kept: 68, broken: 76, 'not-applicable': 62 })
  })

  const exact = openssl.filter((_, index) => opensslRows[index]?.reported.length === 10)

  test('OpenSSL: of 180 reports dated to the day, 22 took more than 90 days', () => {
    expect(exact).toHaveLength(180)
    expect(counts(exact, disclosure('90 days'), 'disclosure')).toMatchObject({ kept: 158, broken: 22 })
  })

  test('OpenSSL: half took at most 44 days, half at least 45', () => {
    expect(counts(exact, disclosure('44 days'), 'disclosure')?.kept).toBeGreaterThanOrEqual(90)
    expect(counts(exact, disclosure('43 days'), 'disclosure')?.kept).toBeLessThan(90)
    expect(180 - (counts(exact, disclosure('44 days'), 'disclosure')?.kept ?? 0)).toBe(90)
  })

  test('OpenSSL: its aim of a month for high severity was missed 5 times of 22', async () => {
    const policy = await preset('openssl', utc)
    expect(counts(exact, policy, 'disclosure-high')).toMatchObject({ kept: 17, broken: 5 })
  })

  test('OpenSSL: the report dated to a month was surely late, and which day it was changes nothing', () => {
    const vague = openssl.filter((_, index) => opensslRows[index]?.reported.length === 7)
    expect(counts(vague, disclosure('90 days'), 'disclosure')).toMatchObject({ broken: 1 })
    // Reported in April 2015, published on 3 May 2016: 369 to 398 days later.
    expect(counts(vague, disclosure('368 days'), 'disclosure')).toMatchObject({ broken: 1 })
    expect(counts(vague, disclosure('380 days'), 'disclosure')).toMatchObject({ unknown: 1 })
    expect(counts(vague, disclosure('398 days'), 'disclosure')).toMatchObject({ kept: 1 })
  })
})

describe.each([
  { name: 'curl', cases: curl },
  { name: 'OpenSSL', cases: openssl },
])('$name', ({ cases }) => {
  test('every history is the beginning of one of the model’s', async () => {
    const policy = await preset('threatdex')
    const legal = new Set(oracle.cs.histories.flatMap((all) => [...all].map((_, index) => all.slice(0, index + 1))))
    const found = cases.map((file) => historyOf(stateOf(file, policy, now)))
    expect(found.filter((history) => !legal.has(history))).toEqual([])
  })

  test('recorded backwards, the same bytes', async () => {
    const policy = await preset('threatdex')
    for (const file of cases) {
      const backwards = { ...file, events: [...file.events].reverse() }
      expect(JSON.stringify(evaluate(backwards, policy, now))).toBe(JSON.stringify(evaluate(file, policy, now)))
    }
  })
})

const PRESETS = ['curl', 'openssl', 'cert-cc-45', 'cisa-bod-20-01', 'threatdex', 'threatextract-ioc-ner']

test('the verdicts under the presets, for people', async () => {
  const rows: string[] = []
  for (const name of PRESETS) {
    const policy = await preset(name)
    for (const [project, cases] of [
      ['curl', curl],
      ['OpenSSL', openssl],
    ] as const)
      for (const { commitment, verdicts } of backtest(cases, policy, now).commitments)
        rows.push([project, name, commitment, ...VERDICTS.map((verdict) => verdicts[verdict])].join(' | '))
  }
  const head = ['project', 'preset', 'commitment', ...VERDICTS]
  const table = [head.join(' | '), head.map(() => '---').join(' | '), ...rows].map((row) => `| ${row} |`)
  const title = '# What the presets say of real disclosures\n\n'
  const note =
    'How many cases have which verdict as of 22 November 2026. No source tells when a report was acknowledged, so of that nobody can tell.\n\n'
  await expect(`${title}${note}${table.join('\n')}\n`).toMatchFileSnapshot('./verdicts.md')
})
