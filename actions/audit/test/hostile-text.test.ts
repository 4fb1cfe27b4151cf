import { type StandIn, startStandIn } from '@disclock/github/stand-in'
import { expect, test, vi } from 'vitest'
import { AS_OF, published, report, rocket, tokens } from './acme.js'
import { inPrivate, type Runner, startRunner } from './run-action.js'

vi.setConfig({ testTimeout: 30_000 })

const HOSTILE = {
  errs: 'one\n::error file=x.ts,line=1::two',
  outs: '\r\n::set-output name=open::0\r::stop-commands::x',
  olds: 'a ##[set-output name=open]0 and ##[add-mask]e',
  ansi: '\u001b[2J\u001b[31mred\u001b]0;owned\u0007\u009b1m',
  bidi: 'safe\u202egnp.exe\u2066x\u2069\u200b',
  para: 'line\u2028::warning::paragraph\u2029::debug::next\u0085::notice::y',
  link: '[click](https://evil.example) ![image](https://evil.example/x.png) https://evil.example www.evil.example',
  html: '<img src=x onerror=alert(1)><script>alert(1)</script><!-- --><a href="javascript:1">x</a>&lt;b&gt;',
  mark: '# head\n- [ ] task **bold** `code` ~~gone~~ | cell | --- | ~~~',
  ping: '@octocat @acme/security #1 acme/rocket#2 GH-3 octocat@example.com',
  full: `${'long '.repeat(2000)}end`,
} as const

const advisories = [
  ...Object.entries(HOSTILE).map(([letters, summary]) =>
    report(letters, { summary, createdAt: '2026-02-27T09:00:00Z', json: { comments: 0 } }),
  ),
  report('stat', { state: 'odd\n::error::state ##[error]x', createdAt: '2026-02-27T09:00:00Z', json: { comments: 0 } }),
  report('urls', {
    createdAt: '2026-02-27T09:00:00Z',
    json: { comments: 0, html_url: 'https://evil.example/)](javascript:alert(1))\n::error::url' },
  }),
  ...published,
]

async function shown(runner: Runner, github: StandIn) {
  return runner.run({ apiUrl: github.url, ...inPrivate, inputs: { token: 'admin', 'as-of': AS_OF } })
}

test('in a private log no title becomes a command of the runner, a colour or a line of its own', async () => {
  await using runner = await startRunner()
  await using github = await startStandIn(rocket({ advisories }), { tokens })
  const { stdout, stderr, status, outputs } = await shown(runner, github)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  // A command stands at the start of a line, or, in its old form, anywhere in it (actions/runner, ActionCommand.cs).
  expect(stdout.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['))).toEqual([])
  expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  expect(outputs).toContain('open<<delimiter\n12\n')
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThan(1500)
})

test('in a private summary no title becomes markup, HTML, a link, an image or a mention', async () => {
  await using runner = await startRunner()
  await using github = await startStandIn(rocket({ advisories }), { tokens })
  const { summary } = await shown(runner, github)
  for (const letters of Object.keys(HOSTILE)) expect(summary).toContain(letters)
  const foreign = summary.replaceAll(/\(https:\/\/github\.com\/acme\/rocket\/security\/advisories\/GHSA-[\w-]+\)/g, '')
  expect(foreign).not.toMatch(/<(?!\/?(?:details|summary|br|b)>)/)
  expect(foreign).not.toMatch(/https?:\/\/|www\.|javascript:/i)
  expect(foreign).not.toMatch(/!\[|\]\((?!#)/)
  expect(foreign).not.toMatch(/@octocat|@acme|@example/)
  expect(foreign).not.toMatch(/\*\*bold|`code`|~~gone/)
  expect(foreign.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  await expect(summary).toMatchFileSnapshot('./fixtures/hostile-summary.md')
})

test('a summary of a thousand long titles stays below what GitHub takes', async () => {
  const many = Array.from({ length: 1000 }, (_, index) =>
    report(`x${index.toString(36).padStart(3, '0')}`, { summary: '漏'.repeat(300), json: { comments: 0 } }),
  )
  await using runner = await startRunner()
  await using github = await startStandIn(rocket({ advisories: many }), { tokens })
  const { summary, status } = await shown(runner, github)
  expect(status).toBe(0)
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
  expect(summary).toContain('Cut')
})
