/**
 * Reading JSON that drifts. GitHub breaks its own schema in its own examples, so nothing here throws:
 * a field of another type than expected is `undefined` (not told), and `null` stays `null` (told: none).
 */

/** A field as GitHub told it: `null` means that there is none, `undefined` that it did not say. */
export type Told<T> = T | null | undefined

/** A JSON object whose fields nobody has checked yet. */
export type Fields = Readonly<Record<string, unknown>>

/** Whether `json` is an object with fields: not null and not an array. */
export function isFields(json: unknown): json is Fields {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

/** A field that holds text. */
export function textOf(json: unknown): Told<string> {
  return json === null || typeof json === 'string' ? json : undefined
}

/** A field that holds yes or no. */
export function flagOf(json: unknown): boolean | undefined {
  return typeof json === 'boolean' ? json : undefined
}

/** A field that counts: whole and not negative. */
export function countOf(json: unknown): number | undefined {
  return typeof json === 'number' && Number.isSafeInteger(json) && json >= 0 ? json : undefined
}

/** A field that holds an instant in ISO 8601 with its offset, kept as it was written. */
export function instantOf(json: unknown): Told<string> {
  if (json === null) return null
  if (typeof json !== 'string' || !INSTANT.test(json) || Number.isNaN(Date.parse(json))) return undefined
  return json
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/** A field that holds an object, read by `read`. */
export function objectOf<T>(json: unknown, read: (fields: Fields) => T): Told<T> {
  if (json === null) return null
  return isFields(json) ? read(json) : undefined
}

/** A field that holds a list. Entries that `read` cannot read are left out. */
export function listOf<T>(json: unknown, read: (entry: unknown) => T | null | undefined): Told<readonly T[]> {
  if (json === null) return null
  return Array.isArray(json) ? json.flatMap((entry) => read(entry) ?? []) : undefined
}
