import { styleText } from 'node:util'
import type { Paint } from '@disclock/audit'

/** Colours for a terminal, and none for a file, a pipe, or who asked for none (`NO_COLOR`). */
export function paintOf(stream: NodeJS.WriteStream): Paint {
  return (style, text) => styleText(style, text, { stream })
}
