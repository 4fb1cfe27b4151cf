/** A stand-in of GitHub's REST API on loopback: for the demo, for tests, and for trying out a set-up. */

export { type AdvisoryFields, advisoryJson } from './stand-in/advisory-json.js'
export type { StandInApp } from './stand-in/apps.js'
export { type CommentFields, commentJson } from './stand-in/comment-json.js'
export type { Fault } from './stand-in/faults.js'
export type { StandInCommit, StandInOrganisation, StandInRepository } from './stand-in/organisation.js'
export { type ReceivedRequest, type StandIn, startStandIn } from './stand-in/server.js'
export type { Sees, StandInToken } from './stand-in/viewer.js'
export type { StandInOptions } from './stand-in/world.js'
