import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

test('serves a page that holds all it asks for', async () => {
  const main = fileURLToPath(new URL('main.ts', import.meta.url))
  const server = spawn(process.execPath, [main], { env: { ...process.env, PORT: '0' } })
  onTestFinished(() => void server.kill())
  const [printed] = await once(server.stdout, 'data')
  const page = new URL(String(printed).trim())
  const answer = await fetch(page)
  const html = await answer.text()
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  const named = [...html.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, path]) => path)
  const onDemand = [
    '/disclosure-report-form-checks.js',
    '/disclosure-report-form-calendar.js',
    '/disclosure-report-form-encryption.js',
    '/openpgp.min.mjs',
  ]
  for (const path of [...named, ...onDemand]) {
    expect({ path, status: (await fetch(new URL(path ?? '', page))).status }).toEqual({ path, status: 200 })
  }
  expect(named).toHaveLength(3)
})
