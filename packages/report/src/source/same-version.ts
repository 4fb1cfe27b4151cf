/**
 * Whether a tag is that of a version: alone, behind `v`, or behind the name of what was released, with points or
 * underscores between numbers. `v8.5.0`, `curl-8_5_0`, `go8.5` and `core@8.5.0` are tags of `8.5.0`.
 */
export function isSameVersion(tag: string, version: string): boolean {
  const [full, wanted] = [shortest(tag), shortest(version)]
  if (!full.endsWith(wanted)) return false
  const before = full.slice(0, full.length - wanted.length)
  return before === '' || /[^\d.]\.?$/.test(before)
}

/** In lower case, with points, and without zeros at the end: 1.2 and 1.2.0 are one version. */
function shortest(text: string): string {
  let short = text.toLowerCase().replaceAll('_', '.')
  while (/\d\.0$/.test(short)) short = short.slice(0, -2)
  return short
}
