import type { SupportedVersion } from '../policy.js'
import type { SecurityMd } from '../security-md/read.js'
import type { Lost, Taken } from './lost.js'
import { plainLine } from './plain-text.js'
import { NO_LINE } from './text-rows.js'

/** The most versions that a disclosure.yml lists. */
const MOST = 50

/** The supported versions, where a table lists them. What is supported in part is neither yes nor no. */
export function versionRows({ supportedVersions: { rows: said, text } }: SecurityMd): Taken<SupportedVersion> {
  const rows: SupportedVersion[] = []
  const lost: Lost[] = []
  const lose = (quote: string, why: string) => lost.push({ key: 'supported', line: null, quote, why })
  if (said.length === 0 && text !== null) lose(text, 'it is a sentence; a policy lists versions')
  for (const { version: quote, supported } of said.slice(0, MOST)) {
    const version = plainLine(quote)
    if (version === null) lose(quote, NO_LINE)
    else if (supported === null) lose(quote, 'it is supported in part, which is neither yes nor no')
    else if (rows.some((row) => row.version === version)) lose(quote, 'it is named before')
    else rows.push({ version, supported })
  }
  for (const { version } of said.slice(MOST)) lose(version, `at most ${MOST} are kept`)
  return { rows, lost }
}
