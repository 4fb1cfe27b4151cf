/**
 * Prints how fast a report of ten fields is taken or refused, beside libraries that check shapes, and what all checks
 * take for a usual report and for hostile text; checks the bars. `npm run bench`.
 */
import { type Contender, measure } from '../../../tools/bench/measure.js'
import { bar, microseconds, times } from '../../../tools/bench/report.js'
import { faulty, libraries, ordinary } from './contenders.js'

for (const [name, accepts] of Object.entries(libraries)) {
  if (!accepts(ordinary(0)) || accepts(faulty(0))) throw new TypeError(`${name} gives another verdict`)
}

const STARTS = 20_000
const contenders = (make: (index: number) => unknown): readonly Contender[] =>
  Object.entries(libraries).map(([name, accepts]) => ({ name, starts: STARTS, run: (index) => accepts(make(index)) }))
const making = (make: (index: number) => unknown): Contender => ({ name: 'making', starts: STARTS, run: make })

const [valid, invalid] = measure([
  [...contenders(ordinary), making(ordinary)],
  [...contenders(faulty), making(faulty)],
])
const took = (timing: typeof valid, name: string) =>
  (timing?.get(name) ?? Number.NaN) - (timing?.get('making') ?? Number.NaN)

for (const [what, timing] of [
  ['a report that is taken', valid],
  ['a report that is refused', invalid],
] as const) {
  console.log(`\n${what}`)
  for (const name of Object.keys(libraries)) {
    console.log(
      `${name.padEnd(20)}${microseconds(took(timing, name))}${times(took(timing, name) / took(timing, 'disclock'))}`,
    )
  }
}

const bars = [
  bar('taken: zod / disclock', took(valid, 'zod') / took(valid, 'disclock'), '>=', 1),
  bar('refused: zod / disclock', took(invalid, 'zod') / took(invalid, 'disclock'), '>=', 1),
  bar('taken: disclock / valibot', took(valid, 'disclock') / took(valid, 'valibot'), '<=', 1.3),
]
if (bars.includes(false)) process.exitCode = 1
