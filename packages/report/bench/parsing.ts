/**
 * Prints how fast texts are read as reports and written again, side by side with a parser of Markdown that only makes a
 * tree, and how long what is made to be slow takes; checks the bars. `npm run bench`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { type Contender, measure } from '../../../tools/bench/measure.js'
import { bar, microseconds, times } from '../../../tools/bench/report.js'
import { parseReport, renderReport } from '../src/markdown.js'
import { secrets } from '../src/secrets.js'
import { HOSTILE } from './hostile.js'

const folder = new URL('../src/fixtures/reports/', import.meta.url)
const texts = readdirSync(folder)
  .filter((name) => name !== 'ATTRIBUTION.md')
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
const reports = texts.map((text) => parseReport(text).report)
const textAt = (index: number) => texts[index % texts.length] ?? ''
const reportAt = (index: number) => reports[index % reports.length] ?? {}

const OURS = 'parseReport'
const TREE = 'fromMarkdown, a tree and no report'
const usual: readonly Contender[] = [
  { name: OURS, starts: 2000, run: (index) => parseReport(textAt(index)) },
  { name: TREE, starts: 100, run: (index) => fromMarkdown(textAt(index)) },
  { name: 'renderReport', starts: 5000, run: (index) => renderReport(reportAt(index)) },
  { name: 'secrets', starts: 2000, run: (index) => secrets.run(reportAt(index), {}) },
]
// The tree's parser hangs on several of these: only ours read them.
const hostile = Object.entries(HOSTILE).map(
  ([name, text]): Contender => ({ name, starts: 1, run: () => parseReport(text) }),
)
const searched = Object.entries(HOSTILE).map(([name, text]): Contender => {
  return { name, starts: 1, run: () => secrets.run({ description: text }, {}) }
})
const written = Object.entries(HOSTILE).map(([name, text]): Contender => {
  return { name, starts: 1, run: () => renderReport({ description: text }) }
})

const [ordinary = new Map(), slow = new Map(), sought = new Map(), rendered = new Map()] = measure([
  usual,
  hostile,
  searched,
  written,
])
const time = (name: string) => ordinary.get(name) ?? Number.NaN

console.log('\na published text of about a thousand characters')
for (const [name, own] of ordinary) console.log(`${name.padEnd(46)}${microseconds(own)}${times(own / time(OURS))}`)
console.log('\n65,535 characters made to be slow, the worst ten')
const worst = [...slow].toSorted(([, one], [, other]) => other - one).slice(0, 10)
for (const [name, own] of worst) console.log(`${name.padEnd(46)}${microseconds(own)}`)

console.log('')
const bars = [
  bar('fromMarkdown / parseReport', time(TREE) / time(OURS), '>=', 1),
  bar('the slowest hostile text, ms', Math.max(...slow.values()) / 1000, '<=', 100),
  bar('the slowest hostile text written, ms', Math.max(...rendered.values()) / 1000, '<=', 100),
  bar('the slowest search for secrets in one, ms', Math.max(...sought.values()) / 1000, '<=', 100),
]
if (bars.includes(false)) process.exitCode = 1
