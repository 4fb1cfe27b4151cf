import { advisoryJson, commentJson, type StandInRepository } from '@disclock/github/stand-in'
import type { Attested } from './attested.js'
import { canary } from './canary.js'
import { unpublishedIn } from './unpublished.js'

const repository = 'example-org/threatdex'
const maintainer = { author: 'maintainer', association: 'MEMBER' }

/** A project like ThreatDex: its policy names an e-mail address, and GitHub shows only part of what happened. */
export function threatdex(policy: string): StandInRepository {
  const report = unpublishedIn(repository)
  return {
    name: 'threatdex',
    files: { '.github/disclosure.yml': policy },
    advisories: [
      report({
        ghsaId: 'GHSA-tdex-new1-aaaa',
        summary: canary('new report'),
        createdAt: '2026-11-19T15:02:00Z',
        json: { comments: 0 },
      }),
      report({
        ghsaId: 'GHSA-tdex-good-bbbb',
        state: 'draft',
        summary: canary('well handled'),
        severity: 'high',
        createdAt: '2026-11-02T09:14:00Z',
        json: { comments: 3 },
      }),
      report({
        ghsaId: 'GHSA-tdex-late-cccc',
        summary: canary('answered late'),
        createdAt: '2026-10-05T08:30:00Z',
        json: { comments: 2 },
      }),
      report({
        ghsaId: 'GHSA-tdex-wait-dddd',
        summary: canary('reporter asked'),
        severity: 'medium',
        createdAt: '2026-11-09T11:45:00Z',
        json: { comments: 1 },
      }),
      report({
        ghsaId: 'GHSA-tdex-mail-eeee',
        state: 'draft',
        summary: canary('came by e-mail'),
        severity: 'critical',
        accepted: null,
        author: 'maintainer',
        createdAt: '2026-11-13T10:00:00Z',
        json: { comments: 0 },
      }),
      report({
        ghsaId: 'GHSA-tdex-mail-ffff',
        state: 'draft',
        summary: canary('receipt not recorded'),
        accepted: null,
        author: 'maintainer',
        createdAt: '2026-11-16T13:20:00Z',
        json: { comments: 0 },
      }),
      report({
        ghsaId: 'GHSA-tdex-leak-gggg',
        state: 'draft',
        summary: canary('leaked'),
        severity: 'medium',
        createdAt: '2026-09-07T07:00:00Z',
        json: { comments: 1 },
      }),
      advisoryJson({
        repository,
        ghsaId: 'GHSA-tdex-done-hhhh',
        state: 'published',
        summary: 'Path traversal in the import worker',
        severity: 'critical',
        author: 'a-reporter',
        package: 'threatdex-import',
        patchedVersions: '2.4.1',
        createdAt: '2026-08-10T12:00:00Z',
        publishedAt: '2026-09-28T09:00:00Z',
        credits: [{ login: 'a-reporter' }],
        json: { comments: 1 },
      }),
    ],
    comments: {
      'GHSA-tdex-good-bbbb': [
        commentJson({ id: 1, ...maintainer, createdAt: '2026-11-03T10:05:00Z', body: canary('comment') }),
        commentJson({ id: 2, ...maintainer, createdAt: '2026-11-09T16:40:00Z' }),
        commentJson({ id: 3, ...maintainer, createdAt: '2026-11-16T08:15:00Z' }),
      ],
      'GHSA-tdex-late-cccc': [
        commentJson({ id: 4, ...maintainer, createdAt: '2026-10-12T09:00:00Z' }),
        commentJson({ id: 5, author: canary('reporter'), createdAt: '2026-11-17T19:30:00Z', body: canary('question') }),
      ],
      'GHSA-tdex-wait-dddd': [commentJson({ id: 6, ...maintainer, createdAt: '2026-11-10T09:30:00Z' })],
      'GHSA-tdex-leak-gggg': [commentJson({ id: 7, ...maintainer, createdAt: '2026-09-08T12:00:00Z' })],
      'GHSA-tdex-done-hhhh': [commentJson({ id: 8, ...maintainer, createdAt: '2026-08-11T08:00:00Z' })],
    },
  }
}

/** What the maintainers recorded, since no API shows it: e-mail, decisions, what others did. */
export const threatdexRecords: readonly Attested[] = [
  ['GHSA-tdex-good-bbbb', 'report.validated', '2026-11-05T14:00:00Z'],
  ['GHSA-tdex-good-bbbb', 'severity.assessed', '2026-11-05T14:00:00Z', { severity: 'high' }],
  ['GHSA-tdex-wait-dddd', 'info.requested', '2026-11-12T15:00:00Z'],
  ['GHSA-tdex-mail-eeee', 'report.received', '2026-11-11T17:25:00Z', { channel: 'email' }],
  ['GHSA-tdex-mail-eeee', 'report.acknowledged', '2026-11-12T08:10:00Z'],
  ['GHSA-tdex-mail-eeee', 'report.validated', '2026-11-13T09:30:00Z'],
  ['GHSA-tdex-mail-eeee', 'severity.assessed', '2026-11-13T09:30:00Z', { severity: 'critical' }],
  ['GHSA-tdex-leak-gggg', 'made-public', '2026-10-20T06:00:00Z'],
  ['GHSA-tdex-done-hhhh', 'report.validated', '2026-08-13T10:00:00Z'],
  ['GHSA-tdex-done-hhhh', 'severity.assessed', '2026-08-13T10:00:00Z', { severity: 'critical' }],
]
