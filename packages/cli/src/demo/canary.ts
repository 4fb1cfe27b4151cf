/**
 * A value that stands for something embargoed: planted in a field of an unpublished advisory, and searched for in all
 * that the public could read. Every one begins alike, so that the search needs no list.
 */
export function canary(what: string): string {
  return `${CANARY}-${what.replaceAll(' ', '-')}`
}

const CANARY = 'canary'

/** The different canaries that stand in a text. */
export function canariesIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/canary-[a-z0-9-]+/g))
}
