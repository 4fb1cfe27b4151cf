export { advisoryWords, type ParsedAdvisory, parseGitHubAdvisory } from './github/github-advisory.js'
