import type { Report } from '@disclock/report'
import { indexAdvisories, type KnownAdvisory, nearest } from '@disclock/report/duplicates'
import { readInput } from './input.js'
import { UsageError } from './usage-error.js'

/** A known advisory that is like a report, and the words that they share. */
export type NearAdvisory = ReturnType<typeof nearest>[number]

/**
 * The known advisories of a JSON file that are most like a report, the nearest first. Advisories as GitHub's API lists
 * them will do: their `ghsa_id` is the id.
 *
 * @throws {UsageError} The file is no JSON list of { id, summary, description }.
 */
export async function nearestIn(file: string, report: Report): Promise<readonly NearAdvisory[]> {
  return nearest(indexAdvisories(parseKnown(await readInput(file), file)), report)
}

function parseKnown(text: string, file: string): readonly KnownAdvisory[] {
  const wrong = new UsageError(`${file}: this is no JSON list of { "id", "summary", "description" }`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw wrong
  }
  if (!Array.isArray(value)) throw wrong
  return value.map((one: unknown) => {
    const { id, ghsa_id, summary, description } = Object(one)
    const known = { id: id ?? ghsa_id, summary: summary ?? '', description: description ?? '' }
    if (!Object.values(known).every((part) => typeof part === 'string')) throw wrong
    return known
  })
}
