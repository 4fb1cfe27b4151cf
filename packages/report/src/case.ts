export { type FirstEvents, firstEvents, type Receipt } from './case/first-events.js'
export { type PromisedDue, type PromisedTime, timetable } from './case/timetable.js'
export { timetableIcs } from './case/timetable-ics.js'
