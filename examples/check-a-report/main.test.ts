import { expect, test, vi } from 'vitest'

test('what stands in the way of a report is printed, and nothing of the report', async () => {
  const print = vi.spyOn(console, 'log').mockImplementation(() => {})
  await import('./main.js')
  const printed = print.mock.calls.map(([line]) => line)
  expect(printed.slice(0, 2)).toEqual([
    'It cannot be handed over as it is.',
    'error: The team has no way to reply. Say where you can be reached.',
  ])
  const said = printed.join('\n')
  for (const code of ['CVSS', 'cookie']) expect(said).toContain(code)
  expect(said).not.toContain('5f2b9c1e')
  expect(printed.at(-1)).toMatchObject({
    cvss: 'contradicted',
    cwe: 'verified',
    secrets: 'unverifiable',
    scope: 'verified',
  })
})
