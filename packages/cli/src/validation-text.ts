import { markdownText, printable } from '@disclock/audit'
import type { Language } from '@disclock/report'
import { questionWords } from '@disclock/report/markdown'
import type { Validated } from './validate-command.js'

/** What validation found, for the team: a line an issue, what to do about it below. Nothing of the report is quoted. */
export function formatValidation({ issues, evidence, partial, nearest }: Validated): string {
  const count = (level: string, name: string) => {
    const found = issues.filter((issue) => issue.level === level).length
    return `${found} ${name}${found === 1 ? '' : 's'}`
  }
  const lines = issues.flatMap(({ level, message, hint, line }) => {
    const where = line === undefined ? '' : `line ${line}: `
    return [`${level.padEnd(8)} ${where}${printable(message, 500)}`, `${' '.repeat(9)}${printable(hint, 500)}`]
  })
  const checked = Object.entries(evidence).map(([name, found]) => `${name} ${found}`)
  return [
    ...lines,
    lines.length > 0 ? '' : 'Nothing is missing, and nothing was found.',
    ...(partial ? ['Few of its parts are named, so most of the text was read as the description.'] : []),
    ...(nearest === undefined ? [] : nearestLines(nearest)),
    `Checked: ${checked.join(', ') || 'nothing, as nothing is said'}.`,
    `${count('error', 'error')}, ${count('warning', 'warning')}, ${count('info', 'note')}.`,
    '',
  ]
    .filter((line, index, all) => line !== '' || index === all.length - 1)
    .join('\n')
}

function nearestLines(nearest: NonNullable<Validated['nearest']>): readonly string[] {
  if (nearest.length === 0) return ['No known advisory has a word of it.']
  const lines = nearest.map(({ id, score, terms }) => {
    return `  ${score.toFixed(2)}  ${printable(id)}  ${printable(terms.join(', '))}`
  })
  return ['Most like it, which is no verdict:', ...lines]
}

/**
 * What to ask the reporter, in Markdown, to be sent where only the reporter and the team read: what a team would ask
 * anyway, and what is worth mending. Nothing of the report is quoted, and nothing is made a condition.
 */
export function formatQuestions({ issues }: Validated, language?: Language): string {
  const asked = issues.filter(({ level, code }) => level !== 'info' || code.startsWith('ask-'))
  const code = asked.length === 0 ? 'no-questions' : 'questions'
  const [thanks, why] = language?.words[code] ?? questionWords[code] ?? []
  const list = asked.map(({ message, hint }, index) => `${index + 1}. ${sentence(message)} ${sentence(hint)}`)
  return `${[`${thanks}\n`, `${why}\n`, ...list].join('\n').trimEnd()}\n`
}

/** Words of a policy may be in it. A colon before a space names no emoji and no address, and reads better as it is. */
function sentence(text: string): string {
  return markdownText(text, 500).replaceAll('&#58; ', ': ')
}
