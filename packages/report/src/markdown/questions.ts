import { type Finding, finding, type Words } from '../issue.js'
import type { Report } from '../report.js'

/** By code: the fields of which one answers it. In the order in which a team would ask. */
const ASKED = {
  'ask-problem': ['description', 'summary'],
  'ask-steps': ['steps', 'poc'],
  'ask-impact': ['impact'],
  'ask-where': ['component', 'location'],
  'ask-version': ['version'],
} as const satisfies Record<string, readonly (keyof Report)[]>

/** The questions in English, for {@link questionsFor}, and what a letter to the reporter says before them or instead. */
export const questionWords: Words = {
  questions: [
    'Thank you for your report.',
    'It would help us to act on it sooner if you could look at these points. Nothing here is a condition, and “I do not know” is an answer.',
  ],
  'no-questions': ['Thank you for your report.', 'It holds all that we ask for.'],
  'ask-problem': ['What is the problem?', 'A sentence or two are enough.'],
  'ask-steps': ['How can we see it ourselves?', 'Steps from a fresh installation, or a small script that shows it.'],
  'ask-impact': ['What could somebody do with it?', 'Who could, what they need for it, and what they gain.'],
  'ask-where': ['Where in the project is it?', 'The part of the project, or the file and line if you know them.'],
  'ask-version': ['In which version did you see it?', 'A release, or the commit.'],
}

/**
 * What a team would ask back before it can act on a report: level `info`, as a report may well do without. What a
 * policy asks for besides is `validate`'s to tell.
 */
export function questionsFor(report: Report): readonly Finding[] {
  return Object.entries(ASKED)
    .filter(([, fields]) => fields.every((field) => report[field] === undefined))
    .map(([code, [field]]) => finding(code, [field], 'info', 'unverifiable'))
}
