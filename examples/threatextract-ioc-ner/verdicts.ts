import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Clock, evaluate, loadTerms, parseCaseFile } from '@disclock/lifecycle'
import { readPolicyYaml } from '@disclock/policy/yaml'
import type { DateTime } from 'luxon'

const cases = new URL('cases/', import.meta.url)
const preset = '@disclock/policy/presets/threatextract-ioc-ner.yml'

/**
 * What became of ThreatExtract-IOC-NER's promises in each of the cases, as text. Its policy names no zone, so the end of
 * a day is an interval: in time before its first instant, late from its last, and in between nobody can tell.
 */
export async function verdicts(now: DateTime<true>): Promise<string> {
  const policy = readPolicyYaml(readFileSync(fileURLToPath(import.meta.resolve(preset)), 'utf8'), preset)
  if (policy.issues) throw new TypeError(policy.issues.map(({ message }) => message).join('\n'))
  const terms = await loadTerms(policy.value)

  const parts = readdirSync(cases, 'utf8')
    .sort()
    .map((name) => {
      const json = JSON.parse(readFileSync(new URL(name, cases), 'utf8'))
      const parsed = parseCaseFile(json)
      if (parsed.issues) throw new TypeError(parsed.issues.map(({ message }) => message).join('\n'))
      const { stage, clocks } = evaluate(parsed.value, terms, now)
      return [`${name} (stage: ${stage})`, `  ${json.note}`, ...clocks.map(line)].join('\n')
    })
  return `${[`ThreatExtract-IOC-NER as of ${now.toISO({ suppressMilliseconds: true })}`, ...parts].join('\n\n')}\n`
}

function line({ commitment, verdict, risk, overdue, strength, dueAt, dueAtLatest, why }: Clock): string {
  const words = [verdict, strength === 'aim' ? 'an aim' : null, risk, overdue ? 'overdue' : null]
  const verdictWords = words.filter((word) => word !== null).join(', ')
  const due = dueAt === dueAtLatest ? dueAt : `between ${dueAt} and ${dueAtLatest}`
  return `  - ${commitment}: ${verdictWords}. ${due === null ? '' : `Due ${due}. `}${why.at(-1)}`
}
