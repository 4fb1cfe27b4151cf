export { type GitHubReport, toGitHubReport } from './markdown/github-report.js'
export { type Parsed, parseReport } from './markdown/parse-report.js'
export { questionsFor, questionWords } from './markdown/questions.js'
export { renderReport } from './markdown/render-report.js'
