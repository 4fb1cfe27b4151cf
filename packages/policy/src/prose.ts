/** Between a policy and the SECURITY.md that people read: both ways. */
export { type DisclosureUpdate, updateDisclosure } from './edit/update-disclosure.js'
export { type DraftNames, draftDisclosure } from './prose/draft-disclosure.js'
export type { Lost } from './prose/lost.js'
export { type ProsePolicy, policyFromSecurityMd } from './prose/policy.js'
export { projectName } from './prose/project-name.js'
export { writeSecurityMd } from './prose/write-security-md.js'
