import { sentencesIn } from './flags.js'
import { fold } from './fold.js'
import { languageOfText } from './language.js'
import type { Quotes } from './quotation.js'
import type { Timed } from './timed.js'
import type { Document } from './tree.js'

/** A length of time in languages of which the grammar knows no more than how they count. */
const PERIODS: Readonly<Record<string, RegExp>> = {
  it: /\b(?:\d{1,4}|un[oa']?|due|tre|quattro|cinque|sei|sette|dieci|quindici|trenta|sessanta|novanta)\s?(?:ore|ora|giorn[oi]|settiman[ae]|mes[ei])\b/,
  ko: /\d{1,4}\s?(?:시간|일|영업일|주|개월|달)/,
  ru: /(?<!\d)\d{1,4}(?:-?х)?\s?(?:\(?[а-я]+\)?\s)?(?:час|дн|ден|сут|недел|месяц|рабоч)/,
}

/**
 * What is read of a text in a language that the grammar has no words for: no promise of a sentence in it, however much
 * one of its words looks like one of another language; each sentence with a time is listed as not understood.
 */
export function withheld(timed: Timed, document: Document, quotes: Quotes, language: string): Timed {
  const period = PERIODS[language]
  if (period === undefined) return timed
  const isStrange = (text: string) => languageOfText(text) === language
  const strange = sentencesIn(document)
    .filter(({ said }) => isStrange(said) && period.test(said))
    .map(({ text, start, end }) => quotes.text(text, start, end))
  const guessed = timed.commitments.filter(({ quote }) => isStrange(fold(quote)))
  const places = new Map(
    [...strange, ...guessed].map(({ line, quote }) => [
      `${line} ${quote}`,
      { line, quote, why: 'a period without a milestone' },
    ]),
  )
  return {
    commitments: timed.commitments.filter((commitment) => !guessed.includes(commitment)),
    escalations: timed.escalations,
    notUnderstood: [
      ...timed.notUnderstood.filter(({ line, quote }) => !places.has(`${line} ${quote}`)),
      ...places.values(),
    ].sort((a, b) => a.line - b.line),
  }
}
