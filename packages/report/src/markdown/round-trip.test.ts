import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAX_SUMMARY, readReport } from '../read-report.js'
import { FIELDS, type Report, SEVERITIES } from '../report.js'
import { fieldMeant } from './headings.js'
import { parseReport } from './parse-report.js'
import { renderReport } from './render-report.js'
import { NAMES } from './written.js'

/** What Markdown, templates and mails are made of. */
const PIECES = [
  ...[
    '# ',
    '## ',
    '### ',
    '#',
    '    ',
    '  ',
    ' ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\\',
    '\\\\',
    '`',
    '```',
    '````',
    '~~~',
    '```js\n',
  ],
  ...[
    '---',
    '===',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '12) ',
    '> ',
    '>',
    '|',
    '| --- |',
    '[a](',
    '[a]: b',
    '<',
    '<!--',
    '-->',
    '<pre>',
    '<details>',
    '![',
    '![a](https://tracker.example/a.png)',
    '<img src=//tracker.example>',
    '<https://a.example>',
    '`<b>`',
    '`',
    '\\<b',
    '\\\\![',
  ],
  ...[
    '**',
    '__',
    '*',
    '_',
    ':',
    '：',
    ': ',
    '—',
    ' — ',
    '{',
    '}',
    '"',
    '@',
    'Step 1',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  ],
  ...[
    'Impact',
    'Severity',
    'Summary',
    'Steps to reproduce',
    'PoC',
    'Version',
    'CWE',
    'CWE-79',
    '# a #',
    '## Impact ##',
    '## Severity ##\n',
    '# Vulnerability report #',
    '\\#',
    'Location',
    'Contact',
    'yes',
    'no',
  ],
  ...[
    '影響',
    '严重程度',
    'high',
    'low',
    'src/a.ts:12',
    'https://github.com/o/r/blob/main/src/a.ts#L3',
    'From: a@b.example',
    'Subject: x',
  ],
  ...[
    '_What kind of vulnerability is it? Who is impacted?_',
    '[add step]',
    '**Impact:** ',
    '- Severity: ',
    '## Impact\n',
    '-- ',
    'On Monday',
  ],
  ...['é', '\u202e', '\u200b', '\u00a0', '\u2028', '\u0000', '😀', '\ud800', '\ufeff', 'a', 'word', '7.5', '1'],
]
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((parts) => parts.join(''))
const text = fc.oneof(pieces, pieces, fc.string({ unit: 'grapheme', maxLength: 30 }), fc.lorem())
const place = fc.record(
  { path: text, line: fc.integer({ min: 1, max: 99_999 }), function: text, ref: text, url: text },
  { requiredKeys: [] },
)
const OF = {
  text,
  'list of texts': fc.array(text, { maxLength: 4 }),
  'true or false': fc.boolean(),
  severity: fc.constantFrom(...SEVERITIES),
  'list of places': fc.array(place, { maxLength: 3 }),
} as const
const report = fc
  .record(
    Object.fromEntries(Object.entries(FIELDS).map(([field, shape]) => [field, OF[shape] as fc.Arbitrary<unknown>])),
    {
      requiredKeys: [],
    },
  )
  .map((input) => ends(readReport(input, []).report))
  .filter(({ summary = '' }) => summary.length <= MAX_SUMMARY)

/** CR LF and CR end a line as LF does; what that leaves at the ends of a text goes. */
function ends(value: Report): Report {
  const plain = JSON.parse(JSON.stringify(value).replace(/\\r\\n|\\r/g, '\\n')) as Report
  return readReport(plain, []).report
}

test('whatever a report says, its Markdown is read back as the same report', () => {
  fc.assert(
    fc.property(report, (said) => {
      expect(parseReport(renderReport(said)).report).toEqual(said)
    }),
    { numRuns: 400 },
  )
})

test('every heading that we write is also known by its name alone, and in the order of a report', () => {
  expect(Object.keys(NAMES)).toEqual(Object.keys(FIELDS))
  for (const [field, name] of Object.entries(NAMES)) expect(fieldMeant(name)).toBe(field)
})
