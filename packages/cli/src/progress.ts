import yoctoSpinner from 'yocto-spinner'

/** Progress on standard error, where a person is watching; nothing anywhere else. */
export function startProgress(text: string): {
  readonly report: (done: number, all: number) => void
  readonly stop: () => void
} {
  if (!process.stderr.isTTY || process.env.GITHUB_ACTIONS !== undefined) return { report: () => {}, stop: () => {} }
  const spinner = yoctoSpinner({ text, stream: process.stderr }).start()
  return {
    report: (done, all) => {
      spinner.text = `${text}: ${done} of ${all}`
    },
    stop: () => {
      spinner.stop()
    },
  }
}
