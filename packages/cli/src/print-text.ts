import { fstatSync } from 'node:fs'

/** Writes a text of others to standard output: to the letter, but for {@link textForLog} where it may be a log of Actions. */
export function printText(text: string): void {
  process.stdout.write(process.env.GITHUB_ACTIONS === undefined || isFile() ? text : textForLog(text))
}

/** `disclock … > FILE` is no log, in Actions neither. */
function isFile(): boolean {
  return fstatSync(process.stdout.fd).isFile()
}

/**
 * A text in which GitHub's runner finds no commands. It takes `##[name]` for one wherever it stands in a line, and `::`
 * where a line begins with it (ActionCommand.TryParse and TryParseV2); the two characters are parted by a space.
 */
export function textForLog(text: string): string {
  return text.replaceAll(/##(?=\[)/g, '# #').replaceAll(/(?<=(?:^|[\r\n])\s*):(?=:)/g, ': ')
}
