/**
 * A line of text as Markdown that says just that: no mark in it is emphasis, code, a link, HTML, a cell's end or the
 * beginning of a list.
 */
export function escaped(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?!^)[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/^[\\`*_[\]<>|~&$+=#-]/, reference)
    .replace(/#$/, '\\#')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}

/** The first mark of a line as a reference: a backslash there is lost to who quotes the line from its first letter. */
function reference(mark: string): string {
  return { '<': '&lt;', '>': '&gt;', '&': '&amp;' }[mark] ?? `&#${mark.charCodeAt(0)};`
}

/** A link that shows where it leads. `address` is one that a policy can hold: https or e-mail, in ASCII. */
export function autolink(address: string): string {
  return `<${address}>`
}

/** A table of cells that are Markdown already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A list of items that are Markdown already. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/** A numbered list of items that are Markdown already. */
export function steps(items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join('\n')
}

/** A heading and what stands under it; nothing where nothing does. */
export function section(heading: string, blocks: readonly string[]): readonly string[] {
  return blocks.length === 0 ? [] : [heading, ...blocks]
}
