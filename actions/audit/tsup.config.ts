import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/main.ts' },
  format: ['esm'],
  target: 'node24',
  platform: 'node',
  noExternal: [/.*/],
  // CommonJS dependencies (tunnel, undici) call require() for Node's own modules; ESM has none of its own.
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  dts: false,
  splitting: false,
  sourcemap: false,
  minify: false,
  clean: true,
  esbuildOptions(options) {
    // Packages without side effects share chunks whose bare imports mean nothing.
    options.logOverride = { 'ignored-bare-import': 'silent' }
  },
})
