import * as v from 'valibot'
import { CHANNELS } from '../vocabulary.js'
import { branchesSchema } from './branches.js'
import { calendarSchema } from './calendar.js'
import { commitmentSchema } from './commitment.js'
import { contactSchema } from './contact.js'
import { key, list, text, word } from './parts.js'
import { LINE, SHAPES } from './shapes.js'
import { sourceSchema } from './source.js'
import { statementEntries } from './statements.js'

/** A field that reporters are asked for. */
export const askedFieldSchema = v.strictObject(
  {
    field: key(text(SHAPES.name), {
      title: 'Field',
      description: 'What is asked for: summary, component, severity, steps, poc, fix, contact, or a name of your own.',
      example: 'steps',
    }),
    level: v.exactOptional(
      key(word(['required', 'optional']), {
        title: 'Level',
        description: 'Whether a report is complete without it. Default: required.',
        example: 'optional',
      }),
      'required',
    ),
    required: v.exactOptional(
      key(word(['strict']), {
        title: 'Strict',
        description: 'A report without it is refused. By default it is asked for, and refuses nothing.',
        example: 'strict',
      }),
    ),
  },
  'write keys, such as { field: steps, level: required }',
)

const reportSchema = v.strictObject(
  {
    ask: v.exactOptional(
      key(list(askedFieldSchema, 50, 'write a list of { field, level }'), {
        title: 'Asked for',
        description: 'The fields that reporters are asked for.',
        example: [{ field: 'summary', level: 'required' }],
      }),
    ),
  },
  'write keys, such as { ask: [{ field: summary, level: required }] }',
)

const places = (title: string, description: string, example: string[]) =>
  v.exactOptional(key(list(text(LINE), 200, 'write a list of texts'), { title, description, example }))

const scopeSchema = v.strictObject(
  {
    in: places('In scope', 'What the policy covers: paths of the repository, or words.', ['apps/web']),
    out: places('Out of scope', 'What the policy does not cover.', ['social engineering']),
  },
  'write keys, such as { in: [apps/web], out: [social engineering] }',
)

/** The names of the presets that a policy builds on, as written: one, or a list. */
export const extendsSchema = v.union(
  [
    text(SHAPES.name),
    v.pipe(list(text(SHAPES.name), 20, 'write a list of names'), v.minLength(1, 'name at least one preset')),
  ],
  'write the name of a preset, such as cisa-bod-20-01, or a list of names',
)

/** A `disclosure.yml`: what a project promises to those who report vulnerabilities to it. Shape only; see `parse.ts`. */
export const disclosureSchema = v.pipe(
  v.strictObject(
    {
      version: key(v.literal(1, 'write "version: 1"'), {
        title: 'Version',
        description: 'The version of this format. Always 1.',
        example: 1,
      }),
      project: key(text(LINE), {
        title: 'Project',
        description: 'The name of the project, as people know it.',
        example: 'ThreatDex',
      }),
      extends: v.exactOptional(
        key(extendsSchema, {
          title: 'Extends',
          description:
            'A preset to build on, or several, later ones stronger; what this policy says itself is strongest. Default: none.',
          example: 'cisa-bod-20-01',
        }),
      ),
      drop: v.exactOptional(
        key(list(text(SHAPES.name), 100, 'write a list of ids, such as [triage]'), {
          title: 'Dropped',
          description: 'Ids of commitments of a preset that this policy does not make.',
          example: ['triage'],
        }),
      ),
      source: v.exactOptional(
        key(sourceSchema, {
          title: 'Source',
          description: "The text that these promises were taken from. Left out: they are the project's own.",
          example: { title: 'Security policy of curl', url: 'https://example.org/security', read: '2026-11-22' },
        }),
      ),
      contacts: v.exactOptional(
        key(list(contactSchema, 20, 'write a list such as [{ email: security@example.org }]'), {
          title: 'Contacts',
          description: 'Where to send a report, the first choice first. Default: none.',
          example: [{ email: 'security@example.org' }],
        }),
      ),
      calendar: v.exactOptional(
        key(calendarSchema, {
          title: 'Calendar',
          description:
            'Which hours and days count. Left out: unstated, and every due time is an interval over the plausible readings.',
          example: { zone: 'Europe/Stockholm', holidays: ['SE'] },
        }),
      ),
      observable: v.exactOptional(
        key(list(word(CHANNELS), CHANNELS.length, 'write a list such as [advisory]'), {
          title: 'Observable channels',
          description:
            'The channels on which silence is evidence. Left out: only where no contact is a channel that no API shows, such as e-mail.',
          example: ['advisory'],
        }),
      ),
      branches: v.exactOptional(
        key(branchesSchema, {
          title: 'Branches',
          description: 'The branches that get a fix, and how many must have it. Left out: one fix is enough.',
          example: { supported: ['1.x', '2.x'], quorum: 'all' },
        }),
      ),
      commitments: v.exactOptional(
        key(
          list(commitmentSchema, 100, 'write a list such as [{ milestone: acknowledgement, within: 2 business days }]'),
          {
            title: 'Commitments',
            description: 'What is promised with a time. Default: nothing.',
            example: [{ milestone: 'acknowledgement', within: '2 business days' }],
          },
        ),
      ),
      report: v.exactOptional(
        key(reportSchema, {
          title: 'Report',
          description: 'What a report should hold. Default: nothing is asked.',
          example: { ask: [{ field: 'summary', level: 'required' }] },
        }),
      ),
      scope: v.exactOptional(
        key(scopeSchema, {
          title: 'Scope',
          description: 'What the policy covers and what it does not. Default: unstated.',
          example: { in: ['apps/web'], out: ['social engineering'] },
        }),
      ),
      ...statementEntries,
    },
    'write keys and values, beginning with "version: 1" and "project: …"',
  ),
  v.title('disclosure.yml'),
  v.description(
    'What a project promises to those who report vulnerabilities to it, in a form that Disclock can clock.',
  ),
)

/** The data of a disclosure.yml, as written. */
export type DisclosureInput = v.InferInput<typeof disclosureSchema>
