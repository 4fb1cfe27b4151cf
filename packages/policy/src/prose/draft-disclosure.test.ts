import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePolicy } from '../parse.js'
import { readSecurityMd } from '../security-md.js'
import { formatIssue, readPolicyYaml } from '../yaml.js'
import { sayable } from './arbitrary-prose.js'
import { draftDisclosure } from './draft-disclosure.js'
import { policyFromSecurityMd } from './policy.js'
import { projectName } from './project-name.js'
import { writeSecurityMd } from './write-security-md.js'

function reading(text: string) {
  const { value, issues } = readSecurityMd(text)
  if (issues) throw new Error(issues.map(({ message }) => message).join())
  return value
}

test.each(['threatdex', 'unclear'])('%s.md gives a file that asks what it leaves open', async (name) => {
  const text = readFileSync(new URL(`./fixtures/${name}.md`, import.meta.url), 'utf8')
  const names = { project: projectName(text) ?? 'none', source: 'SECURITY.md' }
  await expect(draftDisclosure(reading(text), names)).toMatchFileSnapshot(`./fixtures/${name}.yml`)
})

/** A SECURITY.md gives the same policy by itself and by way of its draft, but for the lines. */
function agrees(text: string): void {
  const read = reading(text)
  const drafted = readPolicyYaml(draftDisclosure(read, { project: 'p', source: text.slice(0, 40) }), 'disclosure.yml')
  expect(drafted.issues?.map((issue) => formatIssue(issue))).toBeUndefined()
  const { policy } = policyFromSecurityMd(read, { project: 'p' })
  const withoutLines = (commitments = policy.commitments) => commitments.map((one) => ({ ...one, line: null }))
  expect({ ...drafted.value, commitments: withoutLines(drafted.value?.commitments) }).toEqual({
    ...policy,
    commitments: withoutLines(),
  })
}

test('whatever a policy says, its draft is read as what was drafted', () => {
  fc.assert(
    fc.property(sayable(), (data) => {
      const { value } = parsePolicy(data)
      if (value !== undefined) agrees(writeSecurityMd(value))
      expect(value).toBeDefined()
    }),
  )
})

test('nothing that a text holds ends a comment or a value', () => {
  const piece = fc.constantFrom(
    ...[
      'We answer within 2 days',
      '- Fix: 30 days',
      '\n',
      '\n\n',
      '\r',
      '\u2028',
      '\u0085',
      '\u202e',
      '\u0000',
      '# ',
      ' #',
      ': ',
    ],
    ...[
      '"',
      "'",
      '{',
      '}',
      '[',
      '| a | b |\n| - | - |\n',
      '&x',
      '*x',
      '!!str',
      '---\n',
      '<a@b.example>',
      'https://a.example/r',
    ],
    ...[
      'please give us 90 days',
      'in scope:\n\n- ',
      'Please include:\n\n- steps\n',
      'within a week',
      'about 5 weeks',
      '\t',
      '\\',
    ],
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      agrees,
    ),
    { numRuns: 500 },
  )
})
