import { decrypt, generateKey, readKey, readMessage } from 'openpgp'
import { expect, test } from 'vitest'
import { encryptFor } from './encrypt.js'

const userIDs = [{ name: 'Team', email: 'team@example.org' }]

test('only the private key reads it', async () => {
  const { publicKey, privateKey } = await generateKey({ userIDs, format: 'object' })
  const sent = await encryptFor(publicKey.armor(), 'Stored XSS ü', new Date())
  expect(sent).toMatchObject({
    owner: 'Team <team@example.org>',
    fingerprint: expect.stringMatching(/^([0-9A-F]{4} )+[0-9A-F]{4}$/),
  })
  const armoredMessage = 'text' in sent ? sent.text : ''
  expect(armoredMessage).not.toContain('XSS')
  const { data } = await decrypt({ message: await readMessage({ armoredMessage }), decryptionKeys: privateKey })
  expect(data).toBe('Stored XSS ü')
})

test('a key is refused from the instant at which it expires', async () => {
  const { publicKey } = await generateKey({
    userIDs,
    date: new Date('2026-01-01T00:00:00Z'),
    keyExpirationTime: 86_400,
  })
  expect((await readKey({ armoredKey: publicKey })).getFingerprint()).toHaveLength(40)
  expect(await encryptFor(publicKey, 'x', new Date('2026-01-01T23:59:59Z'))).toHaveProperty('text')
  expect(await encryptFor(publicKey, 'x', new Date('2026-01-02T00:00:00Z'))).toEqual({ refused: 'expired' })
})
