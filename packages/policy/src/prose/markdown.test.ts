import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import { line } from '../schema/arbitrary-parts.js'
import { LINE } from '../schema/shapes.js'
import { allOf, eitherOf } from './enumeration.js'
import { escaped, table } from './markdown.js'
import { plainLine, plainText } from './plain-text.js'

test.each([
  { why: 'nothing to do', text: 'apps/web, v1.2 (latest)', is: 'apps/web, v1.2 (latest)' },
  { why: 'the end of a cell', text: 'a | b', is: 'a \\| b' },
  { why: 'code', text: 'the `x` of y', is: 'the \\`x\\` of y' },
  { why: 'HTML', text: 'see <script>', is: 'see \\<script\\>' },
  { why: 'an image from elsewhere', text: 'see ![i](https://a.example)', is: 'see !\\[i\\](https://a.example)' },
  { why: 'a reference to a character', text: 'a &amp; b', is: 'a \\&amp; b' },
  { why: 'a list', text: '- a', is: '&#45; a' },
  { why: 'a numbered list', text: '1. a', is: '1\\. a' },
  { why: 'a version is no list', text: '1.x', is: '1.x' },
  { why: 'a quotation', text: '>= 2.0', is: '&gt;= 2.0' },
  { why: 'a heading', text: '# a #', is: '&#35; a \\#' },
])('$why: $text', ({ text, is }) => {
  expect(escaped(text)).toBe(is)
})

test('whatever is written is read as what it was, and is nothing but text', () => {
  const marks = fc.string({ unit: fc.constantFrom(...'\\`*_[]<>|~&$#-+=1.)!:a \t'), minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.oneof(marks, line()), (text) => {
      fc.pre(LINE.pattern.test(text))
      const markdown = escaped(text)
      const said = text.replace(/\s+/g, ' ').trim()
      expect(plainText(markdown)).toBe(said)
      const [paragraph, ...others] = fromMarkdown(markdown).children
      expect(others).toEqual([])
      expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: said }] })
    }),
    { numRuns: 2000 },
  )
})

test.each([
  { why: 'emphasis and links are what people read', markdown: '**a** [b](https://c.example) `d`', is: 'a b d' },
  { why: 'lines are joined', markdown: 'a\nb  \nc', is: 'a b c' },
  { why: 'comments are not read', markdown: 'a<!-- b -->', is: 'a' },
  { why: 'too much is no line', markdown: 'a '.repeat(200), is: null },
  { why: 'so much is not even parsed', markdown: '*'.repeat(1001), is: null },
  { why: 'what turns the line around is none', markdown: 'a\u202eb', is: null },
  { why: 'nothing is none', markdown: ' ', is: null },
])('of Markdown, $why', ({ markdown, is }) => {
  expect(plainLine(markdown)).toBe(is)
})

test('a table', () => {
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |')
})

test.each([
  { words: [], all: '', either: '' },
  { words: ['a'], all: 'a', either: 'a' },
  { words: ['a', 'b', 'c'], all: 'a, b and c', either: 'a, b or c' },
])('$all', ({ words, all, either }) => {
  expect([allOf(words), eitherOf(words)]).toEqual([all, either])
})
