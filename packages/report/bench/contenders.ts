/**
 * One question put to five libraries and to us: is this a report of ten fields, with a summary, a component, steps and a
 * contact in it? Each trims what it may, keeps the limits of GitHub, and says what is wrong.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { type } from 'arktype'
import * as v from 'valibot'
import * as z from 'zod'
import * as mini from 'zod/mini'
import { validate } from '../src/index.js'

const MAX_SUMMARY = 1024
const MAX_TEXT = 65_535
const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const

/** A report as one meets it, made anew for each call, so that nothing can be remembered. */
export function ordinary(index: number): Record<string, unknown> {
  return {
    summary: `Stored cross-site scripting in the search of indicators, ${index}`,
    description: 'The search page writes the name of a saved query into the page without escaping it. '.repeat(8),
    component: 'apps/web',
    version: '1.4.2',
    severity: 'high',
    cvss: 'CVSS:3.1/AV:N/AC:L/PR:L/UI:R/S:C/C:L/I:L/A:N',
    cwe: ['CWE-79'],
    steps: [
      'Log in as any user.',
      'Save a query under the name <img src=x onerror=alert(1)>.',
      'Open the list of queries.',
    ],
    poc: 'curl -X POST https://localhost:3000/api/queries -d "name=<img src=x onerror=alert(1)>"',
    contact: 'ann@example.org',
  }
}

/** A report with a part of the wrong shape, one of a wrong name, one that is too long, and none to reply to. */
export function faulty(index: number): Record<string, unknown> {
  return { ...ordinary(index), severity: 'severe', cwe: 79, summary: 'x'.repeat(2000), contact: undefined }
}

const policy = {
  ask: (['summary', 'component', 'steps', 'contact'] as const).map((field) => {
    return { field, level: 'required' as const, required: 'strict' as const }
  }),
}

const withZod = z.object({
  summary: z.string().trim().min(1).max(MAX_SUMMARY),
  description: z.string().trim().max(MAX_TEXT).optional(),
  component: z.string().trim().min(1).max(MAX_TEXT),
  version: z.string().trim().max(MAX_TEXT).optional(),
  severity: z.enum(SEVERITIES).optional(),
  cvss: z.string().trim().max(MAX_TEXT).optional(),
  cwe: z.array(z.string().trim()).max(100).optional(),
  steps: z.array(z.string().trim()).min(1).max(100),
  poc: z.string().trim().max(MAX_TEXT).optional(),
  contact: z.string().trim().min(1).max(MAX_TEXT),
})

const miniText = (min: number, max: number) =>
  mini.string().check(mini.trim(), mini.minLength(min), mini.maxLength(max))
const withMini = mini.object({
  summary: miniText(1, MAX_SUMMARY),
  description: mini.optional(miniText(0, MAX_TEXT)),
  component: miniText(1, MAX_TEXT),
  version: mini.optional(miniText(0, MAX_TEXT)),
  severity: mini.optional(mini.enum(SEVERITIES)),
  cvss: mini.optional(miniText(0, MAX_TEXT)),
  cwe: mini.optional(mini.array(mini.string().check(mini.trim())).check(mini.maxLength(100))),
  steps: mini.array(mini.string().check(mini.trim())).check(mini.minLength(1), mini.maxLength(100)),
  poc: mini.optional(miniText(0, MAX_TEXT)),
  contact: miniText(1, MAX_TEXT),
})

const valibotText = (min: number, max: number) => v.pipe(v.string(), v.trim(), v.minLength(min), v.maxLength(max))
const withValibot = v.object({
  summary: valibotText(1, MAX_SUMMARY),
  description: v.optional(valibotText(0, MAX_TEXT)),
  component: valibotText(1, MAX_TEXT),
  version: v.optional(valibotText(0, MAX_TEXT)),
  severity: v.optional(v.picklist(SEVERITIES)),
  cvss: v.optional(valibotText(0, MAX_TEXT)),
  cwe: v.optional(v.pipe(v.array(v.pipe(v.string(), v.trim())), v.maxLength(100))),
  steps: v.pipe(v.array(v.pipe(v.string(), v.trim())), v.minLength(1), v.maxLength(100)),
  poc: v.optional(valibotText(0, MAX_TEXT)),
  contact: valibotText(1, MAX_TEXT),
})

const ajvText = (minLength: number, maxLength: number) => ({ type: 'string', minLength, maxLength })
const withAjv = new Ajv2020({ allErrors: true }).compile({
  type: 'object',
  required: ['summary', 'component', 'steps', 'contact'],
  properties: {
    summary: ajvText(1, MAX_SUMMARY),
    description: ajvText(0, MAX_TEXT),
    component: ajvText(1, MAX_TEXT),
    version: ajvText(0, MAX_TEXT),
    severity: { enum: SEVERITIES },
    cvss: ajvText(0, MAX_TEXT),
    cwe: { type: 'array', items: { type: 'string' }, maxItems: 100 },
    steps: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 100 },
    poc: ajvText(0, MAX_TEXT),
    contact: ajvText(1, MAX_TEXT),
  },
})

const withArktype = type({
  summary: `1 <= string <= ${MAX_SUMMARY}`,
  'description?': `string <= ${MAX_TEXT}`,
  component: `1 <= string <= ${MAX_TEXT}`,
  'version?': `string <= ${MAX_TEXT}`,
  'severity?': "'critical' | 'high' | 'medium' | 'low'",
  'cvss?': `string <= ${MAX_TEXT}`,
  'cwe?': 'string[] <= 100',
  steps: '1 <= string[] <= 100',
  'poc?': `string <= ${MAX_TEXT}`,
  contact: `1 <= string <= ${MAX_TEXT}`,
})

/** By name: whether the library takes the report. Ours without its checks, which the others do not make. */
export const libraries: Readonly<Record<string, (report: unknown) => boolean>> = {
  disclock: (report) => validate(report, policy, { checks: [] }).ok,
  zod: (report) => withZod.safeParse(report).success,
  'zod/mini': (report) => withMini.safeParse(report).success,
  valibot: (report) => v.safeParse(withValibot, report).success,
  'ajv, compiled': (report) => withAjv(report),
  arktype: (report) => !(withArktype(report) instanceof type.errors),
}
