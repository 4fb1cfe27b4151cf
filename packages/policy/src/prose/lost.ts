import type { DisclosureInput } from '../schema/disclosure.js'

/** Something that a SECURITY.md says and a disclosure.yml cannot, or that was not understood. */
export interface Lost {
  /** The key of a disclosure.yml that it is about: `commitments` for everything that has a time. */
  readonly key: keyof DisclosureInput
  /** The line where it stands, from 1; null where the reading does not tell. */
  readonly line: number | null
  /** Its words, as they stand in the text. */
  readonly quote: string
  /** Why it is not in the policy, or not as it stands in the text. */
  readonly why: string
}

/** What a part of a SECURITY.md becomes in a disclosure.yml, and what of it does not. */
export interface Taken<Row> {
  readonly rows: readonly Row[]
  readonly lost: readonly Lost[]
}
