import { finding } from '../../issue.js'
import type { SourceCheck } from '../source-check.js'

/** How much of what a report cites is there: what a reader may rely on without looking. */
export const citedCode: SourceCheck = {
  name: 'source-cited-code',
  run: ({ places }) => {
    const found = places.filter(({ path, exact }) => path === 'found' && exact)
    if (found.length === 0) return null
    const lines = found.filter(({ citation, lines }) => lines !== null && (citation.line ?? 0) <= lines).length
    const functions = found.filter(({ function: standing }) => standing === 'defined').length
    return [finding('cited-code-found', [], 'info', 'verified', { files: found.length, lines, functions })]
  },
  words: {
    'cited-code-found': [
      'Cited places whose file is in the source: {files}; lines within their file: {lines}; functions defined there: {functions}.',
      'They exist; whether they are vulnerable is for you to see.',
    ],
  },
}
