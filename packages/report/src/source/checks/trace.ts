import { finding } from '../../issue.js'
import { framesOf, isForeign } from '../frames.js'
import type { Listing } from '../listing.js'
import { CONTRADICTED, type SourceCheck, UNCLEAR } from '../source-check.js'

const FIELDS = ['description', 'steps', 'poc', 'logs'] as const

/** Whether a stack trace has a frame of this project. Traces whose frames name no file are not looked at. */
export const trace: SourceCheck = {
  name: 'source-trace',
  run: ({ version: { commit, is } }, tree, report) => {
    const traces = FIELDS.map((field) => [field, framesOf([report[field] ?? []].flat().join('\n'))] as const)
    const [[field, frames] = [undefined, []]] = traces.filter(([, each]) => each.length > 0)
    if (field === undefined) return null
    const listing = tree.files(commit ?? tree.head)
    if (traces.some(([, each]) => each.some((file) => isOfProject(file, listing)))) return []
    const { level, evidence } = commit !== null || is === null ? CONTRADICTED : UNCLEAR
    return [finding('trace-without-project-frame', [field], level, evidence, { frames: frames.length })]
  },
  words: {
    'trace-without-project-frame': [
      'Of {frames} frames of the stack trace none is in this project’s code: {field}.',
      'Show how the project’s own code is reached: build with debug symbols, and keep the trace whole.',
    ],
  },
}

/**
 * Whether a frame's file is one of the listing: the end of its path is the file's path (it was built elsewhere), or it
 * is the end of the file's (it is given from a folder within). In doubt yes.
 */
function isOfProject(frame: string, listing: Listing): boolean {
  if (isForeign(frame)) return false
  const path = frame
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
  return listing.named(path).some((file) => file === path || path.endsWith(`/${file}`) || file.endsWith(`/${path}`))
}
