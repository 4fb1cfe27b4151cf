import { expect, test } from 'vitest'
import { projectName } from './project-name.js'

test.each([
  { why: 'behind the kind of policy', text: '# Security policy of Rocket', name: 'Rocket' },
  { why: 'behind a dash', text: '# Security Policy - Rocket Engine', name: 'Rocket Engine' },
  { why: 'in front', text: '# Rocket Security Policy', name: 'Rocket' },
  { why: 'as whose it is', text: "# Rocket's security policy", name: 'Rocket' },
  { why: 'with marks', text: '# Security policy for **Rocket** \\#', name: 'Rocket #' },
  { why: 'with a closing mark of the heading', text: '# Security policy for Rocket ##', name: 'Rocket' },
  { why: 'another kind of policy', text: '# Vulnerability disclosure policy: Rocket', name: 'Rocket' },
  { why: 'after Windows', text: 'Hello.\r\n\r\n# Rocket security\r\nWe care.', name: 'Rocket' },
  { why: 'most name none', text: '# Security Policy', name: null },
  { why: 'nor does the heading of a section', text: '# Reporting a vulnerability', name: null },
  { why: 'no heading at all', text: 'Write to us.', name: null },
  { why: 'what nobody sees is no name', text: '# Security policy of a\u202eb', name: null },
])('$why', ({ text, name }) => {
  expect(projectName(text)).toBe(name)
})
