import type { Position } from '../yaml/located-issue.js'

/** The first character of a line that is no white space. Lines count from 1. */
export function startOfLine(text: string, line: number): Position {
  const said = text.split('\n', line)[line - 1] ?? ''
  return { line, column: Math.max(said.search(/\S/), 0) + 1 }
}
