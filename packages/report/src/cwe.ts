export { cwe } from './cwe/check.js'
export { type CweMapping, cweMapping } from './cwe/mapping.js'
export { CWE_VERSION } from './cwe/table.js'
