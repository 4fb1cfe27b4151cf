/** How a name stands in a text of code. */
export type Standing = 'defined' | 'mentioned' | 'absent'

/** The name that a report means by `Foo::bar(int)`, `foo.bar`, `Foo#bar`, `foo->bar`; null where it is no name. */
export function nameMeant(text: string): string | null {
  const open = text.indexOf('(')
  const before = (open > 0 ? text.slice(0, open) : text).slice(0, 300).trim()
  const name = before.split(/::|->|[.#\\/\s*&]/).at(-1) ?? ''
  return NAME.test(name) ? name : null
}

const NAME = /^[\p{L}_$][\p{L}\p{N}_$]{0,199}[!?]?$/u

/** More of them in one file say nothing new. */
const MOST_MENTIONS = 2000

/** Whether a text defines a name, or at least holds it as a word. A declaration without a body is a mention. */
export function standingOf(name: string, text: string): Standing {
  let standing: Standing = 'absent'
  let at = text.indexOf(name)
  for (let count = 0; at !== -1 && count < MOST_MENTIONS; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length
    if (isPartOfName(text.charAt(at - 1)) || isPartOfName(text.charAt(end))) continue
    count += 1
    const before = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 120), at)
    if (isDefinition(before, text.slice(end, end + 1000))) return 'defined'
    standing = 'mentioned'
  }
  return standing
}

function isPartOfName(character: string): boolean {
  return /[\p{L}\p{N}_$]/u.test(character)
}

/** What introduces a name in the languages that have a word for it. */
const KEYWORD =
  /(?:^|[^\w$])(?:function\*?|def|defp?|defn|func|fn|fun|sub|proc|procedure|method|class|struct|union|enum|interface|trait|impl|module|namespace|macro_rules!|#\s?define)\s{1,20}(?:[\w$]{1,60}(?:::|\.|:|#)){0,4}$/
const GO_METHOD = /(?:^|[^\w])func\s{1,5}\([^()]{1,80}\)\s{0,5}$/
/** What stands before a call: `return foo(`, `x = foo(`, `a.foo(`, `if (foo(`. */
const CALL = /(?:[=(,!&|?+\-<[{]|[^:]:|->|\.|\b(?:return|new|await|throw|else|case|yield|not|and|or|in))\s{0,20}$/
const ASSIGNED =
  /^\s{0,20}(?::[^=\n]{0,100})?[=:]\s{0,20}(?:async\s{1,5})?(?:function\b|lambda\b|fn\b|func\b|proc\b|\([^()\n]{0,200}\)\s{0,5}(?::[^=\n]{0,80})?=>|[\w$]{1,60}\s{0,5}=>)/

function isDefinition(before: string, after: string): boolean {
  if (KEYWORD.test(before) || GO_METHOD.test(before) || ASSIGNED.test(after)) return true
  if (CALL.test(before) || /^\s*(?:\/\/|\*|#)/.test(before)) return false
  return hasBody(after)
}

/** Whether a list of parameters and then a body follows: `(int a, int b) const {`. */
function hasBody(after: string): boolean {
  let at = 0
  while (at < after.length && /\s/.test(after.charAt(at))) at += 1
  if (after.charAt(at) !== '(') return false
  let depth = 0
  for (; at < after.length; at += 1) {
    const character = after.charAt(at)
    if (character === '(') depth += 1
    else if (character === ')') depth -= 1
    if (depth === 0) break
  }
  return /^\)(?:\s{0,20}(?:const|noexcept|override|final|async|throws\s[\w., ]{1,80}|(?:->|:)\s{0,5}[\w<>[\]|&*:., ]{1,80}))?\s{0,100}\{/.test(
    after.slice(at, at + 300),
  )
}
