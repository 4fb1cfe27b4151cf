/** GitHub did not show what the command line asks about. The message holds nothing of a report. */
export class CouldNotLookError extends Error {
  override readonly name = 'CouldNotLookError'
}
