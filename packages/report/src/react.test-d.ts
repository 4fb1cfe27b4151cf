import { createElement, type JSX } from 'react'
import type { ReportDetail } from './form.js'
import './react.js'

type Props = JSX.IntrinsicElements['disclosure-report-form']

// What people write in JSX, checked by tsc: the properties, the attributes and the event of the element.
const good: Props = {
  policy: { project: 'ThreatDex' },
  repository: 'threatdex/threatdex',
  onreport: ({ detail }: CustomEvent<ReportDetail>) => console.log(detail.markdown, detail.report.summary),
}
createElement('disclosure-report-form', good)

// @ts-expect-error a policy is data, no text
export const textual: Props = { policy: '{}' }
// @ts-expect-error the event carries a report, no text
export const untyped: Props = { onreport: (event: CustomEvent<string>) => event.detail.length }
