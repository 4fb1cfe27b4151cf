import type { CalendarTerms } from '../calendar-terms.js'
import { nearest } from '../nearest.js'
import type { TermsIssue } from '../terms-issue.js'

const KEYS: Readonly<Record<keyof CalendarTerms, true>> = {
  zone: true,
  workweek: true,
  holidays: true,
  join: true,
  workingDays: true,
  halfDays: true,
  closures: true,
  hours: true,
  cutoff: true,
}

/** A key that is not understood could be a promise that is not kept, so it is never passed over. */
export function checkKeys(terms: object): readonly TermsIssue[] {
  return Object.keys(terms)
    .filter((key) => !Object.hasOwn(KEYS, key))
    .map((key) => {
      const [guess] = nearest(key, Object.keys(KEYS), 1)
      const message = `"${key}" is not a field of a calendar`
      return { code: 'unknown-key', path: [key], message, hint: `did you mean "${guess}"?` }
    })
}
