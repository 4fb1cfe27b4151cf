import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Check } from '../issue.js'
import { FIELDS, type Report } from '../report.js'
import type { ReportPolicy } from '../report-policy.js'
import { validate } from '../validate.js'
import { invisible } from './invisible.js'
import { placeholder } from './placeholder.js'
import { repetition } from './repetition.js'
import { scope } from './scope.js'
import { steps } from './steps.js'
import { version } from './version.js'

/** What a check finds, as `code path`; null where it had nothing to look at. */
function found(check: Check, report: Report, policy: ReportPolicy = {}): readonly string[] | null {
  return check.run(report, policy)?.map(({ code, path }) => `${code} ${path.join('.')}`) ?? null
}

describe('placeholders', () => {
  test.each([
    { text: '_Short summary of the problem. Make the impact and severity as clear as possible._', left: true },
    {
      text: '_Give all details on the vulnerability. Pointing to the incriminated source code is helpful._',
      left: true,
    },
    { text: 'Run <your script> against it.', left: true },
    { text: 'Version: [insert version here]', left: true },
    { text: 'Impact: TBD', left: true },
    { text: 'Lorem ipsum dolor', left: true },
    { text: 'The TODO list of each user can be read by all.', left: false },
    { text: 'GET /users/<id> gives the profile', left: false },
    { text: '[your-team] is a channel that everybody may join', left: true },
    { text: 'arr[yours] is out of bounds', left: false },
  ])('$text', ({ text, left }) => {
    expect(found(placeholder, { impact: text })).toEqual(left ? ['placeholder-left impact'] : [])
  })

  test('in a list the entry is named', () => {
    expect(found(placeholder, { steps: ['Log in.', 'TODO'] })).toEqual(['placeholder-left steps.1'])
  })
})

describe('steps', () => {
  test.each([
    { why: 'none were given', report: {}, says: null },
    { why: 'two', report: { steps: ['Log in.', 'Search for <b>.'] }, says: [] },
    {
      why: 'one that says how',
      report: { steps: ['curl -d "q=<b>" http://localhost:3000/search and look at the page'] },
      says: [],
    },
    { why: 'one that says nothing', report: { steps: ['Run the exploit.'] }, says: ['one-step steps'] },
  ])('$why', ({ report, says }) => {
    expect(found(steps, report)).toEqual(says)
  })
})

describe('repetition', () => {
  const summary = 'SQL injection in the login form allows an attacker to read all data'
  test.each([
    { why: 'nothing to compare', report: { summary }, says: null },
    { why: 'a copy', report: { summary, poc: `${summary}!` }, says: ['repeats-summary poc'] },
    {
      why: 'a copy cut into steps',
      report: { summary, steps: ['SQL injection in the login form', 'allows an attacker to read all data'] },
      says: ['repeats-summary steps'],
    },
    { why: 'a command', report: { summary, poc: 'curl -d "user=\' OR 1=1--" localhost/login' }, says: [] },
    {
      why: 'words in common',
      report: { summary, steps: ['Open the login form.', "Enter ' OR 1=1-- as the name.", 'See all data.'] },
      says: [],
    },
    { why: 'short texts', report: { summary: 'XSS', poc: 'xss' }, says: ['repeats-summary poc'] },
    { why: 'no words', report: { summary: '…', poc: '!!' }, says: [] },
  ])('$why', ({ report, says }) => {
    expect(found(repetition, report)).toEqual(says)
  })
})

describe('invisible characters', () => {
  test.each([
    { why: 'text turned around (CVE-2021-42574)', text: 'access \u202Eresu\u202C', character: 'U+202E' },
    { why: 'an escape for terminals', text: '\u001B[31mred', character: 'U+001B' },
    { why: 'a space without width', text: 'pass\u200Bword', character: 'U+200B' },
    { why: 'tags, which hide text from people', text: 'hello\u{E0041}', character: 'U+E0041' },
    { why: 'half a character', text: 'a\uD800', character: 'U+D800' },
    { why: 'line ends and tabs', text: 'a\r\n\tb', character: null },
    { why: 'a family, which is joined', text: '👩‍👩‍👧', character: null },
    { why: 'Persian, which needs to be kept apart', text: 'می‌خواهم', character: null },
    { why: 'Hebrew', text: 'שלום', character: null },
  ])('$why', ({ text, character }) => {
    const findings = invisible.run({ impact: text }, {}) ?? []
    expect(findings.map(({ params }) => params.character)).toEqual(character === null ? [] : [character])
  })
})

describe('supported versions', () => {
  const rows = (...lines: readonly string[]) => ({
    supported: lines.map((line) => ({ version: line.slice(1), supported: line.startsWith('+') })),
  })
  const branches = rows('+2.x', '+1.4.x', '-1.x', '-< 1.0')
  const bounds = rows('+>= 3.1', '-< 3.1')
  const latest = rows('+main (latest)', '-Older releases')
  test.each([
    { policy: branches, version: '2.7.1', is: 'supported' },
    { policy: branches, version: 'v1.4.9', is: 'supported', why: 'the closest row decides' },
    { policy: branches, version: '1.3.0', is: 'unsupported' },
    { policy: branches, version: '0.9', is: 'unsupported' },
    { policy: branches, version: '10.0', is: 'unclear', why: '10 is no 1' },
    { policy: branches, version: '1.3.0 and 2.0.0', is: 'supported', why: 'one that is supported is enough' },
    { policy: bounds, version: '3.1.0', is: 'supported' },
    { policy: bounds, version: '3.0.9', is: 'unsupported' },
    { policy: bounds, version: '3.10', is: 'supported', why: 'versions are no decimals' },
    { policy: latest, version: 'main', is: 'supported' },
    { policy: latest, version: '4.2', is: 'unclear', why: 'nobody said which is the latest' },
    { policy: rows('+1.2 and later'), version: '1.3', is: 'supported' },
    { policy: rows('-1.2 and older'), version: '1.2.4', is: 'unsupported' },
    { policy: rows('-<= 1.2.3'), version: '1.2.3', is: 'unsupported' },
    { policy: rows('-< 1.2.3'), version: '1.2.3', is: 'unclear' },
  ])('$version is $is', ({ policy, version: named, is }) => {
    const codes = version.run({ version: named }, policy)?.map(({ code }) => code)
    expect(codes).toEqual(is === 'supported' ? [] : [`version-${is}`])
  })

  test('a policy that lists none says nothing', () => {
    expect(version.run({ version: '1.0' }, {})).toBeNull()
  })

  test('the versions of the policy are named, not the reporter’s', () => {
    const issue = validate({ summary: 'XSS', version: '1.3' }, branches, { checks: [version], channel: 'email' })
      .issues[0]
    expect(issue?.hint).toBe('See whether it happens in 2.x, 1.4.x, too.')
  })
})

describe('scope', () => {
  const policy: ReportPolicy = {
    scope: {
      in: ['apps/web', 'workers/*', 'GitHub Actions workflows'],
      out: ['examples/*', 'denial of service against the production service', 'services of third parties'],
    },
  }
  test.each([
    { why: 'a path in scope', report: { location: [{ path: 'apps/web/src/search.tsx' }] }, says: [] },
    { why: 'a worker', report: { component: 'workers/mitre' }, says: [] },
    { why: 'another path of a like name', report: { location: [{ path: 'apps/website/a.ts' }] }, says: null },
    {
      why: 'a path out of scope',
      report: { location: [{ path: 'README.md' }, { path: 'examples/a/b.ts' }] },
      says: ['out-of-scope location.1'],
    },
    {
      why: 'a class that is left out',
      report: { summary: 'ReDoS: denial of service by a long query' },
      says: ['perhaps-out-of-scope summary'],
    },
    { why: 'one that is not', report: { summary: 'SQL injection in the search' }, says: null },
  ])('$why', ({ report, says }) => {
    expect(found(scope, report, policy)).toEqual(says)
  })

  test('what the policy leaves out is told in its own words', () => {
    const [finding] = scope.run({ summary: 'DoS of the API' }, policy) ?? []
    expect(finding).toMatchObject({
      evidence: 'unverifiable',
      level: 'warning',
      params: { item: policy.scope?.out[1] },
    })
  })
})

const EVERY: readonly Check[] = [placeholder, steps, repetition, invisible, version, scope]

test('no finding holds what the reporter wrote', () => {
  const CANARY = 'canary7f3a'
  const text = fc.constantFrom(`${CANARY} 9.9 TBD`, `apps/web/${CANARY}`, `DoS ${CANARY} \u202E`, CANARY)
  const value = (shape: string) =>
    shape === 'list of places'
      ? fc.array(fc.record({ path: text, function: text }))
      : shape === 'list of texts'
        ? fc.array(text)
        : text
  const report = fc.record(Object.fromEntries(Object.entries(FIELDS).map(([field, shape]) => [field, value(shape)])))
  const policy: ReportPolicy = {
    scope: { in: [], out: ['apps/*', 'DoS'] },
    supported: [{ version: '1.x', supported: true }],
  }
  fc.assert(
    fc.property(report, (input) => {
      const { issues } = validate(input, policy, { checks: EVERY })
      expect(JSON.stringify(issues)).not.toContain(CANARY)
    }),
  )
})

test('every text names a param at most once, as only the first is filled in', () => {
  for (const { words } of EVERY) {
    for (const text of Object.values(words).flat()) {
      const names = text.match(/\{\w+\}/g) ?? []
      expect(new Set(names).size, text).toBe(names.length)
    }
  }
})
