import { type Clock, VERDICTS } from '@disclock/lifecycle'
import type { Totals } from './report.js'

/** Counts clocks by verdict; a missed aim is counted apart from a broken promise. */
export function totalsOf(clocks: readonly Clock[]): Totals {
  const count = (of: (clock: Clock) => boolean) => clocks.filter(of).length
  const byVerdict = VERDICTS.map((verdict) => [
    verdict,
    count((clock) => clock.verdict === verdict && !isMissedAim(clock)),
  ])
  return { ...Object.fromEntries(byVerdict), 'aims-missed': count(isMissedAim) } as Totals // every verdict is counted
}

function isMissedAim({ verdict, strength }: Clock): boolean {
  return verdict === 'broken' && strength === 'aim'
}
