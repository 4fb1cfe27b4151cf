/** Why a ledger cannot be used. The message holds the ledger's name and a code, and nothing of any case. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'
}

/** The code of an error of the file system: `ENOENT`. */
export function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}
