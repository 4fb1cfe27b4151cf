/** Which input was wrong. Stable: programs may branch on it. */
export type InputErrorCode = 'bad-repository' | 'bad-owner' | 'bad-api-url' | 'bad-token' | 'bad-private-key'

/**
 * What the user gave cannot be used. Thrown before any request is made.
 *
 * The message says what is wrong and how to put it right. It never holds a token or a key.
 */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly code: InputErrorCode

  constructor(code: InputErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
