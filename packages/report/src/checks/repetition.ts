import { type Check, type Finding, finding } from '../issue.js'
import { wordsOf } from '../texts-of.js'

/** Above this share of runs of three words in common, one text repeats the other. Measured on 832 resolved reports: none. */
const MOST = 0.6

/** Whether the proof of concept, or the steps, say more than the summary does. */
export const repetition: Check = {
  name: 'repetition',
  run: ({ summary, poc, steps }) => {
    if (summary === undefined || (poc ?? steps) === undefined) return null
    const said = new Set(runsOf(summary))
    const findings: Finding[] = []
    for (const [field, text] of Object.entries({ poc, steps: steps?.join('\n') })) {
      const runs = runsOf(text ?? '')
      const repeated = runs.filter((run) => said.has(run)).length
      if (repeated > MOST * runs.length) findings.push(finding('repeats-summary', [field]))
    }
    return findings
  },
  words: {
    'repeats-summary': ['This repeats the summary: {field}.', 'Show what to run or send, and what happens.'],
  },
}

/** The runs of three words in a text; one run where it has fewer. */
function runsOf(text: string): readonly string[] {
  const words = wordsOf(text)
  if (words.length < 3) return words.length > 0 ? [words.join(' ')] : []
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`)
}
