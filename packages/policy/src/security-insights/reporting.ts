/** Whom to tell, as a security-insights file says it. Only one of several is `primary`. */
export interface InsightsContact {
  readonly name: string
  readonly primary: boolean
  readonly affiliation?: string
  readonly email?: string
  /** A handle or a profile. */
  readonly social?: string
}

/** How vulnerabilities are reported: `project.vulnerability-reporting` of OSSF Security Insights 2. Plain data. */
export interface VulnerabilityReporting {
  readonly reportsAccepted: boolean
  readonly bugBountyAvailable: boolean
  readonly bugBountyProgram?: string
  readonly contact?: InsightsContact
  readonly comment?: string
  /** A link to the disclosure policy: the only place for times, which the format does not have. */
  readonly securityPolicy?: string
  /** The key, or a link to it. */
  readonly pgpKey?: string
  readonly inScope?: readonly string[]
  readonly outOfScope?: readonly string[]
}

/** What the fields are called in the file, in the order of its template. */
export const FIELD_NAMES = {
  reportsAccepted: 'reports-accepted',
  bugBountyAvailable: 'bug-bounty-available',
  bugBountyProgram: 'bug-bounty-program',
  contact: 'contact',
  securityPolicy: 'security-policy',
  inScope: 'in-scope',
  outOfScope: 'out-of-scope',
  pgpKey: 'pgp-key',
  comment: 'comment',
} as const satisfies Readonly<Record<keyof VulnerabilityReporting, string>>
