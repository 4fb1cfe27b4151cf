// node main.ts [INSTANT]: the clock can be moved, for example to 2027-01-04T12:00:00Z.
import { DateTime } from 'luxon'
import { verdicts } from './verdicts.ts'

const now = DateTime.fromISO(process.argv[2] ?? '2026-11-20T12:00:00Z', { zone: 'utc' })
if (!now.isValid) throw new RangeError(`"${process.argv[2]}" is not an instant`)
process.stdout.write(await verdicts(now))
