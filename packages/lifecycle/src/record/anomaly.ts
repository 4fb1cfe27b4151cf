/** Something odd about the record. The event still counts, unless nobody can tell when it was: the world does not ask. */
export interface Anomaly {
  readonly code:
    | 'out-of-order'
    | 'id-conflict'
    | 'voids-nothing'
    | 'impossible-interval'
    | 'unreadable-time'
    | 'policy-not-given'
    | 'extends-nothing'
  /** The id of the event. */
  readonly event: string
  /** What is odd, and what was made of it. */
  readonly message: string
}
