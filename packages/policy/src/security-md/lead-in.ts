/** A title, and its colon: "2. Allow time for a fix:". */
const LABEL = /^[\s\d.)*•-]*[^:.|]{2,60}:\s?/
/** Somebody of the project who acts, at the begin of what follows a title; some languages say who in the verb's ending. */
const OURSELVES = [
  /^(?:[^:;]{0,40}[\s,])?(?:we|i|our team|(?:the |our )?(?:\w+ )?(?:team|maintainers?))(?:'ll)? (?!(?:would )?(?:ask|request|require|appreciate|expect)\b)\w/,
  /^(?:[^:;]{0,40}[\s,])?(?:wir (?!bitten)|(?:unser|das) team\b)/,
  /^(?:[^:;]{0,40}[\s,])?(?:nous (?!(?:vous )?demandons|laiss)|notre equipe\b)/,
  /^(?:[^:;]{0,40}[\s,])?(?!(?:pedimos|solicitamos|rogamos|agradecemos|vamos)\b)\w+[aei]mos\b/,
  /^[^:;]{0,60}\b\w+(?:(?:iyor|ir|ur|ar|er|acag|eceg)[iu][mz]|r[iu]z)\b/,
  /^[^:;]{0,40}(?:我们|我們|当チーム|弊社|当社|私たち|私達)/,
]

/**
 * A sentence without the title that leads it in, where what follows says itself who does what: "Allow time for a fix: we
 * respond within 2 days". A title lends its words only to what has no subject of its own.
 */
export function withoutLeadIn(folded: string): string {
  const title = LABEL.exec(folded)?.[0]
  if (title === undefined) return folded
  const said = folded.slice(title.length)
  return OURSELVES.some((pattern) => pattern.test(said)) ? said : folded
}
