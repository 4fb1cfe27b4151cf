import type { Policy } from './policy.js'

/** The policy of a project that says nothing but its name. What a policy does not say is as it is here. */
export function emptyPolicy(project: string): Policy {
  return {
    version: 1,
    project,
    contacts: [],
    calendar: null,
    observable: null,
    presets: [],
    source: null,
    branches: null,
    commitments: [],
    report: { ask: [] },
    scope: { in: [], out: [] },
    supported: [],
    questions: null,
    forbidsPublicIssues: false,
    credit: null,
    safeHarbor: null,
    askedOfReporters: [],
    bounty: null,
    stages: [],
    reviewed: null,
  }
}
