import { type CheckCode, type CheckFinding, finding, formatPlace } from '../finding.js'
import type { ReadTexts } from '../read-texts.js'
import { bountiesIn, harborsIn, type Stance } from '../statements.js'

/** Texts of which one says yes and another no: whether reports are paid for, whether research is protected. */
export function statementsAgree(texts: ReadTexts): readonly CheckFinding[] {
  return [
    ...opposed(bountiesIn(texts), 'bounty-differs', {
      yes: 'reports are paid for',
      no: 'reports are not paid for',
    }),
    ...opposed(harborsIn(texts), 'safe-harbor-differs', {
      yes: 'research in good faith is protected',
      no: 'no safe harbour is offered',
    }),
  ]
}

/** Each text beside the first that says the opposite. */
function opposed(
  stances: readonly Stance[],
  code: CheckCode,
  words: { readonly yes: string; readonly no: string },
): readonly CheckFinding[] {
  return stances.flatMap((stance, index) => {
    const other = stances.slice(0, index).find(({ says }) => says !== stance.says)
    if (other === undefined) return []
    const [here, there] = stance.says ? [words.yes, words.no] : [words.no, words.yes]
    const message = `${here} here, and ${there} in ${formatPlace(other.place)}`
    return [finding(code, stance.place, message, 'decide which of the two holds, and write it in both', [other.place])]
  })
}
