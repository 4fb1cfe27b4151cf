/** A place that only people who may know of unpublished reports can read. Made by {@link declarePrivate} alone. */
export interface PrivateSink {
  readonly name: string
}

const declared = new WeakSet<PrivateSink>()

/**
 * Says that what is written to `name` is read only by people who may know of unpublished reports. The caller vouches
 * for it: a terminal of one's own, a file outside the workspace, a repository known to be private.
 */
export function declarePrivate(name: string): PrivateSink {
  const sink = Object.freeze({ name })
  declared.add(sink)
  return sink
}

/**
 * Something that must not reach the public: it has no text, no JSON and no inspection but `[embargoed]`, and comes
 * out only for a sink that was declared private. Everything that depends on unpublished advisories travels in it,
 * counts and severities included.
 */
export class Embargoed<T> {
  readonly #value: T

  constructor(value: T) {
    this.#value = value
  }

  /**
   * The value, for a private sink.
   * @throws {TypeError} `sink` was not made by {@link declarePrivate}.
   */
  revealTo(sink: PrivateSink): T {
    if (!declared.has(sink))
      throw new TypeError('an embargoed value comes out only for a sink that was declared private')
    return this.#value
  }

  /** What `change` makes of the value, embargoed as well. */
  map<U>(change: (value: T) => U): Embargoed<U> {
    return new Embargoed(change(this.#value))
  }

  toString(): string {
    return '[embargoed]'
  }

  toJSON(): string {
    return '[embargoed]'
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[embargoed]'
  }
}
