// What the form loads once somebody begins to write: a page that is only read need not carry it.
export { allChecks } from '../checks.js'
export { redact } from '../secrets.js'
