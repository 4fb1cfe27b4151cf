export { secrets } from './secrets/check.js'
export { redact } from './secrets/redact.js'
export { KINDS as SECRETS } from './secrets/rules.js'
