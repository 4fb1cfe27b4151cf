import { generateKeyPairSync } from 'node:crypto'
import {
  advisoryJson,
  commentJson,
  type StandInApp,
  type StandInOptions,
  type StandInOrganisation,
  type StandInRepository,
} from '@disclock/github/stand-in'

/** When the tests take place: a Monday. */
export const AS_OF = '2026-03-02T12:00:00Z'

export const ADVISORIES = 'GET /repos/{owner}/{repo}/security-advisories'
export const COMMENTS = 'GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}/comments'

/** `job-token` is what `github.token` is: it reads what is public. */
export const tokens = {
  'job-token': { sees: 'published' },
  admin: { sees: 'all', admin: true, scopes: 'repo, read:org' },
  'fine-grained': { sees: 'all' },
  'published-only': { sees: 'published' },
  'empty-list': { sees: 'nothing' },
  forbidden: { sees: 403 },
  'not-found': { sees: 404 },
} as const satisfies StandInOptions['tokens']

/** The four ways in which GitHub may keep open reports from a token. */
export const blind = ['published-only', 'empty-list', 'forbidden', 'not-found'] as const

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
/** The key of the App, as GitHub hands it out. */
export const appKey = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
/** The inputs of a step that signs in as the App. */
export const asApp = { 'app-id': '77', 'app-private-key': appKey }
export const app: StandInApp = { appId: 77, privateKey: appKey }

/** Promises whose only channel is the advisory, so that silence there is evidence. */
export const policy = `version: 1
project: Rocket
contacts:
  - advisory: true
calendar: { zone: Europe/Berlin }
commitments:
  - { milestone: acknowledgement, within: 2 business days }
  - { milestone: triage, within: 5 business days }
  - { milestone: status-update, every: 7 days, pausable: true }
  - { milestone: fix, within: 90 days }
`

/** The id of the advisory that four letters stand for. */
export function ghsa(letters: string): string {
  return `GHSA-rckt-${letters}-2222`
}

/** An advisory of acme/rocket; its id is made from four letters. */
export function report(letters: string, fields: Partial<Parameters<typeof advisoryJson>[0]> = {}): object {
  return advisoryJson({ ghsaId: ghsa(letters), repository: 'acme/rocket', summary: `about ${letters}`, ...fields })
}

const member = { author: 'a-maintainer', association: 'MEMBER' }

/** A new report, in time so far. */
export const fresh = report('newr', { createdAt: '2026-02-27T09:00:00Z', json: { comments: 0 } })
/** A report that nobody ever answered. */
export const late = report('late', { createdAt: '2026-01-05T09:00:00Z', severity: 'critical', json: { comments: 0 } })
/** A report that was answered on its first day. */
export const answered = report('kept', { createdAt: '2026-02-26T09:00:00Z' })
export const published = [
  report('pub1', {
    state: 'published',
    severity: 'high',
    createdAt: '2025-11-03T09:00:00Z',
    publishedAt: '2025-12-01T09:00:00Z',
  }),
  report('pub2', { state: 'published', createdAt: '2025-06-02T09:00:00Z', publishedAt: '2025-07-01T09:00:00Z' }),
]

/** The repository acme/rocket, with its policy. */
export function rocket(changes: Partial<StandInRepository> = {}): StandInOrganisation {
  return {
    login: 'acme',
    repositories: [
      {
        name: 'rocket',
        advisories: [fresh, late, answered, ...published],
        comments: { [ghsa('kept')]: [commentJson({ id: 1, ...member, createdAt: '2026-02-26T15:00:00Z' })] },
        files: { '.github/disclosure.yml': policy },
        ...changes,
      },
    ],
  }
}
