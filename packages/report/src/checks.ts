import { invisible } from './checks/invisible.js'
import { scope } from './checks/scope.js'
import { version } from './checks/version.js'
import { coreChecks } from './core-checks.js'
import { cvss } from './cvss/check.js'
import { cwe } from './cwe/check.js'
import type { Check } from './issue.js'
import { secrets } from './secrets/check.js'

export { invisible } from './checks/invisible.js'
export { placeholder } from './checks/placeholder.js'
export { repetition } from './checks/repetition.js'
export { scope } from './checks/scope.js'
export { steps } from './checks/steps.js'
export { version } from './checks/version.js'

/** Every check that needs nothing but the report and the policy. */
export const allChecks: readonly Check[] = [...coreChecks, version, scope, cvss, cwe, secrets, invisible]
