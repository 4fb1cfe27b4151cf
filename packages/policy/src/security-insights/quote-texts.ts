import { type Node, visit } from 'yaml'

/**
 * Puts every text that begins or ends with white space in quotation marks, but for the end of its last line. As a block
 * such a text would be read differently by what stands around it, and the library chooses a block for some.
 */
export function quoteTexts(part: Node): void {
  visit(part, {
    Scalar: (_, scalar) => {
      const { value } = scalar
      if (typeof value === 'string' && value !== '' && !/^\S(?:.*\S)?\n?$/s.test(value)) scalar.type = 'QUOTE_DOUBLE'
    },
  })
}
