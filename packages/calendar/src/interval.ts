import type { Millis } from './civil.js'

/** When something happened, as far as is known. Half-open; `from` equal to `to` is an exact instant too. */
export interface Interval {
  readonly from: Millis
  readonly to: Millis
}
