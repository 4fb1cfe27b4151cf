import { expect, test, vi } from 'vitest'

test('what is due is printed, with its reason', async () => {
  const print = vi.spyOn(console, 'log').mockImplementation(() => {})
  await import('./main.js')
  const printed = print.mock.calls.map(([line]) => line)
  expect(printed[0]).toBe('open: acknowledgement is due Wed 27 May 2026')
  expect(printed.join('\n')).toContain('Mon 25 May: Whit Monday')
  expect(printed.slice(-3)).toEqual([
    'Write the reporter a line: that the report has arrived, and that somebody looks at it.',
    expect.stringMatching(/^Not yet: /),
    'kept',
  ])
})
