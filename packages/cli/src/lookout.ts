import type { Look } from '@disclock/github'

/** Gives what was seen, and remembers why where nothing was. */
export interface Lookout {
  /** What could not be looked at, each once. */
  readonly missing: readonly string[]
  /** The value, or null where there is none or it was not seen. `what` names it where GitHub does not show it. */
  readonly seen: <T>(look: Promise<Look<T>>, what: string) => Promise<T | null>
}

/** A new one that has missed nothing. */
export function lookout(): Lookout {
  const missing: string[] = []
  const miss = (why: string) => {
    if (!missing.includes(why)) missing.push(why)
  }
  return {
    missing,
    seen: async (look, what) => {
      const found = await look
      if (found.kind === 'denied') miss(`${what}: GitHub does not show it (HTTP ${found.status})`)
      if (found.kind === 'failed') miss(found.why)
      return found.kind === 'seen' ? found.value : null
    },
  }
}
