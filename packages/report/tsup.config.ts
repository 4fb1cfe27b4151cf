import { defineConfig, type Options } from 'tsup'

/**
 * The form for pages without a bundler: a module that defines its element, what it imports on demand, and its look.
 * What is imported on demand is a file beside it: a page may leave such a file out, and does without.
 */
export const forPages: Options = {
  entry: {
    'disclosure-report-form': 'src/form/disclosure-report-form.ts',
    'disclosure-report-form-checks': 'src/form/checks.ts',
    'disclosure-report-form-encryption': 'src/form/encryption.ts',
  },
  format: ['esm'],
  target: 'es2022',
  platform: 'browser',
  dts: false,
  minify: true,
  splitting: false,
  noExternal: [/./],
  esbuildPlugins: [
    {
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

/** The dates of what is promised, with the calendars of all countries: large, and loaded only for who asks for it. */
export const calendarForPages: Options = {
  ...forPages,
  entry: { 'disclosure-report-form-calendar': 'src/form/calendar.ts' },
  esbuildPlugins: [],
}

/** Its look, which is the same with a bundler and without. */
const look: Options = { entry: ['src/form/disclosure-report-form.css'], minify: true, dts: false }

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
  forPages,
  calendarForPages,
  look,
])
