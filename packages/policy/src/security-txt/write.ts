import type { PolicyIssue, Reading } from '../issue.js'
import type { Contact, Policy } from '../policy.js'
import type { SecurityTxt } from './field.js'
import { formatSecurityTxt } from './format.js'
import { termsSaid } from './terms-said.js'

/** What a security.txt says and a policy does not. */
export interface SecurityTxtOptions extends Partial<Omit<SecurityTxt, 'contact' | 'expires'>> {
  /** When the file goes stale: an RFC 3339 date-time, less than a year ahead. */
  readonly expires: string
  /** `owner/name`: where GitHub's private report is, for a policy that has it as a contact. */
  readonly repository?: string
}

/** What a policy says and a security.txt cannot. */
export type SecurityTxtLossCode =
  | 'contact-without-address'
  | 'key-on-request'
  | 'escalation-as-contact'
  | 'terms-unlinked'

/** The text of a security.txt, and what of the policy is not in it. */
export interface WrittenSecurityTxt {
  readonly text: string
  readonly losses: readonly PolicyIssue<SecurityTxtLossCode>[]
}

/**
 * The security.txt of a policy: contacts in its order, those for later last, with links to their keys; or that it
 * cannot be written, since the policy has no contact with an address. It is not signed.
 *
 * @throws {RangeError} The options would break RFC 9116.
 */
export function writeSecurityTxt(
  policy: Policy,
  { expires, repository, ...said }: SecurityTxtOptions,
): Reading<WrittenSecurityTxt, PolicyIssue<'no-contact'>> {
  const contacts = policy.contacts
    .map((contact, index) => ({ contact, path: ['contacts', index] }))
    .sort((a, b) => turnOf(a.contact) - turnOf(b.contact))
    .map(({ contact, path }) => ({ contact, path, uri: uriOf(contact, repository) }))
  const contact = contacts.flatMap(({ uri }) => uri ?? [])
  if (contact.length === 0) return { issues: [NO_CONTACT] }

  const keys = contacts.flatMap(({ contact: { pgp } }) => (pgp === undefined || pgp === 'on-request' ? [] : pgp))
  const text = formatSecurityTxt({
    acknowledgments: [],
    preferredLanguages: [],
    canonical: [],
    policy: [],
    hiring: [],
    extensions: [],
    ...said,
    contact,
    expires,
    encryption: [...new Set([...keys, ...(said.encryption ?? [])])],
  })
  const losses = [
    ...contacts.flatMap(({ contact, path, uri }) => contactLosses(contact, path, uri)),
    ...((said.policy ?? []).length > 0 ? [] : termsSaid(policy).map(unlinked)),
  ]
  return { value: { text, losses } }
}

const NO_CONTACT: PolicyIssue<'no-contact'> = {
  code: 'no-contact',
  path: ['contacts'],
  message: 'the policy has no contact that a security.txt can name',
  hint: 'add an address or a link to "contacts", or say the repository of the private report',
}

function turnOf({ role }: Contact): number {
  return role === undefined ? 0 : role === 'fallback' ? 1 : 2
}

function uriOf({ kind, value }: Contact, repository: string | undefined): string | null {
  switch (kind) {
    case 'email':
      // RFC 9116, section 2.5.3, writes a plus so: some programs take one for a space.
      return value === null ? null : `mailto:${value.replaceAll('+', '%2B')}`
    case 'url':
      return value
    case 'github-advisory':
      return repository === undefined ? null : reportForm(repository)
  }
}

function reportForm(repository: string): string {
  if (!/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(repository)) {
    throw new RangeError(`"${repository}" is not a repository; write "owner/name"`)
  }
  return `https://github.com/${repository}/security/advisories/new`
}

type Losses = readonly PolicyIssue<SecurityTxtLossCode>[]

function contactLosses({ kind, role, pgp }: Contact, path: PolicyIssue['path'], uri: string | null): Losses {
  const address = kind === 'email' ? 'write the address in the policy' : 'say the repository'
  return [
    ...(uri === null ? [loss('contact-without-address', path, 'the contact has no address', address)] : []),
    ...(uri !== null && role === 'escalation' ? [loss('escalation-as-contact', path, ...ESCALATION)] : []),
    ...(pgp === 'on-request' ? [loss('key-on-request', [...path, 'pgp'], ...ON_REQUEST)] : []),
  ]
}

const ESCALATION = [
  'a security.txt cannot say that a contact is for escalation; it stands last',
  'say it in the policy, and link it',
] as const
const ON_REQUEST = [
  'a security.txt cannot say that a key is given on request',
  'publish the key, and write its link to "pgp"',
] as const

function unlinked(term: string): PolicyIssue<SecurityTxtLossCode> {
  const message = `a security.txt has no field for "${term}"`
  return loss('terms-unlinked', [term], message, 'say the link to the policy, where it stands')
}

function loss(
  code: SecurityTxtLossCode,
  path: PolicyIssue['path'],
  message: string,
  hint: string,
): PolicyIssue<SecurityTxtLossCode> {
  return { code, path, message, hint }
}
