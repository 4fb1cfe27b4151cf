import { parseCaseFile } from '@disclock/lifecycle'
import { describe, expect, test } from 'vitest'
import { type Advisory, parseAdvisory } from './advisory.js'
import type { Comment } from './comments.js'
import { observe, type Sighting } from './observe.js'
import { type AdvisoryFields, advisoryJson } from './stand-in.js'

const at = '2026-11-20T12:00:00Z'
const created = '2026-11-02T09:00:00Z'
const ghsaId = 'GHSA-aaaa-bbbb-cccc'

const advisory = (fields: Partial<AdvisoryFields>) =>
  parseAdvisory(advisoryJson({ ghsaId, createdAt: created, ...fields })) as Advisory
const comment = (
  id: number,
  { login = 'a-maintainer', bot = false, gone = false, association = 'MEMBER' as string | null },
): Comment => ({
  id: String(id),
  createdAt: `2026-11-0${id}T10:00:00Z`,
  updatedAt: null,
  author: gone ? null : { login, bot },
  association,
})
const seen = (...comments: Comment[]): Sighting['comments'] => ({ kind: 'seen', value: comments })

/** What was observed, a line an event: type, by, how sure, from when, until when. */
function lines(sighting: Partial<Sighting> & Pick<Sighting, 'advisory'>): readonly string[] {
  return observe({ comments: { kind: 'absent' }, at, ...sighting })
    .filter(({ type }) => type !== 'observation.made')
    .map(({ type, by, certainty, notBefore = '', occurredAt }) =>
      [type, by, certainty, day(notBefore), day(occurredAt)].filter(Boolean).join(' '),
    )
}

const day = (instant: string) => instant.slice(5, 10)

describe('what an advisory shows', () => {
  test.each<{ why: string; fields: Partial<AdvisoryFields>; shows: readonly string[] }>([
    {
      why: 'a fresh private report',
      fields: { severity: 'high' },
      shows: ['report.received reporter observed 11-02', 'severity.claimed reporter observed 11-02'],
    },
    {
      why: 'taken up: some time since its creation',
      fields: { state: 'draft', severity: 'high' },
      shows: [
        'report.received reporter observed 11-02',
        'report.validated vendor inferred 11-02 11-20',
        'report.accepted vendor inferred 11-02 11-20',
        'severity.assessed vendor inferred 11-02 11-20',
      ],
    },
    {
      why: 'opened by the vendor: no receipt is known',
      fields: { state: 'draft', accepted: null, author: 'a-maintainer' },
      shows: [],
    },
    {
      why: 'published with a patch: no later than its publication',
      fields: { state: 'published', publishedAt: '2026-11-15T00:00:00Z', patchedVersions: '2.0', cveId: 'CVE-2026-1' },
      shows: [
        'report.received reporter observed 11-02',
        'report.validated vendor inferred 11-02 11-15',
        'report.accepted vendor inferred 11-02 11-15',
        'fix.ready vendor inferred 11-02 11-15',
        'fix.released vendor inferred 11-02 11-15',
        'cve.reserved vendor inferred 11-02 11-15',
        'advisory.published vendor observed 11-15',
      ],
    },
    {
      why: 'closed without being taken up',
      fields: { state: 'closed', accepted: false, closedAt: '2026-11-05T00:00:00Z' },
      shows: ['report.received reporter observed 11-02', 'report.closed vendor observed 11-05'],
    },
    {
      why: 'a state of the future',
      fields: { state: 'pondered', accepted: false },
      shows: ['report.received reporter observed 11-02'],
    },
    {
      why: 'a patch named while unpublished is no release',
      fields: { patchedVersions: '2.0' },
      shows: ['report.received reporter observed 11-02'],
    },
    { why: 'no date of creation', fields: { createdAt: null }, shows: [] },
  ])('$why', ({ fields, shows }) => {
    expect(lines({ advisory: advisory(fields) })).toEqual(shows)
  })

  test('an earlier look bounds a change of state from below', () => {
    const sighting = { advisory: advisory({ state: 'draft' }), lastLookAt: '2026-11-18T00:00:00Z' }
    expect(lines(sighting)).toContain('report.accepted vendor inferred 11-18 11-20')
  })
})

describe('what comments show', () => {
  test.each<{ why: string; fields?: Partial<AdvisoryFields>; comments: Comment[]; shows: readonly string[] }>([
    {
      why: "the vendor's first word acknowledges, later ones are updates",
      comments: [comment(3, {}), comment(4, {})],
      shows: ['report.acknowledged vendor', 'update.sent vendor'],
    },
    {
      why: 'in any order',
      comments: [comment(4, {}), comment(3, {})],
      shows: ['report.acknowledged vendor', 'update.sent vendor'],
    },
    {
      why: 'a robot is no vendor',
      comments: [comment(3, { login: 'hello[bot]', bot: true }), comment(4, {})],
      shows: ['report.auto-replied system', 'report.acknowledged vendor'],
    },
    {
      why: 'the reporter adds something',
      comments: [comment(3, { login: 'the-reporter', association: 'NONE' })],
      shows: ['info.supplied reporter'],
    },
    {
      why: 'somebody else who was let in',
      comments: [comment(3, { login: 'a-friend', association: 'NONE' })],
      shows: [],
    },
    {
      why: 'a server that does not say who belongs',
      comments: [comment(3, { association: null })],
      shows: ['report.acknowledged vendor'],
    },
    { why: 'an account that is gone', comments: [comment(3, { gone: true })], shows: [] },
    {
      why: 'on an advisory of the vendor: who is thanked is the reporter',
      fields: {
        accepted: null,
        author: 'a-maintainer',
        state: 'draft',
        credits: [{ login: 'a-reporter', type: 'finder' }],
      },
      comments: [comment(3, {}), comment(4, { login: 'a-reporter', association: 'NONE' })],
      shows: ['report.acknowledged vendor', 'info.supplied reporter'],
    },
  ])('$why', ({ fields = {}, comments, shows }) => {
    const all = lines({ advisory: advisory(fields), comments: seen(...comments) })
    expect(
      all
        .filter((line) => line.includes(' observed ') && !/received|claimed/.test(line))
        .map((line) => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual(shows)
  })
})

describe('where silence is evidence', () => {
  const covered = (sighting: Partial<Sighting>) => {
    const look = observe({ advisory: advisory({}), comments: { kind: 'absent' }, at, ...sighting }).find(
      ({ type }) => type === 'observation.made',
    )
    return look?.type === 'observation.made' ? look.covers.types : []
  }

  test.each<{ why: string; comments: Sighting['comments']; words: boolean; triage: boolean }>([
    { why: 'no comments API: nobody knows what was said', comments: { kind: 'absent' }, words: false, triage: false },
    { why: 'comments denied', comments: { kind: 'denied', status: 403 }, words: false, triage: false },
    { why: 'half an answer', comments: { kind: 'failed', why: '' }, words: false, triage: false },
    { why: 'nobody said anything', comments: seen(), words: true, triage: true },
    {
      why: 'the vendor spoke, and may have assessed it there',
      comments: seen(comment(3, {})),
      words: true,
      triage: false,
    },
    {
      why: 'somebody who is gone spoke, and may have been the vendor',
      comments: seen(comment(3, { gone: true })),
      words: false,
      triage: false,
    },
  ])('$why', ({ comments, words, triage }) => {
    const types = covered({ comments })
    expect(types.includes('report.acknowledged')).toBe(words)
    expect(types.includes('severity.assessed')).toBe(triage)
    expect(types).toContain('advisory.published')
    expect(types).not.toContain('fix.released')
  })
})

test('ids are the same from run to run, and what is observed is a case file', () => {
  const sighting = {
    advisory: advisory({ state: 'draft', severity: 'low' }),
    comments: seen(comment(3, {}), comment(4, {})),
  }
  const [first, second] = [at, '2026-11-21T12:00:00Z'].map((when) => observe({ ...sighting, at: when }))
  expect(second?.map(({ id }) => id)).toEqual(first?.map(({ id }) => id))
  expect(parseCaseFile({ id: ghsaId, events: first }).issues).toBeUndefined()
})
