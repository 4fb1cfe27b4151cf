/**
 * Periods that look like promises to reporters and are none. A policy also speaks of keys and caches, of how long
 * versions live, of what happened in the past, of other people's rules.
 */
const TRAPS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'escalation-window',
    /\b(?:if|should|when|in case) (?:you|the reporter|reporters|a reporter|no one|nobody)\b[^.;,]{0,40}\b(?:not|n't|no|fail|without|never)\b[^.;,]{0,80}\b(?:receiv|hear|heard|get|got|respon|repl|acknowledg|answer|contact|reach)/,
  ],
  [
    'escalation-window',
    /\b(?:if|when|in case|should)\b[^.;,]{0,60}\b(?:no|without (?:a |any )?)\s?(?:\w+ )?(?:response|reply|acknowledge?ment|answer|action|resolution|fix|confirmation|agreement)\b/,
  ],
  [
    'escalation-window',
    /\b(?:if|should)\b[^.;,]{0,60}\b(?:do(?:es)? not|don't|doesn't|did not|didn't|have not|haven't|has not|hasn't|fail(?:s|ed)? to|cannot|unable to|are not|is not|isn't|aren't)\b[^.;,]{0,60}\b(?:respon[ds]|repl|acknowledg|answer|fix|resolv|receiv|hear|address|react|patch|agree|reach)/,
  ],
  [
    'escalation-window',
    /\b(?:haven't|have not|hasn't|not) (?:heard|received)\b|\bno (?:response|reply|answer|acknowledge?ment)\b|\black of (?:a )?(?:response|reply)|\bafter which (?:you|the reporter)|\bunresponsive\b|\bnon-?responsive\b|\bremains? silent|\b(?:goes?|gone) unanswered/,
  ],
  [
    'escalation-window',
    /\b(?:wenn|falls|sollten) sie\b[^.;,]{0,60}\b(?:keine|nicht)\b|\bsi vous (?:ne|n')|\bsi no (?:recib|obtien|hay)|\bse (?:voce )?nao (?:receb|obtiv|houver)|如果[^。]{0,20}(?:没有|未|沒有)|(?:返信|回答|応答|連絡)が(?:ない|無い|得られ)|(?:yanit|cevap) alamaz/,
  ],
  [
    'reporter-deadline',
    /\b(?:from|by) (?:you|the reporter)\b[^.;]{0,40}\bwithin\b|\b(?:reporter|you) (?:do(?:es)? not|don't|fails? to|must|have to|has to) (?:respond|reply|answer)|\breports? (?:without|lacking|with no)\b|\bwill be closed\b|\bauto-?clos|\bclosed (?:as|after|if)|\bstale\b/,
  ],
  [
    'support-period',
    /\b(?:supported|support(?! team)|maintained|maintenance|security fixes|security updates|security patches|patched|backports?) (?:for|until|up to|through|window|period|lifetime|policy)\b|\bend[- ]of[- ](?:life|support)\b|\beol\b|\blts\b|\blong[- ]term support|\bdeprecat\w+|\bsunset\w*|\breceives (?:security )?(?:fixes|updates|patches|support)|\breceive security (?:fixes|updates|patches)|\bsupport (?:ends|period|window)|\bafter (?:the )?(?:next |new )?(?:major |minor )?(?:version|release)(?: is| has been)? (?:released|published)?|\bprevious (?:major|minor|release)/,
  ],
  [
    'statistic',
    /\b(?:median|mean|on average|average|historically|in the past|past (?:year|months|\d)|so far|last (?:year|\d+)|to date|previously)\b|(?<!\b(?:once|after|when|if|until|unless|as soon as|that|which|where|since|of)\b[^.;,]{0,60})\b(?:was|were|has been|had been|have been) (?:fixed|patched|resolved|released|published|disclosed|reported|found|acknowledged|mitigated)\b|\b(?:were able|managed) to\b|\bwe (?:fixed|patched|responded|received|resolved)\b/,
  ],
  [
    'rotation',
    /\b(?:rotat\w+|retain\w*|retention|expir\w+|ttl|timeouts?|time-?outs?|sessions?|tokens?|cookies?|cach(?:e|ed|ing)|jwt|backups?|backed up|purg\w+|delet(?:e|ed|ion)s?|eras\w+|certificates?|passwords?|credentials?|lock(?:ed)?[- ]?outs?|rate[- ]limit\w*|cool-?down|throttl\w+|quota|max-age|hsts|lifetime|lifespan|validity|valid for|renew\w*|archiv\w+|storage|stored|logs? (?:are |is )?(?:kept|retained|stored)|audit logs?|rto|rpo|recovery (?:time|point)|uptime|invalidat\w+|revo(?:ke|ked|cation)|blocklist\w*|ban(?:ned|s)?|idle|inactiv\w+|refresh\w*|otp|2fa|mfa|key rotation|signing key|secrets?|quarantine\w*|minimum[- ]release[- ]age|minimumreleaseage|soak\w*)\b/,
  ],
  [
    'review-cadence',
    /\b(?:policy|document|file|page|threat model|controls?|access|permissions?|configuration|dependenc\w+|practices|procedures?|this) (?:is |are |will be |shall be |must be |gets? )?(?:also )?(?:review|updat|revis|audit|re-?evaluat|assess)\w*|\breview(?:ed)? (?:at least )?(?:every|annually|quarterly|once|each)|\b(?:penetration|pen)[- ]?test\w*|\b(?:security |access |code |internal |external |quarterly |annual )audits?\b|\bscans?\b|\bscann(?:ed|ing|er)\b|\bdependabot|\brenovate|\bdependency[- ](?:updates?|review|scanning|upgrades?)|\btraining\b|\bdrills?\b|\bcron\b|\bschedul(?:e|ed) (?:run|job|scan|workflow)|\bnightly\b|\bfuzz\w*/,
  ],
  [
    'internal-process',
    /\b(?:gdpr|ccpa|hipaa|enisa|csirts?|regulators?|supervisory authorit\w+|authorities|data breach\w*|breach notification|law enforcement|affected (?:users|customers|parties|individuals|persons)|notify (?:all )?(?:users|customers|affected|clients)|on-call|post-?incident|incident (?:commander|lead|review|response team)|containment|dpo|sev-?\d incident|pagerduty|war room|cra\b)/,
  ],
  [
    'third-party-limit',
    /\b(?:linux-distros|distros list|oss-security|vendor-sec|distros mailing|cert\/cc|cert-cc|project zero|zdi|zero day initiative|jpcert|hackerone's|upstream(?:'s)? (?:policy|timeline|embargo)|third[- ]part(?:y|ies)|downstream|(?:in|of|our|all|outdated|vulnerable) (?:\w+ )?dependenc\w+)\b|\bnotify\b[^.]{0,60}\b(?:customers?|distribut\w+|packagers?|vendors?)\b|\bgiving them\b/,
  ],
  [
    'third-party-limit',
    /(?<!\b(?:we|i|you|they|it|this|that|who|which|team|maintainers?|project|policy|program|reporters?|researchers?) )\b(?:will not|won't|do(?:es)? not|don't|doesn't|cannot|can't) (?:\w+ly )?(?:accept|allow|permit|tolerate|honou?r|agree to)\b[^.;,]{0,60}\b(?:embargo\w*|disclos\w*|delays?|secre\w+|private|longer|more than|beyond|exceed\w*|extensions?)\b/,
  ],
  [
    'release-cadence',
    /\b(?:release(?:d|s)? (?:every|cadence|schedule|cycle|train)|release cycle|patch tuesday|sprint|minor releases?|feature releases?|bug-?fix releases? (?:every|are)|new versions? (?:every|is|are))\b/,
  ],
  [
    'user-duty',
    /\b(?:users?|operators?|administrators?|deployers?|consumers?|customers?|you) (?:should|must|are|need to|have to|will need to|can) (?:always |then |also )?(?:updat|upgrad|patch|apply|install|rotat|migrat)\w*|\b(?:keep|update|upgrade|apply|install|rotate|change|enable|monitor|check|run|schedule|set|use|configure|ensure|verify|test|review|audit) (?:your|the latest|all|dependencies|security updates|regular|regularly|packages|software|images?|access|logs|api|keys?|secrets?|permissions?)\b|^[\s*]*(?:(?:rotate|update|upgrade|audit|monitor|run|scan|back ?up|enable|use|keep)(?! (?:you|the reporter|reporters)\b))\b/,
  ],
  ['example-value', /\b(?:e\.g\.,?|for example|for instance|such as|example:?)\s?["'(]?[^.]{0,30}$/],
  [
    'age',
    /\b(?:older than|newer than|younger than|aged|old enough|more recent than|at least \d+ (?:days|months) old)\b|\b(?:days?|weeks?|months?|hours?) old\b/,
  ],
  [
    'meeting',
    /\bmeets?\b|\b(?:pull requests?|feature requests?)\b[^.;]*$|\b(?:meetings?|office hours|business hours|working hours|monday|friday|9am|opening hours|on weekdays)\b.*\b(?:meet|every|weekly|available)|\bavailable (?:24|during)|24 hours a day|\b(?:years?|months?|weeks?) of (?:experience|history|data|logs|support|warranty|notice)\b/,
  ],
]

/** Which kind of trap a stretch of text is, or null. What is quoted or negated counts as well: it promises nothing. */
export function trapIn(folded: string): string | null {
  return TRAPS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

/** Whether somebody may do something after a time without an answer: to ask again, or to go elsewhere. */
export function isEscalation(folded: string): boolean {
  return trapIn(folded) === 'escalation-window'
}
