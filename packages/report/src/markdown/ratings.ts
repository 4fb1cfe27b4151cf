import type { Severity } from '../report.js'
import type { Line } from './lines.js'

const VECTOR = '(?:[A-Z]{1,3}:[A-Z]{1,6}\\/){5,40}[A-Z]{1,3}:[A-Z]{1,6}'
const SCORED = new RegExp(`((?:CVSS:[234]\\.\\d\\/)?${VECTOR})(?:\\W{0,9}\\((?:10(?:\\.0)?|\\d(?:\\.\\d)?)\\))?`)
const CWE = /\bCWE[-–_ :]{0,2}(\d{1,5})\b/gi
const SEVERITY: Readonly<Record<Severity, string>> = {
  critical: 'critical kritisch critique crítica crítico 緊急 重大 严重 危急',
  high: 'high important hoch élevée élevé haute alta alto 高 高危',
  medium: 'medium moderate mittel moyenne moyen modérée media medio moderada médio média 中 中危',
  low: 'low minor niedrig gering faible basse baja bajo baixa baixo 低 低危',
}

/** The first CVSS vector of a text, and the text without it or the score that follows it in brackets. */
export function vectorIn(text: string): { readonly vector: string; readonly rest: string } | undefined {
  const [whole = '', vector] = SCORED.exec(text) ?? []
  return vector === undefined ? undefined : { vector, rest: text.replace(whole, '') }
}

/** The ids of weaknesses that a text names, and whether it says anything else. */
export function weaknessesIn(text: string): { readonly ids: readonly string[]; readonly more: boolean } {
  const ids = [...new Set([...text.matchAll(CWE)].map(([, id]) => `CWE-${id}`))]
  if (ids.length === 0 && /^\d{1,5}$/.test(text)) return { ids: [`CWE-${text}`], more: false }
  return { ids, more: ids.length === 0 || /\p{L}/u.test(text.replace(CWE, '')) }
}

/** The severity that a word means. */
export function severityCalled(word: string): Severity | undefined {
  const called = word.toLowerCase()
  return (Object.keys(SEVERITY) as Severity[]).find((one) => called !== '' && SEVERITY[one].split(' ').includes(called))
}

const ALONE = new RegExp(
  `^ {0,3}(?:[-*+•][ \\t]+)?[*_(\`]{0,3}(?:(CVSS:[34]\\.\\d\\/${VECTOR})|([Cc][Ww][Ee]-\\d{1,5}))[*_)\`]{0,3}\\s?(?:\\(\\d{1,2}(?:\\.\\d)?\\))?\\s*$`,
)

/** What a line says that is nothing but a CVSS vector with its version, or the id of a weakness. */
export function aloneOn({
  text,
  fenced,
}: Line): { readonly field: 'cvss' | 'cwe'; readonly value: string } | undefined {
  const [, vector, id = ''] = (fenced || text.length > 300 ? null : ALONE.exec(text)) ?? []
  if (vector !== undefined) return { field: 'cvss', value: vector }
  return id === '' ? undefined : { field: 'cwe', value: id }
}
