import { type CheckFinding, finding, formatPlace } from '../finding.js'
import { positionOf, type ReadMarkdown, type ReadTexts } from '../read-texts.js'

/** Where a text speaks of its scope, in whatever form: that it is not understood does not make it unsaid. */
const SPOKEN = /\bscope\b|alcance|escopo|perimetre|kapsam|geltungsbereich|范围|対象|スコープ/u

/** A scope that the policy has for machines, and the SECURITY.md that reporters read does not speak of. */
export function scopeSaid({ disclosure, securityMd: [shown] }: ReadTexts): readonly CheckFinding[] {
  if (disclosure === null || shown === undefined) return []
  const { in: within, out: without } = disclosure.policy.scope
  if (within.length + without.length === 0 || speaksOfScope(shown)) return []
  const there = { source: disclosure.source, ...positionOf(disclosure, ['scope']) }
  const message = `${formatPlace(there)} says what is in scope, and this text does not`
  return [finding('scope-missing', { source: shown.source, line: 1, column: 1 }, message, 'say it here, too', [there])]
}

function speaksOfScope({ document, read: { scope } }: ReadMarkdown): boolean {
  return (
    scope.in.length + scope.out.length > 0 ||
    document.blocks.some((block) => block.kind !== 'table' && SPOKEN.test(block.folded))
  )
}
