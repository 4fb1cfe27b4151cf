import { type Check, finding } from '../issue.js'
import { textsOf } from '../texts-of.js'

/**
 * Characters that nobody sees and that change what is seen: controls, marks that turn the direction of text (CVE-2021-42574),
 * spaces without width, tags, halves of surrogate pairs. Joiners stay: several scripts need them.
 */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/u

/** Whether the text reads as it looks. */
export const invisible: Check = {
  name: 'invisible',
  run: (report) => {
    return textsOf(report).flatMap(({ path, text }) => {
      const code = text.match(INVISIBLE)?.[0].codePointAt(0)?.toString(16).toUpperCase()
      if (code === undefined) return []
      const character = `U+${code.padStart(4, '0')}`
      return [finding('invisible-characters', path, 'warning', 'contradicted', { character })]
    })
  },
  words: {
    'invisible-characters': [
      'There are characters that nobody sees: {field}.',
      'Write {character} for them, or leave them out.',
    ],
  },
}
