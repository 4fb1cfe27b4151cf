import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { folderLedger, type Ledger } from '@disclock/audit'
import type { StandInOrganisation } from '@disclock/github/stand-in'
import { parseEvent } from '@disclock/lifecycle'
import { threatdex, threatdexRecords } from './threatdex.js'
import { threatextract, threatextractRecords } from './threatextract.js'

/** When the demo takes place: a Friday at noon. */
export const DEMO_INSTANT = '2026-11-20T12:00:00Z'

/** The bundled example organisation, with the two seed policies in its repositories. */
export async function exampleOrganisation(): Promise<StandInOrganisation> {
  return {
    login: 'example-org',
    repositories: [threatdex(await preset('threatdex.yml')), threatextract(await preset('threatextract-ioc-ner.yml'))],
  }
}

/** A ledger in `folder` that holds what the example's maintainers recorded by hand. */
export async function exampleLedger(folder: string): Promise<Ledger> {
  const ledger = folderLedger(folder)
  const records = [...threatdexRecords, ...threatextractRecords]
  for (const [index, [caseId, type, occurredAt, payload]] of records.entries()) {
    const parsed = parseEvent({ ...payload, id: `recorded-${index + 1}`, type, occurredAt, source: 'recorded by hand' })
    if (parsed.issues) throw new TypeError(parsed.issues.map(({ message }) => message).join('; '))
    await ledger.append(caseId, [parsed.value])
  }
  return ledger
}

function preset(name: string): Promise<string> {
  return readFile(fileURLToPath(import.meta.resolve(`@disclock/policy/presets/${name}`)), 'utf8')
}
