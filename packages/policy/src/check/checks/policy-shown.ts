import { type CheckFinding, finding } from '../finding.js'
import type { ReadTexts } from '../read-texts.js'

/** A SECURITY.md that is not there, or one that GitHub shows nobody because it finds another first. */
export function policyShown({ securityMd: [shown, ...others], unread }: ReadTexts): readonly CheckFinding[] {
  if (shown === undefined) {
    if (unread.some(({ code, source }) => code === 'unreadable' && /\.md$/i.test(source))) return []
    const message = 'there is no SECURITY.md'
    const hint =
      'say in one where to report a vulnerability; "disclock write security.md" makes it from a disclosure.yml'
    return [finding('no-policy', { source: 'SECURITY.md', line: 1, column: 1 }, message, hint)]
  }
  return others.map(({ source }) => {
    const place = { source, line: 1, column: 1 }
    return finding('shadowed-policy', place, `GitHub shows ${shown.source} in its place`, 'keep one of the two', [
      { source: shown.source, line: 1, column: 1 },
    ])
  })
}
