import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { listAdvisories } from './advisories.js'
import { openGitHub } from './client.js'
import { slug, smallOrganisation } from './fixtures/small-organisation.js'
import { InputError } from './input-error.js'
import { mintInstallationToken } from './installation.js'
import { type StandInApp, type StandInOptions, startStandIn } from './stand-in.js'

const newKey = (type: 'pkcs1' | 'pkcs8') =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type, format: 'pem' }).toString()
/** PKCS#1, as GitHub hands it out. */
const privateKey = newKey('pkcs1')
const app = { appId: '4711', privateKey }
const MINT = 'POST /app/installations/{installation_id}/access_tokens'

async function mint(of: Partial<StandInApp> = {}, asked = {}, options: StandInOptions = {}) {
  await using standIn = await startStandIn(smallOrganisation(), { apps: [{ ...app, ...of }], ...options })
  const look = await mintInstallationToken({ apiUrl: standIn.url, ...app, slug, ...asked })
  if (look.kind !== 'seen') return { look, requests: standIn.requests, count: null }
  const { items } = await listAdvisories(openGitHub({ apiUrl: standIn.url, token: look.value.token }), slug)
  return { look, requests: standIn.requests, count: items.length }
}

test('a token that reads the advisories of one repository, and GitHub says so', async () => {
  const { look, requests, count } = await mint()
  expect(look).toMatchObject({
    value: { covers: true, permissions: { repository_advisories: 'read', metadata: 'read' } },
  })
  expect(requests).toEqual([
    'GET /repos/acme/rocket/installation',
    'POST /app/installations/5001/access_tokens',
    'GET /repos/acme/rocket/security-advisories',
  ])
  expect(count).toBe(6)
})

test('a repository written in other letters is the same', async () => {
  const { look, count } = await mint({ installedOn: ['rocket'] }, { slug: { owner: 'Acme', repo: 'Rocket' } })
  expect(look).toMatchObject({ value: { covers: true } })
  expect(count).toBe(6)
})

test.each([
  ['with a literal \\n for each line break', privateKey.replaceAll('\n', '\\n')],
  ['with spaces for line breaks', privateKey.replaceAll('\n', ' ')],
  ['with Windows line breaks', privateKey.replaceAll('\n', '\r\n')],
  ['with text around it', `export KEY="${privateKey}"\n`],
])('a key %s', async (_why, pasted) => {
  expect((await mint({}, { privateKey: pasted })).look).toMatchObject({ kind: 'seen', value: { covers: true } })
})

test('a key in PKCS#8', async () => {
  const privateKey = newKey('pkcs8')
  expect((await mint({ privateKey }, { privateKey })).look.kind).toBe('seen')
})

test.each([
  ['empty', ''],
  ['a path', './app.pem'],
  ['its first line only', '-----BEGIN RSA PRIVATE KEY-----'],
  ['cut', privateKey.slice(0, 900)],
  ['spoilt', privateKey.replace(/[A-Za-z0-9+/]{40}/, '!'.repeat(40))],
  ['of another kind', generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
  ['public', '-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----'],
])('a key that is %s stops at once, and is not shown', async (_why, wrong) => {
  const minting = mint({}, { privateKey: wrong })
  await expect(minting).rejects.toThrow(InputError)
  await expect(minting).rejects.toThrow(/^the private key (is not PEM|cannot be read)/)
})

test.each([
  ['a key of another App', {}, { privateKey: newKey('pkcs8') }, 401],
  ['an unknown App', {}, { appId: 1 }, 401],
  ['not installed there', { installedOn: ['museum'] }, {}, 404],
  ['installed without the permission', { permissions: { metadata: 'read' } }, {}, 403],
])('denied: %s', async (_why, of, asked, status) => {
  expect((await mint(of, asked)).look).toEqual({ kind: 'denied', status })
})

const token = 'ghs_1'
const read = { repository_advisories: 'read' }
const named = [{ full_name: 'Acme/Rocket' }]

test.each([
  ['all repositories', { token, permissions: read, repository_selection: 'all' }, true],
  ['the repository by name', { token, permissions: read, repository_selection: 'selected', repositories: named }, true],
  ['write', { token, permissions: { repository_advisories: 'write' }, repositories: named }, true],
  ['another repository', { token, permissions: read, repositories: [{ full_name: 'acme/museum' }] }, false],
  ['selected ones, and not which', { token, permissions: read, repository_selection: 'selected' }, false],
  ['not which repositories, which auth-app takes for all', { token, permissions: read }, false],
  ['no such permission', { token, permissions: { metadata: 'read' }, repositories: named }, false],
  ['no permissions', { token, repositories: named }, false],
])('what GitHub grants decides: %s', async (_why, body, covers) => {
  const faults = [{ route: MINT, does: 'answer', status: 201, body }] as const
  expect((await mint({}, {}, { faults })).look).toMatchObject({ kind: 'seen', value: { covers } })
})

test.each([
  ['no token', { route: MINT, does: 'answer', status: 201, body: {} }, `${MINT}: the answer holds no token`],
  [
    'an installation without a number',
    { route: 'GET /repos/{owner}/{repo}/installation', does: 'answer', status: 200, body: {} },
    'GET /repos/{owner}/{repo}/installation: the answer names no installation',
  ],
  ['half an answer', { route: MINT, does: 'truncate' }, `${MINT}: the answer was cut off (not valid JSON)`],
] as const)('failed: %s', async (_why, fault, why) => {
  expect((await mint({}, {}, { faults: [fault] })).look).toEqual({ kind: 'failed', why })
})
