import { defineConfig } from 'vitest/config'

/**
 * For `npm run mutate` alone; `npm test` reads the configuration at the root. The tests of the arithmetic that take no
 * child process and no long second, since each is run for hundreds of mutants.
 */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    exclude: [
      'src/{check-terms,determinism,ics,period,public-names,readme,sha256}.test.ts',
      'src/{holidays,luxon}/*.test.ts',
    ],
    env: { LAW_RUNS: '20' },
    setupFiles: ['scripts/same-examples.ts'],
  },
})
