/**
 * The terms of a text, in lower case: words, identifiers whole and in their parts, and of scripts that write no spaces
 * each two neighbouring characters. `Foo::parse_header` is itself, `foo`, `parse_header`, `parse` and `header`.
 */
export function termsOf(text: string): readonly string[] {
  const terms: string[] = []
  for (const [found] of text.toLowerCase().matchAll(TERM)) {
    const whole = found.replace(/^[./:_-]+|[./:_-]+$/g, '')
    if (isTelling(whole)) terms.push(whole)
    if (!JOINED.test(whole)) continue
    const parts = whole.split(/[./:#-]+/)
    for (const part of parts) {
      if (parts.length > 1 && isTelling(part)) terms.push(part)
      if (part.includes('_')) terms.push(...part.split('_').filter(isTelling))
    }
  }
  for (const [run] of text.matchAll(UNSPACED)) {
    for (let at = 0; at + 1 < run.length; at += 1) terms.push(run.slice(at, at + 2))
  }
  return terms
}

/** Longer than any name that somebody chose: a hash, or data. */
const LONGEST = 80

const TERM = /[\p{L}\p{N}_./:#-]+/gu
const JOINED = /[./:#_-]/
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu

function isTelling(term: string): boolean {
  return term.length > 1 && term.length <= LONGEST && /\p{L}/u.test(term)
}
