import { describe, expect, test } from 'vitest'
import { freshPlace } from './fixtures/run-disclock.js'

const stockholm = { zone: 'Europe/Stockholm', holidays: ['SE', '2026-12-31'] }

describe('one deadline', () => {
  test('says the day of receipt, each day skipped with its reason, and the end in the zone and in UTC', async () => {
    await using place = await freshPlace()
    const { status, stdout } = await place.disclock([
      'due',
      '2 business days',
      '--from',
      '2026-12-23T16:00:00Z',
      '--calendar',
      JSON.stringify(stockholm),
    ])
    expect(stdout).toMatchInlineSnapshot(`
      "2 business days from Wed 23 Dec 2026 17:00 (Europe/Stockholm)
      working days are Mon Tue Wed Thu Fri, except holidays of SE and 1 listed day
      Wed 23 Dec is the day of receipt and does not count
      Fri 25 Dec: Christmas Day (SE)
      Sat 26 Dec: Boxing Day (SE)
      Sun 27 Dec: outside the working week
      ends with Mon 28 Dec 2026, that is before Tue 29 Dec 2026 00:00 Europe/Stockholm (2026-12-28T23:00:00Z)
      "
    `)
    expect(status).toBe(0)
  })

  test('reads the calendar of a disclosure.yml', async () => {
    await using place = await freshPlace()
    const policy =
      'version: 1\nproject: x\ncalendar: { zone: Asia/Jerusalem, workweek: [sun, mon, tue, wed, thu], holidays: none }\n'
    const file = await place.write('disclosure.yml', policy)
    const { stdout } = await place.disclock([
      'due',
      '2 business days',
      '--from',
      '2026-10-22T09:00:00Z',
      '--calendar',
      file,
      '--json',
    ])
    expect(JSON.parse(stdout)).toEqual({ due: '2026-10-26T22:00:00Z', civil: '2026-10-26' })
  })

  test('without a zone there are two ends of the plausible readings', async () => {
    await using place = await freshPlace()
    const { stdout } = await place.disclock(['due', '1 day', '--from', '2026-11-02T12:00:00Z', '--json'])
    const { due, dueLatest } = JSON.parse(stdout)
    expect(Date.parse(due)).toBeLessThan(Date.parse(dueLatest))
  })

  test.each([
    { why: 'no such unit', args: ['due', '2 moons'], says: '"moons" is not a unit of time' },
    { why: 'a fraction', args: ['due', '1.5 days'], says: 'write a whole number' },
    {
      why: 'no such zone, with the nearest',
      args: ['due', '2 days', '--calendar', '{"zone":"Europe/Berln"}'],
      says: '"Europe/Berlin"',
    },
    {
      why: 'no such region, with the nearest',
      args: ['due', '2 days', '--calendar', '{"holidays":["SEE"]}'],
      says: 'SE',
    },
    {
      why: 'a key that is not understood',
      args: ['due', '2 days', '--calendar', '{"zonee":"UTC"}'],
      says: 'did you mean "zone"',
    },
    { why: 'no instant', args: ['due', '2 days', '--from', 'tomorrow'], says: 'write such as 2026-11-20T12:00:00Z' },
    {
      why: 'beyond the tables',
      args: [
        'due',
        '2 business days',
        '--from',
        '2055-01-01T00:00:00Z',
        '--calendar',
        '{"zone":"UTC","holidays":["SE"]}',
      ],
      says: '2040',
    },
    {
      why: 'a week without working days',
      args: ['due', '2 business days', '--calendar', '{"workweek":[]}'],
      says: 'workweek',
    },
    { why: 'no period', args: ['due'], says: 'name a period' },
    { why: 'an end that there is not', args: ['due', '2 days', '--ends', 'soon'], says: 'end-of-day' },
  ])('$why', async ({ args, says }) => {
    await using place = await freshPlace()
    const { status, stdout, stderr } = await place.disclock(args)
    expect(stderr).toContain(says)
    expect([status, stdout]).toEqual([2, ''])
  })
})

describe('a batch', () => {
  const question = { period: '2 business days', from: '2026-12-23T16:00:00Z', calendar: stockholm }

  test('answers each line in order, and an error in one is an answer, too', async () => {
    await using place = await freshPlace()
    const lines = [
      JSON.stringify({ ...question, ends: 'end-of-day' }),
      'no JSON',
      JSON.stringify({ ...question, period: '48 hours' }),
      '',
      JSON.stringify({ ...question, calendar: { zone: 'Mars/Olympus' } }),
      JSON.stringify({ ...question, period: -1 }),
      JSON.stringify({ period: '2 days' }),
      JSON.stringify({ ...question, roll: 'back' }),
      JSON.stringify({ ...question, period: '1 month', roll: 'following', from: '2026-01-31T12:00:00Z' }),
    ]
    const { status, stdout } = await place.disclock(['due', '--batch'], {}, { input: lines.join('\n') })
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { due: '2026-12-28T23:00:00Z', civil: '2026-12-28' },
      {
        error:
          'line 2: this is not a JSON object; write such as {"period":"2 business days","from":"2026-12-23T16:00:00Z"}',
      },
      { due: '2026-12-25T16:00:00Z', civil: '2026-12-25' },
      { error: expect.stringMatching(/^line 5: calendar\.zone: "Mars\/Olympus" is not an IANA time zone; /) },
      { error: 'line 6: period: -1 is not a text; write such as "2 business days"' },
      { error: 'line 7: from: is missing; write such as "2026-12-23T16:00:00Z"' },
      { error: 'line 8: roll: "back" is not known; write none or following' },
      { due: '2026-03-02T23:00:00Z', civil: '2026-03-02' },
    ])
    expect(status).toBe(0)
  })

  test('ten thousand lines give ten thousand answers', async () => {
    await using place = await freshPlace()
    const input = `${JSON.stringify(question)}\n`.repeat(10_000)
    const { stdout } = await place.disclock(['due', '--batch'], {}, { input })
    expect(stdout).toBe('{"due":"2026-12-28T23:00:00Z","civil":"2026-12-28"}\n'.repeat(10_000))
  })
})
