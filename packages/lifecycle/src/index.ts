export { type CaseIssue, parseCaseFile, parseEvent } from './case-file.js'
export type { Clock } from './clock.js'
export { declarePrivate, Embargoed, type PrivateSink } from './embargoed.js'
export { type Evaluation, evaluate } from './evaluate.js'
export {
  type CaseEvent,
  type CaseFile,
  CERTAINTIES,
  type Certainty,
  type Coverage,
  PRECISIONS,
  type Precision,
  ROLES,
  type Role,
} from './event.js'
export { caseMachine } from './machine.js'
export { VERDICTS, type Verdict } from './outcome.js'
export { type Anomaly, type CaseState, reduce, type Stretch } from './reduce.js'
export { type Regions, STAGES, type Stage } from './stage.js'
export { loadTerms, type Terms } from './terms.js'
