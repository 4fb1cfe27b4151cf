import { advisoryJson, commentJson, type StandInRepository } from '@disclock/github/stand-in'
import type { Attested } from './attested.js'
import { canary } from './canary.js'
import { unpublishedIn } from './unpublished.js'

const repository = 'example-org/threatextract-ioc-ner'
const maintainer = { author: 'maintainer', association: 'OWNER' }

/** A project like ThreatExtract-IOC-NER: hours and a soft range, no zone, intake by private advisory or e-mail. */
export function threatextract(policy: string): StandInRepository {
  const report = unpublishedIn(repository)
  return {
    name: 'threatextract-ioc-ner',
    files: { 'disclosure.yml': policy },
    advisories: [
      report({
        ghsaId: 'GHSA-texn-new1-aaaa',
        summary: canary('new report'),
        createdAt: '2026-11-18T21:10:00Z',
        json: { comments: 0 },
      }),
      report({
        ghsaId: 'GHSA-texn-good-bbbb',
        summary: canary('answered in time'),
        severity: 'low',
        createdAt: '2026-11-16T08:00:00Z',
        json: { comments: 2 },
      }),
      report({
        ghsaId: 'GHSA-texn-late-cccc',
        summary: canary('answered late'),
        createdAt: '2026-11-06T20:00:00Z',
        json: { comments: 1 },
      }),
      report({
        ghsaId: 'GHSA-texn-calm-dddd',
        summary: canary('never answered'),
        createdAt: '2026-10-28T10:00:00Z',
        json: { comments: 0 },
      }),
      report({
        ghsaId: 'GHSA-texn-bots-eeee',
        summary: canary('only a robot answered'),
        createdAt: '2026-11-17T06:30:00Z',
        json: { comments: 1 },
      }),
      report({
        ghsaId: 'GHSA-texn-back-ffff',
        state: 'closed',
        summary: canary('withdrawn by its reporter'),
        accepted: false,
        createdAt: '2026-10-01T12:00:00Z',
        closedAt: '2026-10-05T12:00:00Z',
        json: { comments: 1 },
      }),
      advisoryJson({
        repository,
        ghsaId: 'GHSA-texn-done-gggg',
        state: 'published',
        summary: 'Unsafe deserialisation of model files',
        severity: 'high',
        author: 'a-reporter',
        package: 'threatextract-ioc-ner',
        patchedVersions: '1.3.0',
        createdAt: '2026-07-01T09:00:00Z',
        publishedAt: '2026-08-20T09:00:00Z',
        json: { comments: 2 },
      }),
    ],
    comments: {
      'GHSA-texn-good-bbbb': [
        commentJson({ id: 21, ...maintainer, createdAt: '2026-11-17T07:00:00Z' }),
        commentJson({ id: 22, ...maintainer, createdAt: '2026-11-19T18:00:00Z', body: canary('comment') }),
      ],
      'GHSA-texn-late-cccc': [commentJson({ id: 23, ...maintainer, createdAt: '2026-11-10T09:00:00Z' })],
      'GHSA-texn-bots-eeee': [commentJson({ id: 24, author: 'helpful[bot]', createdAt: '2026-11-17T06:30:10Z' })],
      'GHSA-texn-back-ffff': [commentJson({ id: 25, ...maintainer, createdAt: '2026-10-02T09:00:00Z' })],
      'GHSA-texn-done-gggg': [
        commentJson({ id: 26, ...maintainer, createdAt: '2026-07-02T09:00:00Z' }),
        commentJson({ id: 27, ...maintainer, createdAt: '2026-07-07T09:00:00Z' }),
      ],
    },
  }
}

/** What the maintainers recorded, since no API shows it. */
export const threatextractRecords: readonly Attested[] = [
  ['GHSA-texn-back-ffff', 'report.withdrawn', '2026-10-04T20:00:00Z'],
]
