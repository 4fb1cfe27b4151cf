import { nearest } from '../nearest.js'
import type { TermsIssue } from '../terms-issue.js'
import { zoneNamed } from '../zone.js'

/** A zone must have an IANA name: an offset such as `+02:00` would be wrong for half of the year. */
export function checkZone(zone: unknown): readonly TermsIssue[] {
  if (zone === undefined) return []
  const path = ['zone']
  if (typeof zone !== 'string') {
    const hint = 'write a name such as "Europe/Berlin"'
    return [{ code: 'invalid-type', path, message: 'the time zone is not a text', hint }]
  }
  if (isZoneName(zone)) return []
  const message = `"${zone}" is not an IANA time zone`
  const names = nearest(zone, ['UTC', ...Intl.supportedValuesOf('timeZone')], 1)
  return [{ code: 'unknown-zone', path, message, hint: `write a name such as "${names[0]}"` }]
}

function isZoneName(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false
  try {
    // The calendar asks for the same zone next, and making one is what costs.
    return zoneNamed(text).name === text
  } catch {
    // Intl has no other way to ask whether a zone exists.
    return false
  }
}
