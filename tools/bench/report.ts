/** `12.3 us`, in a column. */
export function microseconds(value: number): string {
  return `${value.toPrecision(3)} us`.padStart(14)
}

/** `3.4 x`, in a column. */
export function times(ratio: number): string {
  return `${ratio >= 100 ? Math.round(ratio) : ratio.toPrecision(2)} x`.padStart(10)
}

/** Prints whether a bar is met, and says so. */
export function bar(what: string, value: number, relation: '<=' | '>=', limit: number): boolean {
  const met = relation === '<=' ? value <= limit : value >= limit
  console.log(`${met ? 'met    ' : 'MISSED '} ${what}: ${value.toPrecision(3)} ${relation} ${limit}`)
  return met
}
