import { quote } from '../../quote.js'
import { fold } from '../../security-md/fold.js'
import { type CheckFinding, finding } from '../finding.js'
import type { ReadTexts } from '../read-texts.js'
import { startOfLine } from '../start-of-line.js'
import { anyWord } from '../words.js'

/** A range whose own words say that something decides where in it a report falls. */
const DEPENDS = anyWord(({ depends }) => depends)

/**
 * "30-90 days depending on severity", and nowhere a time for any severity. A plain range is fine: it is due at its
 * end.
 */
export function rangeRule({ securityMd }: ReadTexts): readonly CheckFinding[] {
  return securityMd.flatMap(({ source, text, read: { commitments } }) =>
    commitments
      .filter(
        ({ max, quote: words, milestone, severity }) =>
          max !== null &&
          severity === null &&
          DEPENDS.test(fold(words)) &&
          !commitments.some((other) => other.milestone === milestone && other.severity !== null),
      )
      .map(({ line, milestone, quote: words }) => {
        const place = { source, ...startOfLine(text, line) }
        const message = `${milestone}: ${quote(words.replace(/\s+/g, ' '))}: it depends, and nothing says which time is for whom`
        return finding(
          'range-without-rule',
          place,
          message,
          'add a time for each severity, or promise the longer end alone',
        )
      }),
  )
}
