import { defineConfig } from 'tsup'

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/yaml.ts',
    'src/presets.ts',
    'src/security-md.ts',
    'src/prose.ts',
    'src/security-txt.ts',
    'src/security-insights.ts',
    'src/check.ts',
  ],
  format: ['esm'],
  target: 'node22',
  dts: false,
  sourcemap: true,
  clean: true,
})
