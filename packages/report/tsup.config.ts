import { defineConfig, type Options } from 'tsup'

const page: Options = {
  target: 'es2022',
  platform: 'browser',
  dts: false,
  minify: true,
  splitting: false,
  outExtension: () => ({ js: '.js' }),
  esbuildPlugins: [
    {
      // What is imported on demand is a file beside: a page may leave it out, and does without.
      name: 'files-beside',
      setup: ({ onResolve }) =>
        onResolve({ filter: /./ }, ({ kind, path }) => {
          if (kind !== 'dynamic-import') return undefined
          const own = path.startsWith('.') && path.replace('./', './disclosure-report-form-')
          return { path: own || `./${path}.min.mjs`, external: true }
        }),
    },
  ],
}

/** The form for pages without a bundler, even for those that are opened from a disk: one script that defines its element. */
const form: Options = {
  ...page,
  entry: { 'disclosure-report-form': 'src/form/disclosure-report-form.ts' },
  format: ['iife'],
}

/** What it imports on demand. */
const beside: Options = {
  ...page,
  entry: {
    'disclosure-report-form-further-checks': 'src/form/further-checks.ts',
    'disclosure-report-form-encryption': 'src/form/encryption.ts',
  },
  format: ['esm'],
}

/** Its look, which is the same for pages with a bundler and without. */
const look: Options = {
  ...page,
  entry: { 'disclosure-report-form': 'src/form/disclosure-report-form.css' },
  format: ['esm'],
}

export const forPages: readonly Options[] = [form, beside, look]

export default defineConfig([
  {
    entry: [
      'src/index.ts',
      'src/cvss.ts',
      'src/cwe.ts',
      'src/markdown.ts',
      'src/secrets.ts',
      'src/form.ts',
      'src/encrypt.ts',
      'src/react.ts',
      'src/source.ts',
      'src/duplicates.ts',
      'src/case.ts',
      'src/checks.ts',
      'src/json-schema.ts',
      'src/github.ts',
      'src/languages/*.ts',
      '!src/languages/*.test.ts',
    ],
    format: ['esm'],
    target: 'es2022',
    dts: false,
    sourcemap: true,
    clean: true,
  },
  ...forPages,
])
