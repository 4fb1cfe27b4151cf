/** How many lines a text has; what follows the last end of a line is one too. */
export function countLines(text: string): number {
  const end = text.includes('\n') ? '\n' : '\r'
  let count = 0
  let from = 0
  for (let at = text.indexOf(end); at !== -1; at = text.indexOf(end, from)) {
    count += 1
    from = at + 1
  }
  return from < text.length ? count + 1 : count
}
