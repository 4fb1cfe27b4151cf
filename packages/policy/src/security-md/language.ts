import { LEXICONS } from './lexicon.js'
import type { Document } from './tree.js'

/** Italian is told from its neighbours, and not read. */
const ITALIAN = {
  language: 'it',
  common:
    'il|gli|lo|della|delle|dello|degli|dei|del|nel|nella|nelle|che|sono|di|alla|alle|dal|dalla|sulla|anche|questo|questa|puo|viene|vengono|ogni|entro|tramite|una|per|con|non|si|tua|tuo|nostro|nostra|siamo|essere|prega|sicurezza|segnalare|segnalazione|segnalazioni|qualsiasi',
}
const COMMON = [...LEXICONS.filter(({ language }) => language !== 'ja' && language !== 'zh'), ITALIAN].map(
  ({ language, common }) => ({
    language,
    pattern: new RegExp(`(?<![a-z0-9'-])(?:${common})(?![a-z0-9-])`, 'g'),
  }),
)

/** The language of a policy's body, as its code in ISO 639-1; headings do not count. `en` where nothing tells. */
export function languageOf(document: Document): string {
  const folded = document.blocks.flatMap((block) =>
    block.kind === 'heading'
      ? []
      : block.kind === 'table'
        ? block.rows.flatMap(({ cells }) => cells.map((cell) => cell.folded))
        : [block.folded],
  )
  return languageOfText(folded.join('\n'))
}

/** The language of a folded text; `en` where nothing tells. */
export function languageOfText(text: string): string {
  const folded = text.replace(/https?:[!-~]{1,300}|[\w.+-]{1,64}@[\w.-]{1,100}/g, ' ')
  const count = (pattern: RegExp) => folded.match(pattern)?.length ?? 0
  const latin = count(/[a-z]{2,}/g)
  const kana = count(/[ぁ-ヿ]/g)
  const han = count(/[一-鿿]/g)
  const hangul = count(/[가-힣]/g)
  const cyrillic = count(/[а-я]{2,}/g)
  // A single sentence has fewer.
  const least = Math.min(20, folded.length / 4)
  if (kana > least && kana + han > latin) return 'ja'
  if (han > least && han > latin) return 'zh'
  if (hangul > least && hangul > latin) return 'ko'
  if (cyrillic > Math.min(10, folded.length / 20) && cyrillic > latin) return 'ru'
  const scores = COMMON.map(({ language, pattern }) => ({ language, score: count(pattern) }))
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a), { language: 'en', score: 0 })
  return best.language
}
