import * as v from 'valibot'
import { key, list, text, word } from './parts.js'
import { selectorsSchema } from './selector.js'
import { SHAPES } from './shapes.js'

const period = (description: string, example: string) =>
  key(text(SHAPES.period), { title: 'Within', description, example })

const events = (title: string, description: string, example: v.InferInput<typeof selectorsSchema>) =>
  key(selectorsSchema, { title, description, example })

const alternative = v.strictObject(
  {
    within: period('The longest it may take from there.', '0 days'),
    from: events('From', 'The event from which it counts.', 'fix.released'),
  },
  'write keys, such as { within: 0 days, from: fix.released }',
)

const replacement = v.strictObject(
  {
    when: events('When', 'The event that replaces the time.', 'attack.observed'),
    within: period('The longest it may take from that event.', '7 days'),
  },
  'write keys, such as { when: attack.observed, within: 7 days }',
)

const grace = v.strictObject(
  {
    period: key(text(SHAPES.period), {
      title: 'Period',
      description: 'How much more time there is.',
      example: '14 days',
    }),
    if: events('If', 'The event that must happen before time is up.', 'disclosure.scheduled'),
  },
  'write keys, such as { period: 14 days, if: disclosure.scheduled }',
)

const rule = v.pipe(
  v.strictObject(
    {
      within: period('How long after the event of "from".', '30 days'),
      from: v.exactOptional(
        events('From', "The event from which it counts. Left out: the clock's start.", 'fix.released'),
      ),
      if: v.exactOptional(
        events('If', 'The rule holds only if this happened. Left out: it always holds.', 'fix.released'),
      ),
      'if-within': v.exactOptional(
        key(text(SHAPES.period), {
          title: 'If within',
          description: "How soon after the clock's start it must have happened. Left out: whenever it did.",
          example: '90 days',
        }),
      ),
    },
    'write keys, such as { within: 30 days, from: fix.released, if: fix.released, if-within: 90 days }',
  ),
  v.metadata({ dependentRequired: { 'if-within': ['if'] } }),
)

/** The rules of a target, the first that holds being the one that counts. */
export const rulesSchema = v.pipe(
  list(rule, 10, 'write a list of rules, such as [{ within: 90 days }]'),
  v.minLength(1, 'write at least one rule, such as { within: 90 days }'),
)

/** What can move the deadline of a promise or a ceiling while it runs. */
export const modifiers = {
  or: v.exactOptional(
    key(list(alternative, 10, 'write a list such as [{ within: 0 days, from: fix.released }]'), {
      title: 'Or, whichever is first',
      description: 'Further deadlines. The first of all is the one that counts.',
      example: [{ within: '0 days', from: 'fix.released' }],
    }),
  ),
  replaced: v.exactOptional(
    key(list(replacement, 10, 'write a list such as [{ when: attack.observed, within: 7 days }]'), {
      title: 'Replaced when',
      description: 'Shorter times from the moment that something happens, such as an exploit.',
      example: [{ when: 'attack.observed', within: '7 days' }],
    }),
  ),
  grace: v.exactOptional(
    key(grace, {
      title: 'Grace',
      description: 'More time, where something happened before time was up.',
      example: { period: '14 days', if: 'disclosure.scheduled' },
    }),
  ),
  'on-severity-change': v.exactOptional(
    key(word(['recompute', 'restart', 'keep']), {
      title: 'On a change of severity',
      description:
        "recompute (default): tighter is the earlier of the old deadline and the row's time from the change, looser is the row's time from the start. restart: the row's time from the change. keep: the first severity stays.",
      example: 'recompute',
    }),
  ),
  'on-reopen': v.exactOptional(
    key(word(['recompute', 'restart', 'ignore']), {
      title: 'On a reopening',
      description: 'recompute (default): the start stays. restart: from the reopening. ignore: nothing.',
      example: 'restart',
    }),
  ),
  'on-extension': v.exactOptional(
    key(word(['add', 'ignore']), {
      title: 'On an agreed extension',
      description: 'add (default): it adds to the length. ignore: nothing.',
      example: 'ignore',
    }),
  ),
}

/** A rule of a target as written. */
export type RuleRow = v.InferOutput<typeof rule>
