/** An encrypted report, and whose key it was encrypted to. */
export interface Encrypted {
  /** ASCII armor. */
  readonly text: string
  /** In groups of four, as people compare it. */
  readonly fingerprint: string
  /** The user id that the key gives first; it is the key's word only. */
  readonly owner: string
}

/** Why a text was not encrypted to a key. */
export interface Refused {
  readonly refused: 'unreadable' | 'private' | 'revoked' | 'expired' | 'unusable'
}

/**
 * A text encrypted to an OpenPGP key. `openpgp` is loaded now and not before. Nothing is encrypted to a key that is
 * private, revoked or expired at `now`, or that is not for encryption.
 *
 * @param armored The key in ASCII armor; of several, the first.
 */
export async function encryptFor(armored: string, text: string, now: Date): Promise<Encrypted | Refused> {
  const { createMessage, encrypt, readKey } = await import('openpgp')
  const key = await readKey({ armoredKey: armored }).catch(() => null)
  if (key === null) return { refused: 'unreadable' }
  if (key.isPrivate()) return { refused: 'private' }
  if (await key.isRevoked(undefined, undefined, now)) return { refused: 'revoked' }
  const expires = await key.getExpirationTime()
  if (expires !== null && expires !== Number.POSITIVE_INFINITY && expires <= now) return { refused: 'expired' }
  const usable = await key.getEncryptionKey(undefined, now).catch(() => null)
  if (usable === null) return { refused: 'unusable' }
  const message = await createMessage({ text })
  return {
    text: await encrypt({ message, encryptionKeys: key, date: now }),
    fingerprint: key
      .getFingerprint()
      .toUpperCase()
      .replace(/(.{4})(?=.)/g, '$1 '),
    owner: key.getUserIDs()[0] ?? '',
  }
}
