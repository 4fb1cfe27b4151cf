import * as v from 'valibot'
import { suggestion } from '../suggestion.js'
import type { TextShape } from './shapes.js'

/**
 * The parts that the schema of a disclosure.yml is made of. What they have in common: the message that valibot gets is
 * the *hint*, how to put it right; what is wrong follows from the issue itself (`value-issue.ts`).
 */

/** What an editor shows of a key, and what a message gives as an example where it is missing. */
export interface KeyWords<Value> {
  readonly title: string
  readonly description: string
  readonly example: Value
}

/** A key's schema with the words that an editor shows. */
export function key<const Schema extends v.GenericSchema>(
  schema: Schema,
  { title, description, example }: KeyWords<v.InferInput<Schema>>,
) {
  return v.pipe(schema, v.title(title), v.description(description), v.examples([example]))
}

/** A text of a given shape. */
export function text(shape: TextShape) {
  return v.pipe(v.string(shape.hint), v.maxLength(shape.longest, 'shorten it'), v.regex(shape.pattern, shape.hint))
}

/** One of a few known words. */
export function word<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, ({ input }) =>
    typeof input === 'string' ? suggestion(input, words) : `write one of ${words.join(', ')}`,
  )
}

/** A list of at most `most` entries. */
export function list<const Entry extends v.GenericSchema>(entry: Entry, most: number, hint: string) {
  return v.pipe(v.array(entry, hint), v.maxLength(most, `keep at most ${most}`))
}
