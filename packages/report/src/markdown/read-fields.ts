import { MAX_SUMMARY } from '../read-report.js'
import { FIELDS, type Field, type Place, type Report, type Severity } from '../report.js'
import { itemsOf } from './items.js'
import { isSilent } from './marks.js'
import { parsePlace } from './place.js'
import type { Section } from './sections.js'

/** What sections say, and where it was said first. */
export interface Said {
  readonly report: Report
  readonly places: Readonly<Partial<Record<Field, number>>>
  /** How many fields were named by a title, a heading or a label. */
  readonly named: number
}

const VECTOR = /(?:CVSS:[234]\.\d\/)?(?:[A-Z]{1,3}:[A-Z]{1,6}\/){5,40}[A-Z]{1,3}:[A-Z]{1,6}/
const CWE = /\bCWE[-–_ :]{0,2}(\d{1,5})\b/gi
const SEVERITY: Readonly<Record<Severity, string>> = {
  critical: 'critical kritisch critique crítica crítico 緊急 重大 严重 危急',
  high: 'high important hoch élevée élevé haute alta alto 高 高危',
  medium: 'medium moderate mittel moyenne moyen modérée media medio moderada médio média 中 中危',
  low: 'low minor niedrig gering faible basse baja bajo baixa baixo 低 低危',
}
const YES = 'yes y true x ja oui sí si sim はい 是'.split(' ')
const NO = 'no n false nein non não いいえ 否'.split(' ')
/** A path has a folder or an ending; a lone word may be anything. */
const PATHLIKE = /[/\\]|\.[a-z0-9]{1,10}$/i
/** What may stand before the word: `CVSS 3.1 score: 8.1 (High)`. */
const BEFORE = /^(?:[^\p{L}]|\b(?:cvss|base|score|v\d)\b){0,40}/iu

/** The fields that sections speak of. What a field cannot take goes to the description, with the line that named it. */
export function readFields(sections: readonly Section[]): Said {
  const texts = new Map<Field, string[]>()
  const lists: { -readonly [F in 'cwe' | 'steps' | 'references' | 'acknowledged']?: string[] } = {}
  const location: Place[] = []
  const flags: Partial<Record<Field, boolean>> = {}
  let severity: Severity | undefined
  const places: Partial<Record<Field, number>> = {}
  const fields = new Set<Field>()

  const keep = (field: Field, text: string, { number: named, by, body }: Section) => {
    if (text === '') return
    const number = by === 'unnamed' ? (body.find((line) => line.text.trim() !== '')?.number ?? named) : named
    if (by !== 'unnamed') fields.add(field)
    places[field] ??= number
    const said = texts.get(field)
    if (said) said.push(text)
    else texts.set(field, [text])
  }
  const list = (field: keyof typeof lists, entries: readonly string[], { number }: Section) => {
    if (entries.length === 0) return
    fields.add(field)
    places[field] ??= number
    const said = lists[field] ?? []
    lists[field] = said
    for (const entry of entries) said.push(entry)
  }
  /** All of a section as text of the description, or of the field that takes what is left. */
  const whole = (section: Section, text: string, field: Field = 'description') => {
    const named = field === 'description' && section.name !== '' ? `${section.name.trim()}\n\n${text}` : text
    keep(field, named, section)
  }

  const READERS: Readonly<Partial<Record<Field, (section: Section, text: string) => void>>> = {
    summary: (section, text) => {
      const free = !texts.has('summary') && text.length <= MAX_SUMMARY
      keep(free ? 'summary' : 'description', text, section)
    },
    severity: (section, text) => {
      const vector = VECTOR.exec(text)?.[0] ?? ''
      if (vector !== '' && !texts.has('cvss')) keep('cvss', vector, section)
      const [word = ''] = /^\p{L}+/u.exec(text.replace(BEFORE, '')) ?? []
      const taken = severity === undefined ? severityCalled(word) : undefined
      if (taken) {
        severity = taken
        fields.add('severity')
        places.severity = section.number
      }
      // What is said already needs no saying twice; what contradicts it does.
      const known = texts.get('cvss')?.[0] === vector ? vector : ''
      const more = text.replace(taken ? word : '', '').replace(known, '')
      if (/[\p{L}\p{N}]/u.test(more)) whole(section, text, 'rationale')
    },
    cvss: (section, text) => {
      const vector = VECTOR.exec(text)?.[0]
      const takes = vector !== undefined && !texts.has('cvss')
      if (takes) keep('cvss', vector, section)
      if (!takes || vector !== text) whole(section, text, 'rationale')
    },
    cwe: (section, text) => {
      const ids = [...text.matchAll(CWE)].map(([, id]) => `CWE-${id}`)
      const bare = ids.length === 0 && /^\d{1,5}$/.test(text) ? [`CWE-${text}`] : [...new Set(ids)]
      list('cwe', bare, section)
      const isType = !texts.has('type') && !text.includes('\n')
      if (bare.length === 0 || /\p{L}/u.test(text.replace(CWE, '')))
        whole(section, text, isType ? 'type' : 'description')
    },
    location: (section, text) => {
      const { before, items } = itemsOf(section.body)
      const lines = [...before.split('\n'), ...items].filter((one) => one !== '')
      const read = lines.map((line) => {
        const place = parsePlace(line)
        return place && (place.url ?? PATHLIKE.test(place.path ?? '')) ? place : undefined
      })
      for (const place of read) if (place) location.push(place)
      if (read.some((place) => place)) {
        fields.add('location')
        places.location ??= section.number
      }
      if (read.includes(undefined)) whole(section, text)
    },
    steps: (section, text) => {
      const { before, items } = itemsOf(section.body)
      list('steps', items.length === 0 ? [text] : before === '' ? items : [before, ...items], section)
    },
    references: (section) => {
      const { before, items } = itemsOf(section.body)
      const lines = before.split('\n').map((one) => one.trim())
      list('references', [...lines.filter((one) => one !== ''), ...items], section)
    },
    acknowledged: (section) => {
      const { before, items } = itemsOf(section.body)
      list('acknowledged', before === '' ? items : [before, ...items], section)
    },
  }
  const flag = (section: Section, text: string) => {
    const [word = ''] = /^\p{L}+/u.exec(text.replace(/^[^\p{L}]{0,10}/u, '').toLowerCase()) ?? []
    const said = YES.includes(word) ? true : NO.includes(word) ? false : undefined
    if (said !== undefined && flags[section.field] === undefined) {
      flags[section.field] = said
      fields.add(section.field)
      places[section.field] = section.number
      if (text.length === word.length) return
    }
    whole(section, text)
  }

  for (const [index, section] of sections.entries()) {
    const text = textOf(section)
    if (section.body.every((line) => isSilent(line.text))) continue
    // HackerOne's template has an empty "Impact", and a "Summary" of it below.
    const { field, body } = sections[index - 1] ?? section
    const adopts = section.field === 'summary' && field === 'impact' && body.every((line) => line.text.trim() === '')
    if (adopts) keep('impact', text, section)
    else if (FIELDS[section.field] === 'true or false') flag(section, text)
    else (READERS[section.field] ?? ((its) => keep(its.field, text, its)))(section, text)
  }
  const report: Record<string, unknown> = { ...lists, ...flags }
  for (const [field, said] of texts) report[field] = said.join('\n\n')
  if (severity) report['severity'] = severity
  if (location.length > 0) report['location'] = location
  const inOrder = Object.keys(FIELDS).flatMap((field) => (report[field] === undefined ? [] : [[field, report[field]]]))
  return { report: Object.fromEntries(inOrder), places, named: fields.size }
}

function textOf({ body }: Section): string {
  const lines = body.map(({ text }) => text)
  return lines.join('\n').trim()
}

function severityCalled(word: string): Severity | undefined {
  const called = word.toLowerCase()
  return (Object.keys(SEVERITY) as Severity[]).find((one) => called !== '' && SEVERITY[one].split(' ').includes(called))
}
