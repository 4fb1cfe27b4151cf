import type { Report } from './report.js'
import type { ReportPolicy } from './report-policy.js'

/** `error`: the report cannot be handed over as it is. `warning`: it would help to mend this. `info`: good to know. */
export type Level = 'error' | 'warning' | 'info'

/**
 * What a check could establish. `verified`: what the report says is so. `contradicted`: it is not. `unverifiable`:
 * nobody can tell from here. It speaks of a statement, never of a person.
 */
export type Evidence = 'verified' | 'contradicted' | 'unverifiable'

/**
 * One thing a check found in a report, as facts. `params` never holds what the reporter wrote: only numbers, names from
 * fixed lists and words of the policy, so that an issue may stand in a log.
 */
export interface Finding {
  /** Kebab-case; never reworded. */
  readonly code: string
  /** The field, and where it helps the index in it; empty where it is about the whole. */
  readonly path: readonly (string | number)[]
  readonly level: Level
  readonly evidence: Evidence
  readonly params: Readonly<Record<string, string | number>>
}

/** A finding in words: what is so, and how to put it right. Plain text: escape it where you show it. */
export interface Issue extends Finding {
  readonly message: string
  readonly hint: string
}

/** By code: the message and the hint. `{name}` stands for a param, `{field}` for the name of the field. */
export type Words = Readonly<Record<string, readonly [message: string, hint: string]>>

/** A language: its words, and its names of fields and of what params name, such as severities. */
export interface Language {
  readonly words: Words
  readonly names: Readonly<Record<string, string>>
}

/** One idea to check a report for. Pure: the same report and policy give the same findings. */
export interface Check {
  readonly name: string
  /** Null where the report says nothing that this check could look at; empty where all it looked at is so. */
  readonly run: (report: Report, policy: ReportPolicy) => readonly Finding[] | null
  /** What its findings say in English. */
  readonly words: Words
}

/** A finding; by default a warning, as most are, of something that is not as it should be. */
export function finding(
  code: string,
  path: Finding['path'],
  level: Level = 'warning',
  evidence: Evidence = 'contradicted',
  params: Finding['params'] = {},
): Finding {
  return { code, path, level, evidence, params }
}

/** A finding in the words of `language`, or else in those of the check that made it. */
export function say(found: Finding, own: Words, names: Language['names'], language?: Language): Issue {
  let [message, hint] = language?.words[found.code] ?? own[found.code] ?? [found.code, '']
  const params: Finding['params'] = { field: found.path[0] ?? 'report', ...found.params }
  for (const name in params) {
    const value = String(params[name])
    // a policy may ask for a field called "constructor"
    const named = [language?.names[value], names[value]].find((name) => typeof name === 'string') ?? value
    message = message.replace(`{${name}}`, () => named)
    hint = hint.replace(`{${name}}`, () => named)
  }
  return { ...found, message, hint }
}
