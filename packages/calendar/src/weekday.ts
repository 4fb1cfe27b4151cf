/** The days of the week, Monday first, as they are written in a policy. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** One of {@link WEEKDAYS}. */
export type Weekday = (typeof WEEKDAYS)[number]

/** The week where a policy states none: Monday to Friday. */
export const DEFAULT_WORKWEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']
