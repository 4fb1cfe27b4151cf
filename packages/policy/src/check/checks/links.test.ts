import { expect, test } from 'vitest'
import { found, securityMd } from '../fixtures/found.js'

const CODES = ['insecure-link', 'placeholder-link', 'foreign-advisory-link'] as const
const ADVISORIES = 'security/advisories/new'

test.each([
  { why: 'an encrypted one', line: '[Report](https://rocket.dev/report).', codes: [] },
  { why: 'one without encryption', line: '[Report](http://rocket.dev/report).', codes: ['insecure-link'] },
  { why: "a developer's own machine", line: 'It listens on http://localhost:8080/.', codes: [] },
  { why: 'its own advisories', line: `Report at https://github.com/Acme/Rocket/${ADVISORIES}.`, codes: [] },
  {
    why: 'those of another',
    line: `Report at <https://github.com/acme/probe/${ADVISORIES}>.`,
    codes: ['foreign-advisory-link'],
  },
  {
    why: 'a repository that is there for reports',
    line: `Report at https://github.com/acme/security/${ADVISORIES}.`,
    codes: [],
  },
  {
    why: 'an advisory of another, as an example',
    line: 'As in https://github.com/acme/probe/security/advisories/GHSA-aaaa-bbbb-cccc.',
    codes: [],
  },
  { why: 'OWNER/REPO', line: `Report at https://github.com/OWNER/REPO/${ADVISORIES}.`, codes: ['placeholder-link'] },
  {
    why: 'in angle brackets',
    line: `Report at https://github.com/<owner>/<repo>/${ADVISORIES}.`,
    codes: ['placeholder-link'],
  },
  { why: 'your-org', line: `[Report](https://github.com/your-org/rocket/${ADVISORIES})`, codes: ['placeholder-link'] },
  { why: 'the same twice', line: 'http://rocket.dev and http://rocket.dev', codes: ['insecure-link'] },
])('$why', ({ line, codes }) => {
  const expected = codes.map((code) => `${code} SECURITY.md:3`)
  expect(found({ securityMd: [securityMd(line)], repository: 'acme/rocket' }, ...CODES)).toEqual(expected)
})

test('nobody said which repository it is', () => {
  const line = `Report at https://github.com/acme/probe/${ADVISORIES}.`
  expect(found({ securityMd: [securityMd(line)] }, ...CODES)).toEqual([])
})
