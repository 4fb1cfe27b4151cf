import { LEXICONS } from './lexicon.js'
import type { Document } from './tree.js'

const COMMON = LEXICONS.filter(({ language }) => language !== 'ja' && language !== 'zh').map(
  ({ language, common }) => ({
    language,
    pattern: new RegExp(`(?<![a-z0-9'-])(?:${common})(?![a-z0-9-])`, 'g'),
  }),
)

/** The language of a policy's body, as its code in ISO 639-1; headings do not count. `en` where nothing tells. */
export function languageOf(document: Document): string {
  const folded = document.blocks
    .flatMap((block) =>
      block.kind === 'heading'
        ? []
        : block.kind === 'table'
          ? block.rows.flatMap(({ cells }) => cells.map((cell) => cell.folded))
          : [block.folded],
    )
    .join('\n')
    .replace(/https?:[!-~]{1,300}|[\w.+-]{1,64}@[\w.-]{1,100}/g, ' ')
  const count = (pattern: RegExp) => folded.match(pattern)?.length ?? 0
  const latin = count(/[a-z]{2,}/g)
  const kana = count(/[ぁ-ヿ]/g)
  const han = count(/[一-鿿]/g)
  const hangul = count(/[가-힣]/g)
  const cyrillic = count(/[а-я]{2,}/g)
  if (kana > 20 && kana + han > latin) return 'ja'
  if (han > 20 && han > latin) return 'zh'
  if (hangul > 20 && hangul > latin) return 'ko'
  if (cyrillic > 10 && cyrillic > latin) return 'ru'
  const scores = COMMON.map(({ language, pattern }) => ({ language, score: count(pattern) }))
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a), { language: 'en', score: 0 })
  return best.language
}
