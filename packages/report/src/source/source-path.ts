/**
 * A cited path as the repository names it, from its root: `./src\a.c` is `src/a.c`. Null where it leads out of the
 * repository or is none: an absolute path, a drive's letter, `..`, an address, control characters.
 */
export function sourcePath(text: string): string | null {
  if (text.length > 1000 || OUTSIDE.test(text)) return null
  const parts = text.split(/[/\\]/).filter((part) => part !== '' && part !== '.')
  return parts.length === 0 || parts.includes('..') ? null : parts.join('/')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const OUTSIDE = /^[/\\~]|^[a-z]:|^[a-z][a-z0-9+.-]{0,20}:\/\/|[\u0000-\u001f\u007f]/i
