import { createPrivateKey } from 'node:crypto'
import { InputError } from './input-error.js'

/**
 * The private key of a GitHub App as PEM in PKCS#8, which is the one form that signs everywhere.
 *
 * Takes what GitHub hands out (PKCS#1), and keys whose line breaks became a literal `\n` or were lost in a form.
 *
 * @throws {InputError} `bad-private-key`: no PEM, encrypted, or no RSA key. The message holds nothing of the key.
 */
export function parsePrivateKey(text: string): string {
  const [, label, body] =
    /-----BEGIN ((?:RSA )?PRIVATE KEY)-----(.+?)-----END \1-----/s.exec(text.replaceAll(/\\r|\\n/g, '\n')) ?? []
  if (label === undefined || body === undefined)
    throw new InputError(
      'bad-private-key',
      'the private key is not PEM; paste the whole .pem file, from "-----BEGIN" to "-----END …-----"',
    )
  const lines = body.replaceAll(/\s+/g, '').match(/.{1,64}/g) ?? []
  try {
    const key = createPrivateKey([`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n'))
    if (key.asymmetricKeyType === 'rsa') return key.export({ type: 'pkcs8', format: 'pem' }).toString()
  } catch {
    // Said below. OpenSSL's own words name offsets in the key.
  }
  throw new InputError('bad-private-key', 'the private key cannot be read; make a new one in the settings of the App')
}
