import type { Text } from './passage.js'

/** A stretch of a text: one sentence, or one line of a list that nobody marked as one. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

/** Longer than any sentence that somebody means. What follows is read as the next. */
const LONGEST = 1500

const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|approx|vs|no|min|max|ca|z\.\s?b|i\.\s?d(?:\.\s?r)?|d\.\s?h|bzw|p\.\s?ex|ex|incl|inc|hrs|mr|ms|dr|st|fig|sec|resp|cf|bus|std|var|örn)$/i

/** Every reader of a policy asks for the sentences of the same texts. */
const KNOWN = new WeakMap<Text, readonly Sentence[]>()

/** The sentences of a text. A line that starts with a label, a bullet or an emoji is one by itself. */
export function sentencesOf(text: Text): readonly Sentence[] {
  const known = KNOWN.get(text) ?? divided(text)
  KNOWN.set(text, known)
  return known
}

/** Where a sentence may end. */
const END = /[\v\n.!?。！？]/g

function divided({ text, folded }: Text): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const cut = (end: number, next: number) => {
    if (text.slice(start, end).trim() !== '') sentences.push(trimmed(text, start, end))
    start = next
  }
  for (const { 0: unit, index } of text.matchAll(END)) {
    while (index - start > LONGEST) cut(start + LONGEST + 1, start + LONGEST + 1)
    if (unit === '\v') cut(index, index + 1)
    else if (unit === '\n') {
      const line = text.slice(index + 1).split(/[\n\v]/, 1)[0] ?? ''
      if (
        text.charAt(index - 1) === ':' ||
        introduces(line, text.slice(Math.max(0, index - 12), index)) ||
        startsEntry(text.slice(index + 1, index + 90))
      )
        cut(index, index + 1)
    } else if ('.!?'.includes(unit)) {
      const next = text.charAt(index + 1)
      const closes = /["')\]]/.test(next) ? 1 : 0
      const after = text.charAt(index + 1 + closes)
      if (after !== '' && !/\s/.test(after)) continue
      if (unit === '.' && ABBREVIATION.test(folded.slice(Math.max(0, index - 12), index))) continue
      if (unit === '.' && /^\s[a-z]/.test(text.slice(index + 1 + closes, index + 3 + closes))) continue
      cut(index + 1 + closes, index + 1 + closes)
    } else cut(index + 1, index + 1)
  }
  while (text.length - start > LONGEST) cut(start + LONGEST + 1, start + LONGEST + 1)
  cut(text.length, text.length)
  return sentences
}

function startsEntry(line: string): boolean {
  return (
    /^\s?(?:[•●▪‣◦–—*+-]\s|\(?\d{1,2}[.)]\s|\p{Extended_Pictographic}|\[[ x]\]\s)/u.test(line) ||
    /^[\p{Lu}\p{Lo}][^\n.:;,]{0,45}:\s/u.test(line) ||
    /^[^\n]{0,60}[|]\s/.test(line)
  )
}

/** A line that introduces what follows it, after one that may lack its full stop: pages that were pasted as text. */
function introduces(line: string, before: string): boolean {
  const goesOn = /(?:[,;]|\b(?:the|an?|of|to|and|or|for|with|in|on|by|from|at|our|your|via|as|that|is|are))$/i.test(
    before,
  )
  return /^\p{Lu}.{0,120}:$/u.test(line) && !goesOn
}

function trimmed(text: string, start: number, end: number): Sentence {
  const all = text.slice(start, end)
  return { start: start + (all.length - all.trimStart().length), end: end - (all.length - all.trimEnd().length) }
}
