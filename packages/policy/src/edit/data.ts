/** What a YAML document of the core schema holds. */
export type Data = string | number | boolean | null | readonly Data[] | Fields
/** What has keys. */
export interface Fields {
  readonly [key: string]: Data
}

/** A part of a document: as it is written (all that is meant, defaults too), as it should be, and the least that says so. */
export interface Change {
  readonly was: Data
  readonly will: Data
  readonly least: Data
}

/** Whether two parts say the same. The order of keys is none of it. */
export function isSame(one: Data | undefined, other: Data | undefined): boolean {
  if (isList(one) && isList(other)) {
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]))
  }
  if (!hasFields(one) || !hasFields(other)) return one === other
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => isSame(one[key], other[key]))
}

/** Whether it is a list. */
export function isList(data: Data | undefined): data is readonly Data[] {
  return Array.isArray(data)
}

/** Whether it has keys. */
export function hasFields(data: Data | undefined): data is Fields {
  return typeof data === 'object' && data !== null && !isList(data)
}
