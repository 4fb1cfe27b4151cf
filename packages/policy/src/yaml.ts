export { type EditOptions, editPolicyYaml } from './edit/edit-policy-yaml.js'
export { formatIssue, type LocatedIssue, type Position, type YamlIssueCode } from './yaml/located-issue.js'
export { readPolicyYaml } from './yaml/read-policy-yaml.js'
