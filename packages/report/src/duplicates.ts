export { type AdvisoryIndex, indexAdvisories, type KnownAdvisory } from './duplicates/index-advisories.js'
export { type Likeness, likelyDuplicates, nearest } from './duplicates/nearest.js'
