import { quote } from '../quote.js'
import type { Place } from './finding.js'
import { positionOf, type ReadDisclosure, type ReadMarkdown, type ReadTexts } from './read-texts.js'
import { startOfLine } from './start-of-line.js'

/** A place to send reports to, as one of the texts names it. */
export interface SaidContact {
  readonly kind: 'email' | 'github-advisory' | 'link'
  /** Null for GitHub's private report, and for an e-mail address that is not given. */
  readonly value: string | null
  readonly place: Place
}

/** What the contacts of one text are. */
export interface SaidContacts {
  readonly source: string
  readonly contacts: readonly SaidContact[]
}

/** The contacts of every text, SECURITY.md first. A text that names none is there with none. */
export function contactsIn({ securityMd, disclosure, securityTxt }: ReadTexts): readonly SaidContacts[] {
  return [
    ...securityMd.map((read) => ({ source: read.source, contacts: contactsInProse(read) })),
    ...(disclosure === null ? [] : [{ source: disclosure.source, contacts: contactsInPolicy(disclosure) }]),
    ...(securityTxt === null ? [] : [{ source: securityTxt.source, contacts: contactsInSecurityTxt(securityTxt) }]),
  ]
}

function contactsInProse({ source, text, read }: ReadMarkdown): readonly SaidContact[] {
  return read.contacts.map(({ kind, value, line }) => {
    const place = { source, ...startOfLine(text, line) }
    return kind === 'email' ? { kind, value, place } : linkOrAdvisory(value, kind === 'github-advisory', place)
  })
}

function contactsInPolicy(read: ReadDisclosure): readonly SaidContact[] {
  return read.policy.contacts.map(({ kind, value }, index) => {
    const place = { source: read.source, ...positionOf(read, ['contacts', index]) }
    return kind === 'email' ? { kind, value, place } : linkOrAdvisory(value, kind === 'github-advisory', place)
  })
}

function contactsInSecurityTxt({ source, reading }: NonNullable<ReadTexts['securityTxt']>): readonly SaidContact[] {
  return reading.fields
    .filter(({ name, value }) => name === 'Contact' && !value.startsWith('tel:'))
    .map(({ value, line, column }) => {
      const place = { source, line, column }
      const address = /^mailto:([^?]+)/i.exec(value)?.[1]
      return address === undefined ? linkOrAdvisory(value, false, place) : { kind: 'email', value: address, place }
    })
}

const ADVISORY = /^https:\/\/github\.com\/[^/\s]+\/[^/\s]+\/security\/advisories(?:\/new)?\/?(?:[?#].*)?$/i

function linkOrAdvisory(value: string | null, isAdvisory: boolean, place: Place): SaidContact {
  return isAdvisory || (value !== null && ADVISORY.test(value))
    ? { kind: 'github-advisory', value: null, place }
    : { kind: 'link', value, place }
}

/** What makes two contacts one; null where a text names a way and not the place. */
export function identityOf({ kind, value }: SaidContact): string | null {
  if (kind === 'github-advisory') return kind
  return value === null ? null : `${kind} ${value.toLowerCase().replace(/\/+$/, '')}`
}

/** A contact as a message names it. */
export function formatContact({ kind, value }: SaidContact): string {
  if (kind === 'github-advisory') return "GitHub's private reporting"
  return value === null ? 'an e-mail address that is not given' : quote(value)
}
