import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { folderLedger } from '@disclock/audit'
import { type CaseEvent, parseEvent } from '@disclock/lifecycle'
import type { Command } from 'commander'
import { DateTime } from 'luxon'
import { readPolicyFile } from './input.js'
import { isPublicLog } from './public-log.js'
import type { Status } from './status.js'
import { UsageError } from './usage-error.js'

interface Options {
  readonly ledger: string
  readonly at?: string
  readonly notBefore?: string
  readonly by?: string
  readonly id?: string
  readonly policy?: string
  readonly set: Readonly<Record<string, string>>
}

/** `disclock record`: what happened where no API looks, such as a reply by e-mail. */
export function recordCommand(program: Command, ends: (status: Status) => void): void {
  program
    .command('record')
    .description('records that something happened in a case: a receipt or a reply by e-mail, a decision')
    .argument('<case>', "the case's id, such as GHSA-xxxx-xxxx-xxxx")
    .argument('<type>', 'what happened, such as report.received or report.acknowledged')
    .requiredOption('--ledger <folder>', 'where runs remember what they first saw')
    .option('--at <time>', 'when it happened, an instant or a day; default: now')
    .option('--not-before <time>', 'the earliest it can have happened, where that is all you know')
    .option('--by <role>', 'reporter, vendor, coordinator, third-party or system; default: who usually does it')
    .option('--id <id>', 'an id of your own; the same id twice is one event')
    .option('--policy <file>', 'with policy.adopted: the policy that was in force from then on')
    .option('--set <key=value>', 'what else the event carries, such as severity=high', collect, {})
    .action(async (caseId: string, type: string, options: Options) => {
      await record(caseId, type, options)
      ends(0)
    })
}

function collect(pair: string, before: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [, key, value] = /^([A-Za-z][A-Za-z0-9]*)=(.*)$/s.exec(pair) ?? []
  if (key === undefined || value === undefined)
    throw new UsageError(`--set: "${pair}" is not KEY=VALUE, such as severity=high`)
  return { ...before, [key]: value }
}

async function record(caseId: string, type: string, options: Options): Promise<void> {
  const now = DateTime.utc().toISO({ suppressMilliseconds: true })
  const parsed = parseEvent({
    ...(await adopted(type, options.policy)),
    ...options.set,
    id: options.id ?? randomUUID(),
    type,
    occurredAt: options.at ?? now,
    ...(options.notBefore !== undefined && { notBefore: options.notBefore }),
    ...(options.by !== undefined && { by: options.by }),
    recordedAt: now,
    certainty: 'attested',
    source: 'disclock record',
  })
  if (parsed.issues)
    throw new UsageError(
      parsed.issues
        .map(({ message }) => message.replace(/^occurredAt\b/, '--at').replace(/^notBefore\b/, '--not-before'))
        .join('\n'),
    )
  const ledger = folderLedger(options.ledger)
  const known = (await ledger.read(caseId)).events.find(({ id }) => id === parsed.value.id)
  if (known !== undefined && !sameFact(known, parsed.value))
    throw new UsageError(
      `--id: "${known.id}" is recorded already, and says something else; give another id, or take the first one back: disclock record ${caseId} event.voided --set event=${known.id} --set reason=...`,
    )
  await ledger.append(caseId, [parsed.value])
  // A case's id is embargoed, too.
  const what = (await isPublicLog(process.env)) ? '' : ` ${type} (${parsed.value.id}) in ${caseId}`
  process.stdout.write(`recorded${what}\n`)
}

/** What `policy.adopted` carries: the hashes by which a later run knows the policy again. */
async function adopted(type: string, policy: string | undefined): Promise<object> {
  if (policy === undefined) return {}
  if (type !== 'policy.adopted') throw new UsageError(`--policy is for policy.adopted, not for ${type}`)
  const { terms } = await readPolicyFile(policy)
  return { hash: terms.hash, calendarHash: terms.calendar.hash }
}

/** Whether two events say the same, whenever they were written down. */
function sameFact(a: CaseEvent, b: CaseEvent): boolean {
  return isDeepStrictEqual({ ...a, recordedAt: '' }, { ...b, recordedAt: '' })
}
