/** As long as a report may be. */
const LENGTH = 65_535

/** Texts that could make a reader of Markdown slow, by what they are; each as long as a report may be. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'quote marks': filled('>'),
  'lists in lists': filled('- - - '),
  'lists ever deeper': Array.from({ length: 350 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
  'numbers in numbers': filled('1. '),
  'open links': filled('[a]('),
  'open images': filled('![a]('),
  definitions: filled('[a]: b\n'),
  backticks: filled('`'),
  'fences of one kind': filled('```\n'),
  'fences that nothing closes': filled('```a\n'),
  'fences ever shorter': Array.from({ length: 360 }, (_, index) => '`'.repeat(363 - index)).join('\n'),
  emphasis: filled('*a '),
  'bold lines': filled('**a**\n'),
  tables: filled('|a|b\n|-|-\n'),
  hashes: filled('#'),
  'lines of hashes': filled('# #\n'),
  underlines: filled('a\n-\n\n'),
  'open tags': filled('<a '),
  comments: filled('<!-- -->\n'),
  backslashes: filled('\\# a\n'),
  spaces: filled(' '),
  tabs: filled('\t'),
  'null characters': filled('\0'),
  emoji: filled('😀'),
  'carriage returns': filled('\r'),
  'line feeds': filled('\n'),
  headings: filled('## Impact\na\n'),
  labels: filled('- Severity: high\n'),
  'labels in bold': filled('**Impact:** a\n'),
  steps: filled('1. a\n', '## Steps\n'),
  places: filled('a/b\n', '## Location\n'),
  'one place': filled('a/', '## Location\nhttps://'),
  vector: filled('AV:N/', '## CVSS\n'),
  weaknesses: filled('CWE-1 ', '## CWE\n'),
  'head of a mail': filled(' a\n', 'Subject: a\n'),
  'quotes in a mail': filled('> ', 'Subject: a\n\n'),
  signatures: filled('-- \n', 'Subject: a\n\n'),
  'our own headings': filled('## Impact ##\n\na\n', '# a #\n\n'),
  'our own labels': filled('- **Impact:** a\n', '# a #\n\n'),
}

function filled(piece: string, start = ''): string {
  return (start + piece.repeat(Math.ceil(LENGTH / piece.length))).slice(0, LENGTH)
}
