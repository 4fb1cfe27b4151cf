import { type Contact, emptyPolicy, type Policy } from '@disclock/policy'
import { parseSecurityTxt } from '@disclock/policy/security-txt'

/** What a security.txt promises: where to report, and whether reports may be encrypted. */
export function policyFromSecurityTxt(text: string, project: string): Policy {
  const { contact, encryption } = parseSecurityTxt(text).value
  const [key] = encryption
  return { ...emptyPolicy(project), contacts: contact.map((uri) => contactOf(uri, key)) }
}

function contactOf(uri: string, key: string | undefined): Contact {
  const address = /^mailto:(?<address>[^?]+)/i.exec(uri)?.groups?.address
  if (address === undefined) return { kind: 'url', value: uri }
  return { kind: 'email', value: address, ...(key !== undefined && { pgp: key }) }
}
