import { LUNAR_REGIONS } from './data/regions.js'
import { COMPARED_WITH, DIFFERENCES } from './differences.js'

/** What is known to be wrong with the table of a country and with those of its states. */
const GAPS_OF_COUNTRY: Readonly<Record<string, string>> = {
  CN: 'days moved to and from weekends are decreed each year and are not known',
  IN: 'only holidays with a fixed date are known',
  KR: 'substitute and temporary holidays are decreed each year and are not all known',
  SA: 'the extra days of both Eids are decreed each year and are not all known',
}

/** What is known to be wrong with one table. */
const GAPS_OF_REGION: Readonly<Record<string, string>> = {
  GB: 'Easter Monday, which is none in Scotland, counts for all of it; name GB-ENG, GB-SCT or GB-NIR',
  'GB-SCT': 'days proclaimed for one year, such as 15 June 2026, are not known',
}

const lunar: ReadonlySet<string> = new Set(LUNAR_REGIONS.split(' '))

/** Why a region's table should not be relied on alone, and what to do; null where nothing is known against it. */
export function warningOf(code: string): string | null {
  const gap = GAPS_OF_REGION[code] ?? GAPS_OF_COUNTRY[code.slice(0, 2)]
  const differences = DIFFERENCES[code]
  const reasons: string[] = []
  if (gap !== undefined) reasons.push(gap)
  if (lunar.has(code)) reasons.push('holidays of the Islamic calendar are computed and may be a day or two off')
  if (differences !== undefined) reasons.push(`${COMPARED_WITH} differs on ${weekdays(differences)}`)
  return reasons.length === 0 ? null : `${reasons.join('; ')}; check an official list, and list the days instead`
}

const weekdays = (count: number) => (count === 1 ? '1 weekday' : `${count} weekdays`)
