import { readReport } from '../read-report.js'
import type { Place } from '../report.js'

/** A file at GitHub or GitLab, with its ref and perhaps its line. Nothing is longer than a URL may be. */
const BLOB =
  /^https?:\/\/[^\s/]{1,200}\/(?:[^\s/]{1,200}\/){2,5}?(?:-\/)?blob\/([^\s/]{1,200})\/([^\s?#]{1,1000})\S{0,300}$/
const LINE = /#L(\d{1,7})/
const URL = /^https?:\/\/\S{1,2000}$/
const WRITTEN =
  /^([^\s:`<>(){}@]{1,1000})?(?::(\d{1,7})(?:-\d{1,7})?)?(?: ?\(([^\s()]{1,300})\))?(?: ?@ ?(\S{1,300}))?(?: ?<(\S{1,2000})>)?$/

/**
 * The place in the code that a line of text is: a path such as `src/a.ts:12 (parse) @ v1.2`, a permalink or another
 * link. Undefined where it says anything else as well.
 */
export function parsePlace(line: string): Place | undefined {
  const text = line.trim().replace(/^([<`])(.*)[>`]$/s, '$2')
  const [blob, ref, path = ''] = BLOB.exec(text) ?? []
  if (blob)
    return {
      path: decoded(path),
      ...(LINE.test(text) && { line: Number(LINE.exec(text)?.[1]) }),
      ...(ref && { ref }),
      url: text,
    }
  if (URL.test(text)) return { url: text }
  return text.startsWith('{') ? placeIn(text) : written(text)
}

function written(text: string): Place | undefined {
  const [, path, line, name, ref, url] = WRITTEN.exec(text) ?? []
  const place = {
    ...(path && { path }),
    ...(Number(line) > 0 && { line: Number(line) }),
    ...(name && { function: name }),
    ...(ref && { ref }),
    ...(url && { url }),
  }
  return Object.keys(place).length > 0 ? place : undefined
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function placeIn(json: string): Place | undefined {
  try {
    return readReport({ location: [JSON.parse(json)] }, []).report.location?.[0]
  } catch {
    return undefined
  }
}

const PARTS = ['path', 'line', 'function', 'ref', 'url'] as const

/** A place as a line that people read and {@link parsePlace} reads back; as JSON where nothing else would be. */
export function formatPlace(place: Place): string {
  const { path = '', line, function: name, ref, url } = place
  // A link to a file says its path as well.
  if (url && URL.test(url) && !url.includes('/blob/') && Object.keys(place).length === 1) return url
  const parts = [path + (line ? `:${line}` : ''), name && `(${name})`, ref && `@ ${ref}`, url && `<${url}>`]
  const text = parts.filter((part) => part).join(' ')
  const read = /^[<`]/.test(text) ? undefined : written(text)
  return read && PARTS.every((part) => read[part] === place[part]) ? text : JSON.stringify(place)
}
