/** Something in the command line, or in a file it names, that is wrong. The message says where, what and how to mend it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
