/** Ways to send something: behind "by" they are no finder. */
const MEANS =
  '(?:(?:private |encrypted |direct )?(?:e-?mail|mail|message|post|phone|telephone|form|pgp|dm)s?\\b|(?:means|way) of|(?:send|writ|e-?mail|mail|open|creat|fil|fill|us|contact|submit|post|follow|messag|call|reach|visit|click|go|rais|complet|draft|start)(?:t|l)?ing\\b)'
/** A duty before the verb makes an instruction of it: "must be reported by the finder". */
const DUTY = '(?<!\\b(?:should|must|can|may|shall|could|might|to|please) (?:also |always |only )?(?:be )?)'
const FOUND = new RegExp(`${DUTY}\\b(?:reported|discovered|found|identified) (?:by (?!${MEANS})|via\\b)`)

/** Whether a sentence says who found something, rather than how to report: "reported by Ann", not "reported by e-mail". */
export function namesFinder(folded: string): boolean {
  return FOUND.test(folded)
}
