/** Prints how fast business days are added and counted, side by side, and checks the bars of issue 3. `npm run bench`. */
import { execFileSync } from 'node:child_process'
import { measure, type Timing } from '../../../tools/bench/measure.js'
import { bar } from '../../../tools/bench/report.js'
import { adding, counting, FLOOR, OTHER, OURS } from './contenders.js'

const COUNTS = [2, 90, 1000] as const

const add = measure(COUNTS.map(adding))
print('add N business days', add)
print('count the business days between', measure(COUNTS.map(counting)))

const time = (n: (typeof COUNTS)[number], name: string) => add[COUNTS.indexOf(n)]?.get(name) ?? Number.NaN
const bars = [
  bar('luxon in and out: N = 1000 / N = 2', time(1000, OURS.luxon) / time(2, OURS.luxon), '<=', 1.2),
  bar('due: N = 1000 / N = 2', time(1000, OURS.due) / time(2, OURS.due), '<=', 1.2),
  bar(`${OTHER} / luxon in and out, N = 90`, time(90, OTHER) / time(90, OURS.luxon), '>=', 1000),
  bar(`${OTHER} / due, N = 90`, time(90, OTHER) / time(90, OURS.due), '>=', 1000),
  bar('luxon plus({ days }) / luxon in and out, N = 90', time(90, FLOOR.plus) / time(90, OURS.luxon), '>=', 1),
  bar('luxon in and out / day numbers, N = 90', time(90, OURS.luxon) / time(90, OURS.day), '>=', 10),
  ...firstUse(),
]
if (bars.includes(false)) process.exitCode = 1

function print(title: string, timings: readonly Timing[]): void {
  console.log(`\n${title.padEnd(42)}${COUNTS.map((n) => `N = ${n}`.padStart(28)).join('')}`)
  for (const name of timings[0]?.keys() ?? []) {
    const cells = timings.map((timing) => {
      const own = timing.get(name) ?? Number.NaN
      return `${own.toPrecision(3)} us (${factor(own / (timing.get(OURS.luxon) ?? Number.NaN))})`.padStart(28)
    })
    console.log(name.padEnd(42) + cells.join(''))
  }
}

function factor(ratio: number): string {
  return `${ratio >= 100 ? Math.round(ratio) : ratio.toPrecision(2)} x ours`
}

/** In fresh processes, the least disturbed of five: a calendar with a zone and a table, and its first deadline. */
function firstUse(): readonly boolean[] {
  console.log('')
  const script = new URL('./first-use.ts', import.meta.url).pathname
  const runs = Array.from({ length: 5 }, () => {
    const printed = execFileSync(process.execPath, [...process.execArgv, script], { encoding: 'utf8' })
    return JSON.parse(printed) as { readonly intl: number; readonly first: number; readonly second: number }
  })
  const least = (pick: (run: (typeof runs)[number]) => number) => Math.min(...runs.map(pick))
  console.log(`Intl's own first use in a process, whoever asks: ${least((run) => run.intl).toPrecision(3)} ms`)
  return [
    bar(
      'first calendar and deadline after that, ms',
      least((run) => run.first),
      '<=',
      15,
    ),
    bar(
      'second, of another zone and region, ms',
      least((run) => run.second),
      '<=',
      15,
    ),
  ]
}
