export { DisclosureReportForm, defineReportForm } from './form/element.js'
export type { ReportDetail } from './form/view.js'
export { english, type FormLanguage, type FormWords } from './form/words.js'
