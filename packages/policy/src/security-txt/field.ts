import { nearest } from '../suggestion.js'
import { type Fault, fault } from './issue.js'

/** What a security.txt says, each key a field of RFC 9116. Holds only what keeps to it. Plain data. */
export interface SecurityTxt {
  /** Where to report, first choice first: URIs. */
  readonly contact: readonly string[]
  /** When the file goes stale: an RFC 3339 date-time as written. Null where the file does not say, or not so. */
  readonly expires: string | null
  /** Links to keys. */
  readonly encryption: readonly string[]
  /** Links to pages that thank reporters. */
  readonly acknowledgments: readonly string[]
  /** Language tags, all equally welcome. Empty: English may be assumed. */
  readonly preferredLanguages: readonly string[]
  /** Where the file is published. */
  readonly canonical: readonly string[]
  /** Links to the disclosure policy. */
  readonly policy: readonly string[]
  /** Links to security jobs. */
  readonly hiring: readonly string[]
  /** Every other field, in the order of the file: `CSAF`, `Bug-Bounty`, and what nobody knows. */
  readonly extensions: readonly Extension[]
}

/** A field that RFC 9116 does not define. */
export interface Extension {
  /** As written. */
  readonly name: string
  readonly value: string
}

/** The fields of RFC 9116 whose values are URIs. */
export type UriKey = Exclude<keyof SecurityTxt, 'expires' | 'preferredLanguages' | 'extensions'>

/** A field that RFC 9116 defines, or that needs the same care as one. */
export type Field =
  | { readonly kind: 'uri'; readonly name: string; readonly key: UriKey; readonly schemes: readonly string[] }
  | { readonly kind: 'expires' | 'languages' | 'csaf'; readonly name: string }

const uri = (name: string, key: UriKey, schemes: readonly string[] = ['https']): Field => {
  return { kind: 'uri', name, key, schemes }
}

/** The known fields, in the order in which they are written. */
export const FIELDS: readonly Field[] = [
  uri('Contact', 'contact', ['mailto', 'https', 'tel']),
  { kind: 'expires', name: 'Expires' },
  uri('Encryption', 'encryption', ['https', 'dns', 'openpgp4fpr']),
  uri('Acknowledgments', 'acknowledgments'),
  { kind: 'languages', name: 'Preferred-Languages' },
  uri('Canonical', 'canonical'),
  uri('Policy', 'policy'),
  uri('Hiring', 'hiring'),
  // OASIS CSAF 2.0, section 7.1.8. Kept among the extensions.
  { kind: 'csaf', name: 'CSAF' },
]

const BY_NAME = new Map(FIELDS.map((field) => [field.name.toLowerCase(), field]))

/** Names that drafts of the standard had, and what became of them. */
const OBSOLETE: ReadonlyMap<string, { readonly now?: string; readonly hint: string }> = new Map([
  ['acknowledgement', { now: 'acknowledgments', hint: 'write "Acknowledgments"' }],
  ['acknowledgements', { now: 'acknowledgments', hint: 'write "Acknowledgments"' }],
  ['signature', { hint: 'sign the file itself, and remove the line' }],
  ['disclosure', { hint: 'link the policy with "Policy", and remove the line' }],
  ['permission', { hint: 'link the policy with "Policy", and remove the line' }],
])

/** The field that a name means, whatever its case; undefined for an extension. And what is wrong with the name. */
export function fieldNamed(written: string): { readonly field: Field | undefined; readonly fault: Fault | null } {
  const name = written.toLowerCase()
  const obsolete = OBSOLETE.get(name)
  const field = BY_NAME.get(obsolete?.now ?? name)
  if (obsolete !== undefined) {
    return { field, fault: fault('obsolete-name', `"${written}" is a name from a draft`, obsolete.hint) }
  }
  if (field !== undefined) return { field, fault: null }
  const meant = BY_NAME.get(nearest(written, [...BY_NAME.keys()]) ?? '')
  if (meant === undefined) return { field, fault: null }
  const message = `"${written}" is not a known field`
  return { field, fault: fault('unknown-name', message, `did you mean "${meant.name}"?`) }
}
