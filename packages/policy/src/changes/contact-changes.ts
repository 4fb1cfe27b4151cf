import type { Contact } from '../policy.js'
import { quote } from '../quote.js'
import { byPresence, change, type PolicyChange } from './change.js'
import { pairUp } from './pair-up.js'

/** How the places to report to differ. Another address of the same kind is a change; one more or less is more or less. */
export function contactChanges(before: readonly Contact[], after: readonly Contact[]): readonly PolicyChange[] {
  const { pairs, gone, added } = pairUp(before, after, KEYS, (contact) =>
    JSON.stringify(KEYS.map((key) => key(contact))),
  )
  return [
    ...pairs.flatMap(([old, now]) => [...placeChanges(old, now), ...keyChanges(old, now)]),
    ...gone.map((old) => change('contact-removed', 'weakens', 'contact', [contactWords(old), null])),
    ...added.map((now) => change('contact-added', 'strengthens', 'contact', [null, contactWords(now)])),
  ]
}

const KEYS: readonly ((contact: Contact) => string)[] = [
  ({ kind, value, role, pgp, pgpSubject }) => JSON.stringify([kind, value, role, pgp, pgpSubject]),
  ({ kind, value, role }) => JSON.stringify([kind, value, role]),
  ({ kind, value }) => JSON.stringify([kind, value]),
  ({ kind, role }) => JSON.stringify([kind, role]),
  ({ kind }) => kind,
]

function placeChanges(before: Contact, after: Contact): readonly PolicyChange[] {
  if (before.value === after.value && before.role === after.role) return []
  // An e-mail contact without an address says to e-mail, and not where.
  const direction = before.value === after.value ? 'changes' : byPresence(before.value, after.value)
  return [change('contact-changed', direction, 'contact', [contactWords(before), contactWords(after)])]
}

function keyChanges(before: Contact, after: Contact): readonly PolicyChange[] {
  if (before.pgp === after.pgp && before.pgpSubject === after.pgpSubject) return []
  const [old, now] = [keyWords(before), keyWords(after)]
  const code = old === null ? 'pgp-added' : now === null ? 'pgp-removed' : 'pgp-changed'
  return [change(code, byPresence(old, now), `encryption for ${placeWords(after)}`, [old, now])]
}

function contactWords(contact: Contact): string {
  return contact.role === undefined ? placeWords(contact) : `${placeWords(contact)} (${contact.role})`
}

function placeWords({ kind, value }: Contact): string {
  switch (kind) {
    case 'github-advisory':
      return "GitHub's private report"
    case 'email':
      return value === null ? 'an e-mail address that is not stated' : quote(value)
    case 'url':
      return quote(value ?? '')
  }
}

function keyWords({ pgp, pgpSubject }: Contact): string | null {
  if (pgp === undefined) return null
  if (pgp !== 'on-request') return `the OpenPGP key ${quote(pgp)}`
  return `an OpenPGP key on request${pgpSubject === undefined ? '' : `, with the subject ${quote(pgpSubject)}`}`
}
