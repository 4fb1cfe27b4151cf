import { quote } from './quote.js'

/** What was found instead, for a message: `nothing`, `a list`, `the number 72`, `the text "72"`. */
export function describe(found: unknown): string {
  switch (typeof found) {
    case 'string':
      return `the text ${quote(found)}`
    case 'number':
      return `the number ${found}`
    case 'boolean':
      return String(found)
    case 'object':
      if (found === null) return 'nothing'
      return Array.isArray(found) ? 'a list' : 'keys and values'
    case 'undefined':
      return 'nothing'
    case 'bigint':
    case 'symbol':
    case 'function':
      return `a ${typeof found}`
  }
}
