import { expect, test, vi } from 'vitest'
import { freshPlace } from './fixtures/run-disclock.js'

vi.setConfig({ testTimeout: 60_000 })

test('the demo shows every verdict, offline and in seconds, and nothing embargoed in public', async () => {
  await using place = await freshPlace()
  const started = Date.now()
  const { status, stdout, stderr } = await place.disclock(['demo'], {
    TMPDIR: place.path(''),
    // A network that is not there.
    HTTPS_PROXY: 'http://127.0.0.1:9',
    HTTP_PROXY: 'http://127.0.0.1:9',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(Date.now() - started).toBeLessThan(20_000)

  const threatdex = stdout.slice(stdout.indexOf('example-org/threatdex'), stdout.indexOf('example-org/threatextract'))
  for (const verdict of ['kept', 'late', 'due', "reporter's turn", "can't tell", 'ended by others'])
    expect(threatdex).toMatch(new RegExp(`^    ${verdict} +\\S`, 'm'))

  const [, reached, planted] = /(\d+) of (\d+) canary values reached a public output/.exec(stdout) ?? []
  expect(Number(reached)).toBe(0)
  expect(Number(planted)).toBeGreaterThan(10)
  const delivered = /details delivered to (\S+)/.exec(stdout)?.[1] ?? ''
  await expect(stdout.replaceAll(delivered, '<temporary folder>/report.json')).toMatchFileSnapshot(
    './fixtures/demo-output.txt',
  )
})
