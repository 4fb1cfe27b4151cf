import { Lexer } from 'yaml'

const KIB = 1024

/** The longest text that is read. A policy of fifty commitments is 5 KiB. */
const LONGEST_TEXT = 256 * KIB

/**
 * The parser's time grows with the square of what it is given in several ways (unique keys, nested keys). With this
 * many tokens none of them takes more than a quarter of a second; a policy of fifty commitments has 1500.
 */
const MOST_TOKENS = 10_000

/** Why a text is not even given to the YAML parser. Takes time in proportion to its length. */
export function tooMuchYaml(
  text: string,
): { readonly code: 'too-large' | 'too-complex'; readonly message: string; readonly hint: string } | null {
  if (text.length > LONGEST_TEXT || new TextEncoder().encode(text).byteLength > LONGEST_TEXT) {
    const message = `the text is longer than ${LONGEST_TEXT / KIB} KiB`
    return { code: 'too-large', message, hint: 'is this the right file? A policy takes a few KiB' }
  }
  let tokens = 0
  for (const _ of new Lexer().lex(text)) {
    tokens += 1
    if (tokens <= MOST_TOKENS) continue
    const message = `the text has more than ${MOST_TOKENS} YAML tokens`
    return { code: 'too-complex', message, hint: 'is this the right file? A policy has some hundreds' }
  }
  return null
}
