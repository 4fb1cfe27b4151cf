export { cvss } from './cvss/check.js'
export {
  type Cvss,
  type CvssIssue,
  type CvssReading,
  type CvssReason,
  type CvssVersion,
  parseCvss,
} from './cvss/parse.js'
export { type CvssBand, type CvssScores, cvssBand, scoreCvss } from './cvss/score.js'
