import * as v from 'valibot'
import { STAGES } from '../vocabulary.js'
import { key, list, text, word } from './parts.js'
import { LINE, SHAPES } from './shapes.js'

const YES_OR_NO = 'write true or false'

const versionSchema = v.strictObject(
  {
    version: key(text({ ...LINE, hint: 'write a text, such as "1.x"; put a bare number in quotes' }), {
      title: 'Version',
      description: 'A version, a line of versions or a branch, as people know it.',
      example: '1.x',
    }),
    supported: key(v.boolean(YES_OR_NO), {
      title: 'Supported',
      description: 'Whether it gets security fixes.',
      example: true,
    }),
  },
  'write keys, such as { version: 1.x, supported: true }',
)

/** The versions of a policy, as written. */
export const supportedSchema = list(versionSchema, 50, 'write a list such as [{ version: 1.x, supported: true }]')

const HARBOR_HINT = 'write true, or a list of what you will do, such as ["take no legal action against you"]'

const safeHarborSchema = v.union(
  [
    v.literal(true, HARBOR_HINT),
    v.pipe(list(text(LINE), 20, HARBOR_HINT), v.minLength(1, 'say what you will do, or write true')),
  ],
  HARBOR_HINT,
)

/** When a policy is reviewed, as written. */
export const reviewedSchema = v.strictObject(
  {
    every: key(text(SHAPES.period), {
      title: 'Every',
      description: 'How often the policy is reviewed.',
      example: '12 months',
    }),
    last: v.exactOptional(
      key(text(SHAPES.day), {
        title: 'Last',
        description: 'The day of the last review, YYYY-MM-DD.',
        example: '2026-05-01',
      }),
    ),
  },
  'write keys, such as { every: 12 months, last: 2026-05-01 }',
)

const stage = (title: string, description: string, example: string) =>
  v.exactOptional(key(text(LINE), { title, description, example }))

const stagesSchema = v.strictObject(
  {
    receipt: stage('Receipt', 'What happens when a report comes in.', 'We open a case.'),
    triage: stage('Triage', 'What happens when it is verified.', 'We reproduce the issue and assess its severity.'),
    fix: stage('Fix', 'How the fix is made.', 'We develop a patch in private.'),
    testing: stage('Testing', 'How the fix is tested.', 'We review and test the patch.'),
    release: stage('Release', 'How the fix is released.', 'We publish a new release.'),
    disclosure: stage('Disclosure', 'How it is disclosed.', 'We publish an advisory.'),
  } satisfies Readonly<Record<(typeof STAGES)[number], unknown>>,
  `write a line of text for each stage: ${STAGES.join(', ')}`,
)

/** The keys of a disclosure.yml that tell reporters what no clock runs for. */
export const statementEntries = {
  supported: v.exactOptional(
    key(supportedSchema, {
      title: 'Supported versions',
      description: 'Which versions get security fixes. Default: unstated.',
      example: [{ version: '1.x', supported: true }],
    }),
  ),
  questions: v.exactOptional(
    key(text(LINE), {
      title: 'General questions',
      description: 'Where questions go that are no reports: a link, or a text. Default: unstated.',
      example: 'https://example.org/forum',
    }),
  ),
  'forbids-public-issues': v.exactOptional(
    key(v.boolean(YES_OR_NO), {
      title: 'No public issues',
      description: 'Whether reporters are asked not to open public issues for vulnerabilities. Default: false.',
      example: true,
    }),
  ),
  credit: v.exactOptional(
    key(word(['offered', 'none']), {
      title: 'Credit',
      description:
        'offered: reporters are credited under the name or handle that they give, unless they prefer to stay anonymous; none: nobody is named. Default: unstated.',
      example: 'offered',
    }),
  ),
  'safe-harbor': v.exactOptional(
    key(safeHarborSchema, {
      title: 'Safe harbour',
      description:
        'What the project will do for research in good faith, or true where it says no more. Default: unstated.',
      example: ['take no legal action against you'],
    }),
  ),
  'asked-of-reporters': v.exactOptional(
    key(list(text(LINE), 50, 'write a list of texts'), {
      title: 'Asked of reporters',
      description: 'What reporters are asked for beside the report. Default: nothing.',
      example: ['give us reasonable time to fix the issue before you publish it'],
    }),
  ),
  bounty: v.exactOptional(
    key(v.boolean(YES_OR_NO), {
      title: 'Bounty',
      description: 'Whether reports are paid for. Default: unstated.',
      example: false,
    }),
  ),
  stages: v.exactOptional(
    key(stagesSchema, {
      title: 'Stages',
      description: 'What happens at each stage of handling a report, a line each. Default: untold.',
      example: { receipt: 'We open a case.', triage: 'We reproduce the issue and assess its severity.' },
    }),
  ),
  reviewed: v.exactOptional(
    key(reviewedSchema, {
      title: 'Review',
      description: 'How often the policy is reviewed, and when it last was. Default: unstated.',
      example: { every: '12 months', last: '2026-05-01' },
    }),
  ),
}

/** The values of those keys, their shapes proven, their meaning not yet. */
export type StatementRows = v.InferOutput<v.StrictObjectSchema<typeof statementEntries, undefined>>
