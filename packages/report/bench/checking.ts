/**
 * Prints what all checks together take for a usual report and for hostile text; checks the bars. `npm run bench`.
 */
import { measure } from '../../../tools/bench/measure.js'
import { bar, microseconds } from '../../../tools/bench/report.js'
import { allChecks } from '../src/checks.js'
import { validate } from '../src/index.js'
import { ordinary } from './contenders.js'
import { HOSTILE } from './hostile.js'

const policy = {
  ask: ['summary', 'component', 'steps', 'version', 'contact'].map((field) => ({ field, level: 'required' as const })),
  scope: { in: ['apps/web', 'workers/*'], out: ['denial of service against production', 'services of third parties'] },
  supported: [
    { version: '1.x', supported: true },
    { version: '< 1.0', supported: false },
  ],
}
const checked = (report: unknown) => validate(report, policy, { checks: allChecks })

const [usual] = measure([[{ name: 'a usual report', starts: 2000, run: (index) => checked(ordinary(index)) }]])
const took = usual?.get('a usual report') ?? Number.NaN
console.log(`\nall checks, ${allChecks.length} of them\na usual report      ${microseconds(took)}`)

const slowest = Math.max(
  ...Object.values(HOSTILE).map((text) => {
    const reports = ['description', 'poc', 'impact'].map((field) => ({ summary: 'x', contact: '@ann', [field]: text }))
    return Math.max(...reports.map((report) => milliseconds(() => checked(report))))
  }),
)
console.log(`hostile 64 KiB      ${slowest.toFixed(1).padStart(11)} ms at most`)

/** Processor time, the least of three. */
function milliseconds(run: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

const bars = [
  bar('milliseconds for all checks of a usual report', took / 1000, '<=', 1),
  bar('milliseconds for all checks of hostile text', slowest, '<=', 200),
]
if (bars.includes(false)) process.exitCode = 1
