import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePolicy } from './parse.js'

const fix = (amount: number) => ({ milestone: 'fix', within: `${amount} days` })
const triage = { milestone: 'triage', within: '5 days' }
const preset = (rest: object) => ({ version: 1, project: 'preset', ...rest })

const presets = {
  ninety: preset({ commitments: [fix(90), triage], contacts: [{ url: 'https://ninety.example' }] }),
  sixty: preset({ extends: 'ninety', commitments: [fix(60)], scope: { in: ['sixty'], out: ['sixty'] } }),
  calm: preset({
    extends: ['ninety'],
    drop: ['triage'],
    calendar: { zone: 'Europe/Berlin', hours: '09:00-17:00' },
    source: { title: 'Calm', url: 'https://calm.example', read: '2026-11-22' },
    branches: { supported: ['1.x'] },
    report: { ask: [{ field: 'steps' }] },
    observable: ['advisory'],
    commitments: [{ milestone: 'acknowledgement', within: '3 days', ends: 'close-of-business' }],
  }),
  chicken: preset({ extends: 'egg' }),
  egg: preset({ extends: ['ninety', 'chicken'] }),
  self: preset({ extends: 'self' }),
  lost: preset({ extends: 'nowhere' }),
  wrong: preset({ commitments: [{ milestone: 'fix', within: '7 moons' }] }),
}
const parse = (rest: object) => parsePolicy({ version: 1, project: 'own', ...rest }, { presets })
const told = (rest: object) =>
  parse(rest).issues?.map(({ code, path, message, hint }) => `${code} ${path.join('.')}: ${message}; ${hint}`)
const promised = (rest: object) =>
  parse(rest).value?.commitments.map((one) => {
    const within = one.kind === 'promise' ? one.within.max.amount : null
    return `${one.id} ${within} ${one.preset ?? 'own'}`
  })

describe('commitments', () => {
  test.each([
    { why: 'a preset as it is', policy: { extends: 'ninety' }, are: ['fix 90 ninety', 'triage 5 ninety'] },
    {
      why: 'the policy’s own take the place of a preset’s, or follow',
      policy: { extends: 'ninety', commitments: [{ milestone: 'disclosure', within: '90 days' }, fix(30)] },
      are: ['fix 30 own', 'triage 5 ninety', 'disclosure 90 own'],
    },
    { why: 'a preset on a preset', policy: { extends: 'sixty' }, are: ['fix 60 sixty', 'triage 5 ninety'] },
    {
      why: 'what a preset drops is gone, and its own follow',
      policy: { extends: 'calm' },
      are: ['fix 90 ninety', 'acknowledgement 3 calm'],
    },
    {
      why: 'what several build on lies below all of them',
      policy: { extends: ['sixty', 'calm'] },
      are: ['fix 60 sixty', 'acknowledgement 3 calm'],
    },
    {
      why: 'named twice is as good as once',
      policy: { extends: ['ninety', 'ninety'] },
      are: ['fix 90 ninety', 'triage 5 ninety'],
    },
    { why: 'what the policy drops is gone', policy: { extends: 'sixty', drop: ['fix'] }, are: ['triage 5 ninety'] },
    {
      why: 'what it drops and says anew stands',
      policy: { extends: 'ninety', drop: ['fix'], commitments: [fix(7)] },
      are: ['triage 5 ninety', 'fix 7 own'],
    },
  ])('$why', ({ policy, are }) => {
    expect(promised(policy)).toEqual(are)
  })
})

test('the names of all presets, the weakest first', () => {
  expect(parse({ extends: ['sixty', 'calm'] }).value?.presets).toEqual(['ninety', 'sixty', 'calm'])
  expect(parse({}).value?.presets).toEqual([])
})

test('everything else is the policy’s own, or else that of the last preset that says it', () => {
  expect(parse({ extends: ['calm', 'sixty'] }).value).toMatchObject({
    project: 'own',
    source: null,
    contacts: [{ value: 'https://ninety.example' }],
    calendar: { zone: 'Europe/Berlin' },
    observable: ['advisory'],
    branches: { supported: ['1.x'], quorum: 'all' },
    report: { ask: [{ field: 'steps', level: 'required' }] },
    scope: { in: ['sixty'], out: ['sixty'] },
  })
  const own = {
    source: { title: 'Own', url: 'https://own.example', read: '2026-11-22' },
    contacts: [],
    calendar: { hours: '10:00-12:00' },
    observable: [],
    branches: { supported: ['2.x'], quorum: 1 },
    report: { ask: [] },
    scope: { in: ['own'] },
  }
  expect(parse({ extends: ['calm', 'sixty'], ...own }).value).toMatchObject({
    ...own,
    scope: { in: ['own'], out: ['sixty'] },
  })
})

describe('what cannot be built on is told of', () => {
  test.each([
    {
      why: 'a slip',
      policy: { extends: ['ninety', 'sixti'] },
      says: [
        'unknown-preset extends.1: there is no preset "sixti"; did you mean "sixty"? The presets are ninety, sixty, calm, chicken, egg, self, lost, wrong',
      ],
    },
    {
      why: 'what every object inherits is no preset',
      policy: { extends: 'constructor' },
      says: [
        expect.stringContaining('unknown-preset extends.0: there is no preset "constructor"; the presets are ninety,'),
      ],
    },
    {
      why: 'a preset that asks for one that is not there',
      policy: { extends: 'lost' },
      says: [
        expect.stringContaining('unknown-preset extends.0: there is no preset "nowhere", which "lost" builds on;'),
      ],
    },
    {
      why: 'a circle',
      policy: { extends: 'chicken' },
      says: [
        'preset-cycle extends.0: presets build on each other in a circle: chicken → egg → chicken; take one of them out of its "extends"',
      ],
    },
    {
      why: 'a preset on itself',
      policy: { extends: ['ninety', 'self'] },
      says: [expect.stringContaining('preset-cycle extends.1: presets build on each other in a circle: self → self;')],
    },
    {
      why: 'a preset that is no policy',
      policy: { extends: 'wrong' },
      says: [
        'invalid-preset extends.0: the preset "wrong" is no policy (commitments.0.within): "7 moons" is not a length of time; put the preset right, or do not build on it',
      ],
    },
    {
      why: 'dropping what is not there',
      policy: { extends: 'ninety', drop: ['triaje', 'disclosure'] },
      says: [
        'unknown-id drop.0: no preset promises "triaje"; did you mean "triage"?',
        'unknown-id drop.1: no preset promises "disclosure"; the presets promise fix, triage',
      ],
    },
    {
      why: 'dropping one’s own',
      policy: { drop: ['fix'], commitments: [fix(90)] },
      says: ['unknown-id drop.0: no preset promises "fix"; remove it'],
    },
    { why: 'no name', policy: { extends: [] }, says: ['too-few extends: the list is empty; name at least one preset'] },
    {
      why: 'close of business, which the policy’s own calendar does not know',
      policy: { extends: 'calm', calendar: {} },
      says: [
        'missing-hours extends: the calendar does not say when business closes, and "acknowledgement" of the preset "calm" ends then; add "hours: 09:00-17:00" to the calendar, or drop "acknowledgement"',
      ],
    },
  ])('$why', ({ policy, says }) => {
    expect(told(policy)).toEqual(says)
  })

  test('beside everything else', () => {
    expect(told({ extends: 'sixti', project: 7 })).toHaveLength(2)
  })

  test('by default there are no presets', () => {
    const { issues } = parsePolicy({ version: 1, project: 'p', extends: 'curl' })
    expect(issues).toMatchObject([{ code: 'unknown-preset', hint: 'no presets are known here' }])
  })

  test('business may close when an inherited calendar says', () => {
    const commitments = [{ ...fix(2), ends: 'close-of-business' }]
    expect(parse({ extends: 'calm', commitments }).issues).toBeUndefined()
    expect(told({ extends: 'sixty', commitments })).toHaveLength(1)
  })
})

describe('laws of building on presets', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'] as const
  const row = fc.record({ id: fc.constantFrom(...ids), days: fc.integer({ min: 1, max: 99 }) })
  const rows = fc.uniqueArray(row, { selector: ({ id }) => id })
  const written = (list: readonly { id: string; days: number }[]) =>
    list.map(({ id, days }) => ({ milestone: 'fix', within: `${days} days`, id }))
  const policy = (list: readonly { id: string; days: number }[], rest: object = {}) =>
    preset({ commitments: written(list), ...rest })
  const read = (input: unknown, known: Record<string, unknown> = {}) => {
    const { value, issues } = parsePolicy(input, { presets: known })
    expect(issues).toBeUndefined()
    return value?.commitments ?? []
  }
  const timeOf = (commitments: ReturnType<typeof read>) =>
    new Map(commitments.map((one) => [one.id, one.kind === 'promise' ? one.within.max.amount : null]))

  test('the last that promises something under an id is the one that counts, and own is last', () => {
    fc.assert(
      fc.property(rows, rows, rows, (x, y, own) => {
        const merged = timeOf(read(policy(own, { extends: ['x', 'y'] }), { x: policy(x), y: policy(y) }))
        expect(merged).toEqual(new Map([...x, ...y, ...own].map(({ id, days }) => [id, days])))
      }),
    )
  })

  test('naming two presets is as good as naming one that builds on both', () => {
    fc.assert(
      fc.property(rows, rows, rows, (x, y, own) => {
        const known = { x: policy(x), y: policy(y), both: preset({ extends: ['x', 'y'] }) }
        expect(read(policy(own, { extends: 'both' }), known)).toEqual(read(policy(own, { extends: ['x', 'y'] }), known))
      }),
    )
  })

  test('of presets that do not know each other, the order changes no id', () => {
    fc.assert(
      fc.property(rows, rows, (x, y) => {
        const known = { x: policy(x), y: policy(y) }
        const idsOf = (names: string[]) => read(policy([], { extends: names }), known).map(({ id }) => id)
        expect(idsOf(['x', 'y']).sort()).toEqual(idsOf(['y', 'x']).sort())
      }),
    )
  })

  test('what is dropped is gone, and nothing else', () => {
    fc.assert(
      fc.property(rows, fc.subarray([...ids]), (x, unwanted) => {
        const all = timeOf(read(policy([], { extends: 'x' }), { x: policy(x) }))
        const drop = unwanted.filter((id) => all.has(id))
        const left = timeOf(read(policy([], { extends: 'x', drop }), { x: policy(x) }))
        expect(left).toEqual(new Map([...all].filter(([id]) => !drop.includes(id as 'a'))))
      }),
    )
  })

  test('whatever builds on whatever, it ends', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd')
    const graph = fc.dictionary(name, fc.record({ extends: fc.array(name, { minLength: 1, maxLength: 3 }) }))
    fc.assert(
      fc.property(graph, fc.array(name, { minLength: 1 }), (edges, start) => {
        const known = Object.fromEntries(Object.entries(edges).map(([key, rest]) => [key, preset(rest)]))
        const { value, issues } = parsePolicy(preset({ extends: start }), { presets: known })
        expect(value === undefined).toBe(issues !== undefined)
      }),
    )
  })
})
