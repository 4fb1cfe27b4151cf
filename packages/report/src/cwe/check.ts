import { type Check, type Evidence, type Finding, finding, type Level } from '../issue.js'
import { cweMapping } from './mapping.js'

/**
 * Numbers are given out in order, some fifty a year, and stand at 1450, but entries are published out of order: what we do
 * not know between these two may be there by now. The highest number of all is that of a view, 2000.
 */
const NEWEST = 1448
const HIGHEST = 2000

/** More than anybody needs; the rest is not looked at. */
const MAX_NAMED = 20

/** Whether the weaknesses that the report names are in MITRE's CWE list, and may be used for a vulnerability. */
export const cwe: Check = {
  name: 'cwe',
  run: ({ cwe = [], type = '' }) => {
    const named: (readonly [path: Finding['path'], text: string])[] = [
      ...cwe.map((text, index) => [['cwe', index], text] as const),
      ...(type.match(/\bCWE-\d{1,9}\b/gi) ?? []).map((text) => [['type'], text] as const),
    ]
    if (named.length === 0) return null
    const told = new Set<number>()
    return named.slice(0, MAX_NAMED).flatMap(([path, text]) => {
      const digits = /^(?:CWE-)?(\d{1,9})$/i.exec(text)?.[1]
      if (digits === undefined) return [finding('cwe-invalid', path)]
      const id = Number(digits)
      if (told.has(id)) return []
      told.add(id)
      return look(id, path)
    })
  },
  words: {
    'cwe-invalid': ['This is no CWE number.', 'Write it as "CWE-79".'],
    'cwe-unknown': ['There is no such CWE.', 'Look it up at cwe.mitre.org.'],
    'cwe-newer': ['CWE-{id} is newer than our list.', 'It is fine if cwe.mitre.org has it.'],
    'cwe-discouraged': ['CWE-{id} is too general.', 'Name a more precise one, if you can.'],
    'cwe-prohibited': ['CWE-{id} does not name a weakness.', 'Look it up at cwe.mitre.org.'],
  },
}

/** What there is to tell of a number. One that the list does not have is not repeated: it could be any. */
function look(id: number, path: Finding['path']): readonly Finding[] {
  const mapping = cweMapping(id)
  const tell = (code: string, level: Level, evidence: Evidence) => [finding(code, path, level, evidence, { id })]
  if (mapping === 'prohibited') return tell('cwe-prohibited', 'warning', 'contradicted')
  if (mapping === 'discouraged') return tell('cwe-discouraged', 'warning', 'unverifiable')
  if (mapping !== undefined) return []
  return id > NEWEST && id < HIGHEST ? tell('cwe-newer', 'info', 'unverifiable') : [finding('cwe-unknown', path)]
}
