import type { Contact } from '../policy.js'
import { autolink, escaped, list } from './markdown.js'

/** Where to report, as Markdown: the first choices, then what is there for those who cannot use them, then escalation. */
export function contactBlocks(contacts: readonly Contact[]): readonly string[] {
  const first = contacts.filter(({ role }) => role === undefined)
  const [only, ...others] = first
  return [
    ...(only === undefined
      ? []
      : [others.length === 0 ? `Please report vulnerabilities ${way(only)}.` : several(first)]),
    ...withRole(contacts, 'fallback').map((one) => `Alternatively, report ${way(one)}.`),
    ...withRole(contacts, 'escalation').map((one) => `To escalate a report, turn to us ${way(one)}.`),
    ...contacts.flatMap((contact) => key(contact, contact === contacts.find(({ kind }) => kind === 'email'))),
  ]
}

function several(contacts: readonly Contact[]): string {
  return `You can report vulnerabilities in any of these ways:\n\n${list(contacts.map(way))}`
}

function withRole(contacts: readonly Contact[], role: Contact['role']): readonly Contact[] {
  return contacts.filter((contact) => contact.role === role)
}

function way({ kind, value }: Contact): string {
  switch (kind) {
    case 'email':
      return value === null ? 'by e-mailing the maintainers' : `by e-mail to ${autolink(value)}`
    case 'github-advisory':
      return 'privately on GitHub: open the Security tab of the repository and choose “Report a vulnerability”'
    case 'url':
      return `on ${autolink(value ?? '')}`
  }
}

/** How to encrypt what is sent to a contact. The first address of all needs no mention again. */
function key({ value, pgp, pgpSubject }: Contact, isFirst: boolean): readonly string[] {
  if (pgp === undefined) return []
  if (pgp !== 'on-request') return [`E-mail may be encrypted with [our PGP key](<${pgp}>).`]
  const at = isFirst || value === null ? '' : ` by e-mail to ${autolink(value)}`
  const subject = pgpSubject === undefined ? '' : ` in a message with the subject line “${escaped(pgpSubject)}”`
  return [`E-mail may be encrypted. Please ask for our PGP key${at}${subject}.`]
}
