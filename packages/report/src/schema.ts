import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { Report } from './report.js'
import type { ReportPolicy } from './report-policy.js'
import { type ValidateOptions, validate } from './validate.js'

/**
 * The policy's demands on a report as a Standard Schema, for libraries of forms and servers. Synchronous. Only errors are
 * its issues, as the standard knows no warnings: call {@link validate} for those. An issue also has `code`, `level`,
 * `params` and `hint`, and never holds what was submitted; take care that the library does not send that back with it
 * (Hono's default answer does).
 *
 * The object is frozen and has no other member: tRPC, for one, takes anything with a `parse` or an `assert` for a
 * validator of its own kind.
 */
export function reportSchema(policy: ReportPolicy, options: ValidateOptions = {}): StandardSchemaV1<unknown, Report> {
  return Object.freeze({
    '~standard': Object.freeze({
      version: 1,
      vendor: 'disclock',
      validate: (input: unknown) => {
        const { ok, report, issues } = validate(input, policy, options)
        return ok ? { value: report } : { issues: issues.filter(({ level }) => level === 'error') }
      },
    }),
  })
}
