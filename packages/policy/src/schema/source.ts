import * as v from 'valibot'
import { key, text } from './parts.js'
import { LINE, SHAPES } from './shapes.js'

/** A text that promises were taken from, as written. */
export const sourceSchema = v.strictObject(
  {
    title: key(text(LINE), {
      title: 'Title',
      description: 'The name of the text.',
      example: 'Security policy of curl',
    }),
    url: key(text(SHAPES.url), {
      title: 'Link',
      description: 'Where the text stands. https only.',
      example: 'https://example.org/security',
    }),
    read: key(text(SHAPES.day), {
      title: 'Read on',
      description: 'The day on which it was read, YYYY-MM-DD.',
      example: '2026-11-22',
    }),
  },
  'write keys, such as { title: …, url: https://…, read: 2026-11-22 }',
)
