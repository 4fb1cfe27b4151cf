import type { SelectorsRow } from '../schema/selector.js'

/** The steps that a promise may count from, and the events of which the first takes each. */
export const STEPS = {
  acknowledgement: ['report.acknowledged', 'info.requested', 'update.sent', 'report.validated'],
  triage: ['report.validated', 'report.accepted'],
  fix: ['fix.released'],
} as const satisfies Readonly<Record<string, SelectorsRow>>

/** The name of one of them. */
export type Step = keyof typeof STEPS
