import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Tests read the packages from source, so that nothing has to be built before `npm run dev`. */
const source = [
  { find: /^@disclock\/([a-z]+)$/, replacement: here('packages/$1/src/index.ts') },
  { find: /^@disclock\/([a-z]+)\/([a-z/-]+)$/, replacement: here('packages/$1/src/$2.ts') },
]

export default defineConfig({
  resolve: { alias: source },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'actions/*/{src,test}/**/*.test.ts',
      'examples/*/**/*.test.ts',
      'tools/**/*.test.ts',
    ],
    // Many tests wait for a process or for a server that does not answer: more of them than cores run at once.
    maxWorkers: 3,
    // No test is about speed, and a busy machine is no reason to fail.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', './tools/count-reporter.ts'],
  },
})
