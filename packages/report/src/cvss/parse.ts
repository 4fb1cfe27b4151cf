import { type Metrics, readMetrics, type Said } from './metrics.js'
import { METRICS_2 } from './version-2.js'
import { METRICS_3 } from './version-3.js'
import { METRICS_4 } from './version-4.js'

/** The versions of CVSS whose vectors are read. */
export type CvssVersion = '2.0' | '3.0' | '3.1' | '4.0'

/** By version: the table of its metrics, and how many of them are mandatory. */
const GRAMMARS: Readonly<Record<CvssVersion, readonly [table: string, mandatory: number]>> = {
  '2.0': [METRICS_2, 6],
  '3.0': [METRICS_3, 8],
  '3.1': [METRICS_3, 8],
  '4.0': [METRICS_4, 11],
}
const read = new Map<CvssVersion, Metrics>()

/** The metrics of a version. Its table is read when it is first asked for. */
export function metricsOf(version: CvssVersion): Metrics {
  const metrics = read.get(version) ?? readMetrics(GRAMMARS[version][0])
  read.set(version, metrics)
  return metrics
}

/** A vector, as {@link parseCvss} makes it: every mandatory metric is there, and every value is one of its metric's. */
export interface Cvss {
  readonly version: CvssVersion
  /** Those that are left out, or said to be undefined (`X`, in version 2.0 `ND`), are not in it. */
  readonly metrics: Said
}

/**
 * Why a text is no vector. `prefix`: it does not say its version, and is none of version 2.0, whose vectors say none.
 * `version`: it says one that there is not. Of a metric: `missing`; `duplicate`; `value`, one that it cannot have;
 * `order`, which versions 2.0 and 4.0 fix; `unknown-metric`, where a part is not of the form `metric:value` too.
 */
export type CvssReason = 'prefix' | 'version' | 'missing' | 'duplicate' | 'value' | 'order' | 'unknown-metric'

/** What keeps a text from being a vector: the first thing that was found. */
export interface CvssIssue {
  readonly code: CvssReason
  /** The metric, by its short name in the standard; undefined where it is about none, or about one that there is not. */
  readonly metric?: string
}

/** A vector, or what keeps the text from being one. */
export type CvssReading =
  | { readonly value: Cvss; readonly issues?: undefined }
  | { readonly issues: readonly [CvssIssue]; readonly value?: undefined }

/**
 * A vector of CVSS 2.0, 3.0, 3.1 or 4.0, by the grammar of its version and no laxer: no duplicates, no spaces, no lower
 * case. Parentheses around a vector of version 2.0 are taken off, as NVD writes them.
 *
 * @see https://www.first.org/cvss/v4.0/specification-document, section 7; v3.1, section 6; v2, section 2.4
 *
 * @example
 * parseCvss('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H').issues // => [{ code: 'missing', metric: 'A' }]
 */
export function parseCvss(text: string): CvssReading {
  const prefixed = text.startsWith('CVSS:')
  if (!prefixed && text.includes('PR:')) return refuse('prefix')
  const parts = (prefixed ? text.slice(5) : text.replace(/^\((.*)\)$/, '$1')).split('/')
  const version = prefixed ? parts.shift() : '2.0'
  if (version === '2.0' && prefixed) return refuse('prefix')
  if (!isVersion(version)) return refuse('version')
  const grammar = metricsOf(version)
  const names = [...grammar.keys()]
  const mandatory = GRAMMARS[version][1]
  const none = version === '2.0' ? 'ND' : 'X'
  const metrics: Record<string, string> = {}
  const seen: number[] = []
  for (const part of parts) {
    const [metric = '', value = ''] = part.split(/:(.*)/s, 2) // at the first colon only
    const place = names.indexOf(metric)
    if (place < 0) return refuse('unknown-metric')
    if (seen.includes(place)) return refuse('duplicate', metric)
    const defined = grammar.get(metric)?.has(value)
    if (!defined && (value !== none || place < mandatory)) return refuse('value', metric)
    if (!version.startsWith('3') && place < Math.max(...seen)) return refuse('order', metric)
    seen.push(place)
    if (defined) metrics[metric] = value
  }
  const missing = names.find((_, place) => place < mandatory && !seen.includes(place))
  return missing === undefined ? { value: { version, metrics } } : refuse('missing', missing)
}

function isVersion(text: string | undefined): text is CvssVersion {
  return text !== undefined && Object.hasOwn(GRAMMARS, text)
}

function refuse(code: CvssReason, metric?: string): CvssReading {
  return { issues: [metric === undefined ? { code } : { code, metric }] }
}
