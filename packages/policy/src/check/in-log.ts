/** A text for a log of GitHub's runner, which takes `##[name]` for a command wherever it stands in a line. */
export function inLog(text: string): string {
  return text.replaceAll('##[', '# #[')
}
