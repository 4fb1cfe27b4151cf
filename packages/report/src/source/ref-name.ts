/** What git allows in no name of a tag or branch, and what would make an expression of one: `a..b`, `HEAD^{/x}`, `@{1}`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const NEVER = /^[-/.]|[\u0000- \u007f~^:?*[\\]|\.\.|@\{|\/[/.]|\.lock(?:\/|$)|[/.]$|^@$/

/**
 * Whether `text` can be the name of a tag, a branch or a commit, and nothing else.
 *
 * @see `git help check-ref-format`
 */
export function isRefName(text: string): boolean {
  return text.length > 0 && text.length <= 250 && !NEVER.test(text)
}

/** Whether it can be the name of a commit: at least seven hexadecimal digits, as git abbreviates them. */
export function isCommitName(text: string): boolean {
  return /^[0-9a-f]{7,64}$/i.test(text)
}
