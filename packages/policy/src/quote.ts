/** The most that a message quotes of what a stranger wrote. */
const LONGEST_QUOTE = 60

/** Characters that show nothing, or that change how what stands around them is shown. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu

/**
 * A text as it may stand in a message: cut after 60 characters, and each character that nobody could see, or that
 * would turn the rest of the line around, as its number: `\u{202e}`.
 */
export function visible(text: string): string {
  return excerpt(text, LONGEST_QUOTE)
}

/** {@link visible}, between quotation marks. */
export function quote(text: string): string {
  return `"${visible(text)}"`
}

/** {@link quote} of a text that is the message, such as a sentence: cut after `most` characters. */
export function quoteUpTo(text: string, most: number): string {
  return `"${excerpt(text, most)}"`
}

function excerpt(text: string, most: number): string {
  // No more than twice as many code units can be needed; the whole text may be huge.
  const characters = Array.from(text.slice(0, 2 * most + 1))
  const shown = characters.slice(0, most).join('').replace(UNSEEN, asNumber)
  return characters.length > most ? `${shown}…` : shown
}

function asNumber(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`
}
