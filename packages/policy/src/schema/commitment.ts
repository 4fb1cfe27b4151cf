import * as v from 'valibot'
import { BOUND, KINDS } from '../policy.js'
import { MILESTONES, SEVERITIES } from '../vocabulary.js'
import { DEFAULT_EXCEPT, together } from './kinds.js'
import { modifiers, rulesSchema } from './modifiers.js'
import { key, text, word } from './parts.js'
import { selectorsSchema } from './selector.js'
import { LINE, SHAPES } from './shapes.js'

const events = (title: string, description: string, example: v.InferInput<typeof selectorsSchema>) =>
  v.exactOptional(key(selectorsSchema, { title, description, example }))

const times = {
  within: v.exactOptional(
    key(text(SHAPES.length), {
      title: 'Within',
      description:
        'The longest it may take: a whole number and hours, days, business days, weeks or months. A range such as "30-90 days" is due at its end.',
      example: '2 business days',
    }),
  ),
  every: v.exactOptional(
    key(text(SHAPES.period), {
      title: 'Every',
      description: 'Again and again, at most this long apart.',
      example: '7 days',
    }),
  ),
  'at-least': v.exactOptional(
    key(text(SHAPES.period), {
      title: 'At least',
      description: 'No later than this long before what is planned (see "before").',
      example: '7 days',
    }),
  ),
  after: v.exactOptional(
    key(text(SHAPES.period), {
      title: 'After',
      description: 'With "kind: entitlement": after this long without the milestone, the reporter may act.',
      example: '2 business days',
    }),
  ),
  rules: v.exactOptional(
    key(rulesSchema, {
      title: 'Rules',
      description: 'A date that depends on what happened: the first rule whose condition holds. The last has none.',
      example: [
        { within: '30 days', from: 'fix.released', if: 'fix.released', 'if-within': '90 days' },
        { within: '90 days' },
      ],
    }),
  ),
}

const particulars = {
  'reporter-may': v.exactOptional(
    key(text(LINE), {
      title: 'The reporter may',
      description: 'With "kind: entitlement": what the reporter may then do.',
      example: 'follow up',
    }),
  ),
  grid: v.exactOptional(
    key(word(['sliding', 'fixed']), {
      title: 'Grid',
      description: 'With "every": from the last time (sliding, default), or always from the start (fixed).',
      example: 'fixed',
    }),
  ),
  before: events(
    'Before',
    'With "at-least": the event that is planned. What was planned is what disclosure.scheduled says. Default: advisory.published.',
    'advisory.published',
  ),
}

const span = {
  from: events(
    'From',
    "What starts the clock: the first of these events. Left out: what starts the milestone's.",
    'report.validated',
  ),
  until: events(
    'Until',
    'What stops the clock: the first of these events. Left out: what reaches the milestone.',
    'cve.published',
  ),
  when: events('When', 'It applies only once one of these events happened. Left out: always.', {
    event: 'awareness.recorded',
    of: 'exploitation',
  }),
  unless: events(
    'Unless',
    'It applies only as long as none of these events happened. Left out: always.',
    'made-public',
  ),
  since: v.exactOptional(
    key(text(SHAPES.day), {
      title: 'Since',
      description: 'It applies only to clocks that start on this day or later, YYYY-MM-DD. Left out: to all.',
      example: '2026-09-11',
    }),
  ),
}

const manner = {
  severity: v.exactOptional(
    key(word(SEVERITIES), {
      title: 'Severity',
      description: 'The severity that this is promised for. Left out: every severity.',
      example: 'critical',
    }),
  ),
  strength: v.exactOptional(
    key(word(['will', 'aim']), {
      title: 'Strength',
      description: 'will: promised. aim: aimed at; a missed aim is counted apart.',
      example: 'aim',
    }),
    DEFAULT_EXCEPT.strength.default,
  ),
  binds: v.exactOptional(
    key(word(BOUND), {
      title: 'Binds',
      description: 'Who must keep it. Default: vendor.',
      example: 'manufacturer',
    }),
    DEFAULT_EXCEPT.binds.default,
  ),
  pausable: v.exactOptional(
    key(v.boolean('write true or false'), {
      title: 'Pausable',
      description: "Whether the clock stands still while it is the reporter's turn.",
      example: true,
    }),
    DEFAULT_EXCEPT.pausable.default,
  ),
  ends: v.exactOptional(
    key(word(['end-of-day', 'close-of-business', 'same-time']), {
      title: 'When the last day ends',
      description:
        "At midnight (default), at the close of business (needs the calendar's hours), or at the time of day at which it began. Not for hours.",
      example: 'end-of-day',
    }),
    DEFAULT_EXCEPT.ends.default,
  ),
  roll: v.exactOptional(
    key(word(['none', 'following']), {
      title: 'A last day that does not work',
      description: 'none (default): it stays. following: it moves to the next working day. Not for hours.',
      example: 'following',
    }),
    DEFAULT_EXCEPT.roll.default,
  ),
}

/** One thing promised with a time, as written. Which keys go together is told by `kinds.ts`. */
export const commitmentSchema = v.pipe(
  v.strictObject(
    {
      milestone: key(word(MILESTONES), {
        title: 'Milestone',
        description:
          'What is promised a time for. other: what is named by "id", and by "until" where events tell of it.',
        example: 'acknowledgement',
      }),
      ...times,
      kind: v.exactOptional(
        key(word(KINDS), {
          title: 'Kind',
          description:
            '"within" makes a promise, or a ceiling or legal if this says so; "every" recurring; "at-least" a floor; "rules" a target; "after" needs entitlement.',
          example: 'entitlement',
        }),
      ),
      id: v.exactOptional(
        key(text(SHAPES.name), {
          title: 'Id',
          description:
            'Unique in the policy. Default: the milestone, then the severity where there is one, then the kind unless it is promise or recurring.',
          example: 'fix-critical',
        }),
      ),
      ...particulars,
      ...span,
      ...modifiers,
      ...manner,
    },
    'write keys, such as { milestone: acknowledgement, within: 2 business days }',
  ),
  v.metadata(together),
)

/** A commitment of a disclosure.yml, its shape proven, its meaning not yet. */
export type CommitmentRow = v.InferOutput<typeof commitmentSchema>
