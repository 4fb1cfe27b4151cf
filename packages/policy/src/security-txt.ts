export { type CheckOptions, checkSecurityTxt } from './security-txt/check.js'
export type { Extension, SecurityTxt } from './security-txt/field.js'
export { formatSecurityTxt } from './security-txt/format.js'
export type { SecurityTxtIssue, SecurityTxtIssueCode, SecurityTxtLevel } from './security-txt/issue.js'
export { parseSecurityTxt, type ReadField, type SecurityTxtReading } from './security-txt/parse.js'
export {
  type SecurityTxtLossCode,
  type SecurityTxtOptions,
  type WrittenSecurityTxt,
  writeSecurityTxt,
} from './security-txt/write.js'
