import * as v from 'valibot'
import { MILESTONES, SEVERITIES } from '../vocabulary.js'
import { key, text, word } from './parts.js'
import { LINE, SHAPES } from './shapes.js'

/** What `readCommitment` demands of keys together, in words that an editor understands. */
const together = {
  anyOf: [
    {
      required: ['within'],
      properties: { every: false, after: false, 'reporter-may': false, kind: { const: 'promise' } },
    },
    {
      required: ['every'],
      properties: { within: false, after: false, 'reporter-may': false, kind: { const: 'recurring' } },
    },
    {
      required: ['after', 'kind', 'reporter-may'],
      properties: {
        within: false,
        every: false,
        kind: { const: 'entitlement' },
        pausable: { const: false },
        strength: { const: 'will' },
      },
    },
  ],
}

/** One thing promised with a time, as written: exactly one of `within`, `every` and `after`. */
export const commitmentSchema = v.pipe(
  v.strictObject(
    {
      milestone: key(word(MILESTONES), {
        title: 'Milestone',
        description: 'What is promised a time for.',
        example: 'acknowledgement',
      }),
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
      after: v.exactOptional(
        key(text(SHAPES.period), {
          title: 'After',
          description: 'With "kind: entitlement": after this long without the milestone, the reporter may act.',
          example: '2 business days',
        }),
      ),
      'reporter-may': v.exactOptional(
        key(text(LINE), {
          title: 'The reporter may',
          description: 'With "kind: entitlement": what the reporter may then do.',
          example: 'follow up',
        }),
      ),
      kind: v.exactOptional(
        key(word(['promise', 'recurring', 'entitlement']), {
          title: 'Kind',
          description:
            'promise (what "within" makes), recurring (what "every" makes) or entitlement (what "after" needs).',
          example: 'entitlement',
        }),
      ),
      id: v.exactOptional(
        key(text(SHAPES.name), {
          title: 'Id',
          description:
            'Unique in the policy. Default: the milestone, then the severity where there is one, then "entitlement" for one.',
          example: 'fix-critical',
        }),
      ),
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
        'will',
      ),
      pausable: v.exactOptional(
        key(v.boolean('write true or false'), {
          title: 'Pausable',
          description: "Whether the clock stands still while it is the reporter's turn.",
          example: true,
        }),
        false,
      ),
      ends: v.exactOptional(
        key(word(['end-of-day', 'close-of-business', 'same-time']), {
          title: 'When the last day ends',
          description:
            "At midnight (default), at the close of business (needs the calendar's hours), or at the time of day at which it began. Not for hours.",
          example: 'end-of-day',
        }),
        'end-of-day',
      ),
      roll: v.exactOptional(
        key(word(['none', 'following']), {
          title: 'A last day that does not work',
          description: 'none (default): it stays. following: it moves to the next working day. Not for hours.',
          example: 'following',
        }),
        'none',
      ),
    },
    'write keys, such as { milestone: acknowledgement, within: 2 business days }',
  ),
  v.metadata(together),
)

/** A commitment of a disclosure.yml, its shape proven, its meaning not yet. */
export type CommitmentRow = v.InferOutput<typeof commitmentSchema>
