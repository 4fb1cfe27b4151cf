import type { Check, Issue } from '../issue.js'
import { renderReport } from '../markdown.js'
import { readReport } from '../read-report.js'
import type { Report } from '../report.js'
import { askedOf } from '../report-policy.js'
import { type Validation, validate } from '../validate.js'
import { about } from './about.js'
import { button, fill, h } from './build.js'
import type { Control } from './control.js'
import { draftUnder } from './draft.js'
import { handOver, type Ready } from './hand-over.js'
import { message } from './message.js'
import { questionnaire } from './questionnaire.js'
import { summary } from './summary.js'
import type { FormLanguage } from './words.js'

/** What the form's `report` event carries. */
export interface ReportDetail {
  readonly report: Report
  /** What would help the team, and was left as it is. */
  readonly issues: readonly Issue[]
  /** The report as Markdown. */
  readonly markdown: string
}

export interface ViewOptions extends Pick<Ready, 'policy' | 'id' | 'repository'> {
  readonly language: FormLanguage
  /** Undefined: all that there are. */
  readonly checks: readonly Check[] | undefined
  /** Finds the key to encrypt to, if there is one, once the report is ready. */
  readonly key: () => Ready['key']
  /** Under which name a draft is kept, if the person asks for one. */
  readonly draftKey: string
  /** The report can be handed over; false where the page does that by itself. */
  readonly ready: (detail: ReportDetail) => boolean
}

/** How long going on waits for checks that are still being loaded, in milliseconds. */
const PATIENCE = 2000
/** What a button can take out. */
const LEFT = ['secret-left', 'personal-data-left']

/** The form as the person sees it, for one policy in one language. */
export interface View {
  readonly root: HTMLElement
  readonly report: () => Report
  readonly write: (report: Report) => void
  readonly check: () => Validation
  /** What takes the focus where somebody else says that the report cannot go out yet. */
  readonly target: (issue?: Issue) => HTMLElement
  /** Shows what is to be mended; where nothing is, the ways to hand over. */
  readonly submit: () => void
  readonly reset: () => void
  /** The report went out by other ways than those that are shown. */
  readonly taken: () => void
}

/** Builds the form and lets it live: told on leaving a field, and in whole on going on; never while somebody types. */
export function formView(options: ViewOptions): View {
  const { policy, language, id } = options
  const { form: words } = language
  const project = policy.project ?? location.hostname
  const asked = questionnaire(policy, language, id)
  const draft = draftUnder(options.draftKey)
  const hint = `${id}-keep-hint`
  const keep = h('input', { type: 'checkbox', id: `${id}-keep`, 'aria-describedby': hint, change: () => save(true) })
  const { root: status, say } = message()
  const told = h('div.told', {})
  let checks = options.checks ?? []
  let loaded: Promise<typeof import('./checks.js') | null> | undefined
  let tried = false
  let going = false
  let pressed = false

  const save = (asked = false) => {
    if (keep.checked && draft.keep(report())) return
    if (!keep.checked && !asked) return
    draft.drop()
    say(keep.checked ? words.draftFailed : words.draftGone)
    keep.checked = false
  }
  const read = (input: unknown) => readReport(input, askedOf(policy)).report
  const report = () => read(asked.read())
  const check = () => {
    const validation = validate(asked.read(), policy, { checks, language })
    const open = asked.disagreement()
    return open === null ? validation : { ...validation, issues: [...validation.issues, open] }
  }
  const tell = (issues: readonly Issue[]) => {
    asked.tell(issues, tried, ({ code }, one) => LEFT.includes(code) && button(words.redact, () => void blank(one)))
  }
  const blank = async ({ input }: Control) => {
    const { redact } = (await load()) ?? { redact: String }
    input.value = redact(input.value, JSON.stringify([report().contact, policy.contacts]))
    input.dispatchEvent(new Event('input', { bubbles: true }))
    input.focus()
    tell(check().issues)
    say(words.redacted)
  }
  const leave = ({ field }: Control) => {
    const { issues } = check()
    tell(issues)
    say(issues.find(({ path }) => path[0] === field)?.message ?? '', true)
  }
  const load = () => {
    loaded ??= import('./checks.js').then(
      (module) => {
        checks = options.checks ?? module.allChecks
        tell(check().issues)
        return module
      },
      () => {
        page.append(h('p.issue.warning', {}, words.unchecked))
        return null
      },
    )
    return loaded
  }
  const submit = async (goOn = false) => {
    if (going) return // pressed twice
    going = true
    await Promise.race([load(), new Promise((resolve) => setTimeout(resolve, PATIENCE))])
    going = false
    tried = true
    const { ok, issues, report } = check()
    tell(issues)
    const open = issues.filter(({ level }) => level !== 'info')
    if (!ok || (open.length > 0 && !goOn)) {
      const shown = summary(open, words, `${id}-summary`, { target: asked.target, goOn: () => void submit(true) })
      told.replaceChildren(shown)
      shown.focus()
      return
    }
    told.replaceChildren()
    const markdown = renderReport(report)
    if (!options.ready({ report, issues, markdown })) return taken()
    page.hidden = true
    status.before(handOver({ ...options, key: options.key(), project, report, markdown, words, say, taken, back }))
    root.querySelector<HTMLElement>('.drf-hand-over h2')?.focus()
  }
  const taken = (text = '') => {
    const gone = keep.checked ? words.draftGone : ''
    keep.checked = false
    if (gone !== '') draft.drop()
    say(`${text} ${gone}`.trim())
  }
  const reopen = () => {
    root.querySelector('.drf-hand-over')?.remove()
    page.hidden = false
  }
  const back = () => {
    reopen()
    asked.target().focus()
  }

  const page = h(
    'div.page',
    {},
    h('h2.title', { dir: 'auto' }, fill(words.title, { project })),
    h('p.local', {}, words.local),
    about(policy, words),
    told,
    ...asked.parts,
    h('div.check.keep', {}, keep, h('label', { for: keep.id }, words.draft)),
    h('p.hint', { id: hint }, words.draftHint),
    h(
      'p.actions.submit',
      {},
      button(words.submit, () => void submit(), true),
    ),
  )
  const root = h('div', {
    class: 'drf',
    lang: language.tag,
    dir: 'auto', // that of the form's own words, whatever the page's
    input: () => save(),
    focusin: () => void load(),
    // What appears below a field moves what is under it: never while a pointer is down, or the click would miss.
    pointerdown: () => {
      pressed = true
    },
    click: () => {
      pressed = false
    },
    focusout: ({ target }) => {
      const one = asked.controlOf(target)
      if (one === undefined) return
      const wait = (times: number) => {
        if (pressed && times > 0) setTimeout(wait, 50, times - 1)
        else leave(one)
      }
      wait(20)
    },
    keydown: (event) => {
      const { key, target, isComposing } = event as KeyboardEvent // by its name
      if (key !== 'Enter' || isComposing || !(target instanceof HTMLInputElement)) return
      // In a form it is the form that goes on, and in a list Enter chooses.
      if (target.type === 'text' && target.form === null && target.list === null) void submit()
    },
  })
  root.append(page, status)

  const found = draft.found()
  if (typeof found === 'object' && found !== null) {
    asked.write(read(found))
    keep.checked = true
    say(words.draftFound)
  }
  return {
    root,
    report,
    write: asked.write,
    check,
    target: asked.target,
    submit: () => void submit(),
    taken,
    reset: () => {
      reopen()
      asked.write({})
      tried = false
      asked.tell([], true, () => null)
      told.replaceChildren()
      taken()
    },
  }
}
