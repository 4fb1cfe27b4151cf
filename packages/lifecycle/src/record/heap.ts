/** A heap of whole numbers: the least comes out first, at the cost of a logarithm. */
export interface Heap {
  readonly push: (value: number) => void
  /** The least, taken out; undefined where the heap is empty. */
  readonly pop: () => number | undefined
}

/** An empty heap. */
export function createHeap(): Heap {
  const values: number[] = []
  const valueAt = (index: number) => values[index] ?? Number.POSITIVE_INFINITY

  return {
    push(value) {
      let hole = values.push(value) - 1
      for (let parent = (hole - 1) >> 1; hole > 0 && valueAt(parent) > value; parent = (hole - 1) >> 1) {
        values[hole] = valueAt(parent)
        hole = parent
      }
      values[hole] = value
    },

    pop() {
      const least = values[0]
      const last = values.pop()
      if (last === undefined || values.length === 0) return least
      let hole = 0
      for (;;) {
        const left = 2 * hole + 1
        const child = valueAt(left + 1) < valueAt(left) ? left + 1 : left
        if (valueAt(child) >= last) break
        values[hole] = valueAt(child)
        hole = child
      }
      values[hole] = last
      return least
    },
  }
}
