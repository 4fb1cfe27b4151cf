export { openSource, type SourceOptions } from './source/open-source.js'
export { sourceChecks } from './source/source-checks.js'
export type { SourceTree } from './source/source-tree.js'
