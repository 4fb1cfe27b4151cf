import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import { deactivated, reactivated } from './active.js'
import { renderReport } from './render-report.js'

test.each([
  { why: 'an image', text: '![a](https://t.example)', shown: '\\![a](https://t.example)' },
  { why: 'a tag', text: 'a <img src=//t.example>', shown: 'a \\<img src=//t.example>' },
  { why: 'the end of a tag, a comment', text: '</p><!-- -->', shown: '\\</p>\\<!-- -->' },
  { why: 'what was escaped stays so, and is known', text: '\\<b>', shown: '\\\\\\<b>' },
  { why: 'what only looks escaped is not', text: '\\\\<b>', shown: '\\\\\\\\\\<b>' },
  { why: 'code on a line', text: 'a `<b>` c', shown: 'a `<b>` c' },
  { why: 'code with two marks', text: '``![` <b>``', shown: '``![` <b>``' },
  { why: 'a fence', text: '```html\n<b>\n```', shown: '```html\n<b>\n```' },
  { why: 'a fence in a list may end with it', text: '- ```\n<b>\n```', shown: '- ```\n\\<b>\n```' },
  { why: 'an indented fence', text: 'a\n    ```\n\n<b>\n    ```', shown: 'a\n    ```\n\n\\<b>\n    ```' },
  { why: 'a mark of code that pairs with the line before', text: '`\n` <b> `', shown: '`\n` \\<b> `' },
  { why: 'a table ends code at a bar', text: '`a | <b> `', shown: '`a | \\<b> `' },
  { why: 'an escaped mark', text: '\\` <b> `', shown: '\\` \\<b> `' },
  { why: 'a link in brackets', text: '<https://a.example>', shown: '<https://a.example>' },
  { why: 'an image in brackets', text: '<https://a![b](c)>', shown: '\\<https://a\\![b](c)>' },
  { why: 'an image after what could begin a tag', text: '<![a](b)', shown: '\\<\\![a](b)' },
  { why: 'no tag', text: 'a < b, a <= b, <3', shown: 'a < b, a <= b, <3' },
  { why: 'mentions, references, links', text: '@o/team #1 [a](b) - [ ] c', shown: '@o/team #1 [a](b) - [ ] c' },
])('$why', ({ text, shown }) => {
  expect(deactivated(text)).toBe(shown)
  expect(reactivated(shown)).toBe(text)
})

const pieces = fc
  .array(
    fc.constantFrom(
      ...[
        '![',
        '[',
        '!',
        '<',
        '<b>',
        '</',
        '<!--',
        '\\',
        '\\\\',
        '`',
        '``',
        '```',
        '~~~',
        '\n',
        '    ',
        '- ',
        '|',
        'a',
      ],
      '<https://a>',
      ...[
        '![a](b)',
        '<i>',
        '[a]: b\n',
        '> ',
        '1. ',
        '\n\n',
        '# ',
        ' ',
        '  ',
        '\t',
        '"',
        '````',
        '```js\n',
        '\n```\n',
        '~',
      ],
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''))

test('is taken away to the letter', () => {
  fc.assert(
    fc.property(pieces, (text) => {
      expect(reactivated(deactivated(text))).toBe(text)
    }),
    { numRuns: 2000 },
  )
})

/** The kinds of nodes of a tree. */
function kindsOf(node: {
  readonly type: string
  readonly children?: readonly { readonly type: string }[]
}): readonly string[] {
  return [node.type, ...(node.children ?? []).flatMap(kindsOf)]
}

test('another reader of Markdown finds no image and no tag in a report', () => {
  fc.assert(
    fc.property(pieces, pieces, fc.array(pieces), (component, description, steps) => {
      const kinds = kindsOf(
        fromMarkdown(renderReport({ summary: component, component, description, steps, poc: description })),
      )
      expect(kinds.filter((kind) => ['image', 'imageReference', 'html'].includes(kind))).toEqual([])
    }),
    { numRuns: 500 },
  )
})
