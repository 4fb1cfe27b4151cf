/**
 * Foreign text made safe to show. A title can hold escape sequences that repaint a terminal, invisible characters
 * that reverse what is read, and Markdown that becomes a link or an image.
 */

// Control characters, and those that change direction or are not seen at all (Unicode TR 36; "Trojan Source").
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu

// GitHub's runner takes `##[name]` for a command wherever it stands in a line of the log (ActionCommand.TryParse).
const COMMAND = /##(?=\[)/g

/** One line of text for a terminal or a log: what cannot be seen is written as its code, and a long text is cut. */
export function printable(text: string, most = 200): string {
  const seen = text
    .replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .replace(COMMAND, '# #')
  return seen.length > most ? `${seen.slice(0, most - 1)}…` : seen
}

/**
 * One line of text for the middle of a Markdown line: as `printable`, and nothing in it is markup, HTML, a link, a
 * mention or a reference.
 */
export function markdownText(text: string, most = 200): string {
  return printable(text, most)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]#|~@:]/g, escaped)
    .replace(/www\./gi, (www) => www.slice(0, 3) + escaped('.'))
}

const escaped = (mark: string) => `&#${mark.charCodeAt(0)};`

// What GitHub itself gives as the address of an advisory; any other is shown as text.
const ADVISORY_URL = /^https:\/\/github\.com\/[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+\/security\/advisories\/[A-Za-z0-9_-]+$/

/** An advisory's id, as a link where GitHub gave one. */
export function markdownAdvisory(id: string, url: string | null): string {
  return url !== null && ADVISORY_URL.test(url) ? `[${markdownText(id)}](${url})` : markdownText(id)
}
