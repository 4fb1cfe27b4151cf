import { expect, test } from 'vitest'
import { found, securityMd } from '../fixtures/found.js'

const versions = (...names: readonly string[]) => [
  '| Version | Supported |',
  '| ------- | ------------------ |',
  ...names.map((name) => `| ${name}   | :white_check_mark: |`),
]

test.each([
  {
    why: 'an instruction',
    lines: ['Use this section to tell people about which versions get updates.'],
    codes: ['template-text SECURITY.md:3'],
  },
  {
    why: 'versions of the example',
    lines: versions('5.1.x', '5.0.x', '4.0.x', '< 4.0'),
    codes: ['template-text SECURITY.md:5'],
  },
  { why: 'versions of a project', lines: versions('5.1.x', '5.0.x', '4.2.x'), codes: [] },
])('$why', ({ lines, codes }) => {
  expect(found({ securityMd: [securityMd(...lines)] }, 'template-text')).toEqual(codes)
})
