/** Characters that readers take for one another, in pairs: what is written, and what the grammar reads. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ...Array.from('‐‑‒–—―−﹣－', (dash) => [dash, '-'] as const),
  ...Array.from('‘’ʼ´`', (mark) => [mark, "'"] as const),
  ...Array.from('“”„«»', (mark) => [mark, '"'] as const),
  ...Array.from('\u00a0\u2009\u202f\u3000', (space) => [space, ' '] as const),
  // Where the author breaks a line means nothing; `\v`, a break that was set, stays.
  ['\n', ' '],
  ['（', '('],
  ['）', ')'],
  ['：', ':'],
  ['；', ';'],
  ['，', ','],
  ['！', '!'],
  ['？', '?'],
  ['～', '~'],
  ['〜', '~'],
  ['≦', '≤'],
  ['ı', 'i'],
  ['İ', 'i'],
])

/**
 * The text as the grammar reads it: lower case, without accents, typographic marks as typewriters have them.
 *
 * Each UTF-16 code unit gives exactly one, so that what is found in it stands at the same place in the text.
 */
export function fold(text: string): string {
  let folded = ''
  for (const unit of text.split('')) folded += foldUnit(unit)
  return folded
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0)
  const alike = ALIKE.get(unit)
  if (alike !== undefined) return alike
  if (code < 0x80) return unit.toLowerCase()
  // Full-width digits and letters, as Chinese and Japanese keyboards give them.
  if (code >= 0xff10 && code <= 0xff5a) return String.fromCharCode(code - 0xfee0).toLowerCase()
  // Only Latin letters lose their marks: in kana a mark is another sound.
  const isLatin = code < 0x250 || (code >= 0x1e00 && code < 0x1f00)
  const bare = (isLatin ? unit.normalize('NFD').charAt(0) : unit).toLowerCase()
  return bare.length === 1 ? bare : unit
}
