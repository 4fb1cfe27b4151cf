/**
 * Prints how long the largest texts take to be read, side by side with the parser of Markdown alone, and how the time
 * grows with the text; checks the bars. `npm run bench`.
 */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { type Contender, measure, type Timing } from '../../../tools/bench/measure.js'
import { bar, microseconds, times } from '../../../tools/bench/report.js'
import { readSecurityMd } from '../src/security-md.js'

const [HALF, WHOLE] = [125_000, 250_000]
const filled = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

/** One paragraph each, unless it says otherwise: what a hostile or a generated text may look like. */
const KINDS: Readonly<Record<string, (size: number) => string>> = {
  prose: (size) => filled('We care for our users and read every report with thanks. ', size),
  addresses: (size) => filled('Report to security@example.org or https://example.org/report. ', size),
  entries: (size) =>
    filled('- Send the version, the steps to reproduce it, and what an attacker gains by it, please.\n', size),
  periods: (size) => `${filled('we fix it ', size - 12_000)}. ${filled('We answer within 3 days. ', 9_000)}`,
  'a table': (size) =>
    `| Step | Time |\n| - | - |\n| ${filled('fix ', size - 12_000)}| ${filled('Within 3 days. ', 5_000)} |\n`,
}

const parsed = (text: string) =>
  fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
const groups = Object.values(KINDS).map((textOf): readonly Contender[] => {
  const [half, whole] = [textOf(HALF), textOf(WHOLE)]
  return [
    { name: 'read', starts: 1, run: () => readSecurityMd(whole) },
    { name: 'read half', starts: 2, run: () => readSecurityMd(half) },
    { name: 'parsed', starts: 1, run: () => parsed(whole) },
  ]
})
const timings = measure(groups)
const time = (timing: Timing | undefined, name: string) => timing?.get(name) ?? Number.NaN

console.log(`\n${WHOLE / 1000} KB                                    read        parser alone`)
const bars = Object.keys(KINDS).flatMap((kind, index) => {
  const timing = timings[index]
  const [read, half, alone] = ['read', 'read half', 'parsed'].map((name) => time(timing, name)) as [
    number,
    number,
    number,
  ]
  console.log(`${kind.padEnd(30)}${microseconds(read)}${microseconds(alone)}${times(read / alone)}`)
  // The grammar asks each sentence some hundred questions; what is quadratic would cost thousands of parsings.
  return [
    () => bar(`${kind}: read / parsed`, read / alone, '<=', 16),
    () => bar(`${kind}: ${WHOLE / 1000} KB / ${HALF / 1000} KB`, read / half, '<=', 3),
  ]
})

console.log('')
if (bars.map((check) => check()).includes(false)) process.exitCode = 1
