export type { PolicyIssue, PolicyIssueCode, Reading } from './issue.js'
export { parsePolicy } from './parse.js'
export type { AskedField, Commitment, Contact, Length, Policy, Strength, Term } from './policy.js'
export {
  CHANNELS,
  type Channel,
  EVENT_TYPES,
  type EventType,
  MILESTONES,
  type Milestone,
  SEVERITIES,
  type Severity,
} from './vocabulary.js'
