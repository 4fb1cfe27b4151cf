import { USAGES } from './table.js'

/** What MITRE says of mapping a vulnerability to an entry of the CWE list. */
export type CweMapping = 'allowed' | 'allowed-with-review' | 'discouraged' | 'prohibited'

const MAPPINGS: Readonly<Record<string, CweMapping>> = {
  a: 'allowed',
  r: 'allowed-with-review',
  d: 'discouraged',
  p: 'prohibited',
}

/**
 * Whether vulnerabilities may be mapped to a number of the CWE list. `discouraged`: there is something more precise.
 * `prohibited`: it is a category, a view, deprecated, or no weakness that makes a vulnerability.
 *
 * @returns undefined where the list that we know has no such entry.
 * @see https://cwe.mitre.org/documents/cwe_usage/guidance.html
 *
 * @example
 * cweMapping(79) // => 'allowed'
 */
export function cweMapping(id: number): CweMapping | undefined {
  let last = 0
  for (const [run, letter = ''] of USAGES.matchAll(/(\D)\d*/g)) {
    last += Number(run.slice(1)) || 1
    if (id <= last) return Number.isInteger(id) && id > 0 ? MAPPINGS[letter] : undefined
  }
  return undefined
}
