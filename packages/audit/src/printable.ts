/**
 * Foreign text made safe to show. A title can hold escape sequences that repaint a terminal, invisible characters
 * that reverse what is read, and Markdown that becomes a link or an image.
 */

// Control characters, and those that change direction or are not seen at all (Unicode TR 36; "Trojan Source").
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu

/** One line of text for a terminal: what cannot be seen is written as its code, and a long text is cut. */
export function printable(text: string, most = 200): string {
  const seen = text.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
  return seen.length > most ? `${seen.slice(0, most - 1)}…` : seen
}

/** One line of text for a Markdown cell: as `printable`, and nothing in it is markup, a mention or a link. */
export function markdownText(text: string, most = 200): string {
  return printable(text, most)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+\-.!|~@:]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
