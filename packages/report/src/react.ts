import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { DisclosureReportForm, ReportDetail } from './form.js'

/** The form's own properties, its attributes and its event, as React 19 hands them over. */
export interface DisclosureReportFormProps
  extends DetailedHTMLProps<HTMLAttributes<DisclosureReportForm>, DisclosureReportForm>,
    Partial<Pick<DisclosureReportForm, 'policy' | 'language' | 'checks' | 'pgpKey' | 'report'>> {
  readonly name?: string
  readonly disabled?: boolean
  readonly repository?: string
  readonly 'policy-src'?: string
  readonly 'pgp-key-src'?: string
  readonly onreport?: (event: CustomEvent<ReportDetail>) => void
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'disclosure-report-form': DisclosureReportFormProps
    }
  }
}
