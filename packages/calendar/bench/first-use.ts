/** Prints how long the first and the second calendar of a process take, in milliseconds. */
import { dueAt, loadCalendar } from '../src/core.js'

const milliseconds = async (work: () => unknown) => {
  const before = performance.now()
  await work()
  return performance.now() - before
}

const use = (zone: string, region: string) => async () =>
  dueAt({ amount: 2, unit: 'business-days' }, Date.UTC(2026, 4, 22), await loadCalendar({ zone, holidays: [region] }))

const intl = await milliseconds(() => new Intl.DateTimeFormat('en-US', { timeZone: 'Asia/Tokyo' }).format(0))
const first = await milliseconds(use('America/New_York', 'US'))
const second = await milliseconds(use('Europe/Berlin', 'DE'))
console.log(JSON.stringify({ intl, first, second }))
