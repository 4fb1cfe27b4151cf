import type { FormPolicy } from '@disclock/policy'
import type { Issue } from '../issue.js'
import type { Report } from '../report.js'
import { type Child, fill, h } from './build.js'
import { type Control, control, issueLine } from './control.js'
import { groupsOf } from './fields.js'
import type { FormLanguage, FormWords } from './words.js'

/** The questions of the form and their answers. */
export interface Questionnaire {
  readonly parts: readonly HTMLElement[]
  /** The answers as they stand: not trimmed, and of any length. */
  readonly read: () => Readonly<Record<string, unknown>>
  readonly write: (report: Report) => void
  /** What the policy asks of reporters and is not agreed to, as an issue; null where all is. */
  readonly disagreement: () => Issue | null
  /** Shows the issues of the fields that were left; those of all fields, once `all` is true. */
  readonly tell: (issues: readonly Issue[], all: boolean, extra: (issue: Issue, control: Control) => Child) => void
  /** What an issue is about, or else the first field. */
  readonly target: (issue?: Issue) => HTMLElement
  readonly controlOf: (target: EventTarget | null) => Control | undefined
}

/** What nobody is told of before they had the chance to say it. */
const MISSING = ['missing-field', 'no-way-to-reply', 'nothing-said']

/** @param id The start of the ids, unique in the page. */
export function questionnaire(policy: Partial<FormPolicy>, language: FormLanguage, id: string): Questionnaire {
  const { form: words } = language
  const suggestions: Readonly<Record<string, readonly string[]>> = {
    type: words.types,
    component: policy.scope?.in ?? [],
    version: (policy.supported ?? []).filter(({ supported }) => supported).map(({ version }) => version),
  }
  const controls: Control[] = []
  const groups = groupsOf(policy).map(({ name, fields }) => {
    const own = fields.map((asked, index) => {
      return control(asked, `${id}-${controls.length + index}`, language, suggestions[asked.field])
    })
    controls.push(...own)
    return group(words.groups[name], ...own.map(({ root }) => root))
  })
  const boxes = (policy.askedOfReporters ?? []).map((value, index) => {
    return h('input', { type: 'checkbox', id: `${id}-agreed-${index}`, value })
  })
  const agreed = h('div.issues', {})
  const lines = boxes.map((box) => h('div.check', {}, box, h('label', { for: box.id, dir: 'auto' }, box.value)))
  const left = new Set<Control>()

  return {
    parts: [...groups, ...(boxes.length > 0 ? [group(words.groups.acknowledged, ...lines, agreed)] : [])],
    read: () => {
      const acknowledged = boxes.filter(({ checked }) => checked).map(({ value }) => value)
      return { ...Object.fromEntries(controls.map(({ field, read }) => [field, read()])), acknowledged }
    },
    write: (report) => {
      const said = report as Readonly<Record<string, unknown>> // a policy may ask for fields of its own
      for (const { field, write } of controls) write(said[field])
      for (const box of boxes) box.checked = report.acknowledged?.includes(box.value) === true
    },
    disagreement: () => {
      const count = boxes.filter(({ checked }) => !checked).length
      return count === 0 ? null : notAgreed(count, words)
    },
    tell: (issues, all, extra) => {
      for (const one of all ? controls : left) {
        const own = issues.filter(({ path, code }) => path[0] === one.field && (all || !MISSING.includes(code)))
        one.tell(own, (issue) => extra(issue, one))
      }
      const open = all ? issues.filter(({ path }) => path[0] === 'acknowledged') : []
      agreed.replaceChildren(...open.map((issue) => issueLine(issue, words)))
    },
    target: (issue) => {
      const [field] = issue?.path ?? []
      const box = field === 'acknowledged' ? boxes.find(({ checked }) => !checked) : undefined
      const found = controls.find((one) => one.field === field) ?? controls[0]
      return box ?? (found as Control).input // a summary is always asked for
    },
    controlOf: (target) => {
      const found = controls.find(({ input }) => input === target)
      if (found !== undefined) left.add(found)
      return found
    },
  }
}

function group(legend: string, ...children: readonly Child[]): HTMLElement {
  return h('fieldset.group', {}, h('legend.legend', {}, legend), ...children)
}

function notAgreed(count: number, { notAgreed: [message, hint] }: FormWords): Issue {
  const params = { count }
  const [level, evidence] = ['warning', 'contradicted'] as const
  return { code: 'not-agreed', path: ['acknowledged'], level, evidence, params, message: fill(message, params), hint }
}
