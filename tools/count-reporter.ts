import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Ends the run with one plain line, "N passed, N failed", for tools that read test counts from a log. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state]++
      count.failed += module.errors().length // a file that could not be collected holds no tests
    }
    // On exit, so that it closes the log even after a coverage table.
    process.once('exit', () => {
      const skipped = count.skipped + count.pending
      process.stdout.write(`${count.passed} passed, ${count.failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`)
    })
  }
}
