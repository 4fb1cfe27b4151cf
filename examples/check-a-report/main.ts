import { readFileSync } from 'node:fs'
import { parsePolicy } from '@disclock/policy'
import { PRESETS } from '@disclock/policy/presets'
import { validate } from '@disclock/report'
import { allChecks } from '@disclock/report/checks'
import { parseReport } from '@disclock/report/markdown'

const policy = parsePolicy(PRESETS.threatdex)
if (policy.issues) throw new TypeError(policy.issues.map(({ message }) => message).join('; '))

const { report } = parseReport(readFileSync(new URL('report.md', import.meta.url), 'utf8'))
const { ok, issues, evidence } = validate(report, policy.value, { checks: allChecks })

console.log(ok ? 'It can be handed over.' : 'It cannot be handed over as it is.')
for (const { level, message, hint } of issues) console.log(`${level}: ${message} ${hint}`)
console.log(evidence)
