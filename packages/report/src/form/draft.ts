/** A draft under `key` in the browser's storage. Nothing is kept before `keep` is called. */
export interface Draft {
  readonly found: () => unknown
  /** False where the browser does not keep it: storage is full or not allowed. */
  readonly keep: (report: object) => boolean
  readonly drop: () => void
}

export function draftUnder(key: string): Draft {
  return {
    found: () => attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown),
    keep: (report) =>
      attempt(() => {
        localStorage.setItem(key, JSON.stringify(report))
        return true
      }) === true,
    drop: () => attempt(() => localStorage.removeItem(key)),
  }
}

/** Browsers throw where storage is not allowed, and what is stored may be anybody's. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
