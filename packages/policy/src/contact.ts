import type { PolicyIssue, Reading } from './issue.js'
import { linkIssues } from './link.js'
import type { Contact } from './policy.js'
import type { ContactRow } from './schema/contact.js'

/** A contact as written to the contact it means. */
export function readContact(row: ContactRow, path: PolicyIssue['path']): Reading<Contact> {
  const kinds = [
    row.email === undefined ? [] : [{ kind: 'email', value: row.email === 'unstated' ? null : row.email } as const],
    row.advisory === undefined ? [] : [{ kind: 'github-advisory', value: null } as const],
    row.url === undefined ? [] : [{ kind: 'url', value: row.url } as const],
  ].flat()
  const [place] = kinds
  if (place === undefined || kinds.length > 1) return { issues: [notExactlyOne(kinds.length, path)] }

  const issues = [
    ...(place.kind === 'email' ? [] : keysOfAnAddress(row, path)),
    ...subjectWithoutRequest(row, path),
    ...linkIssues(row.url, [...path, 'url']),
    ...(row.pgp === 'on-request' ? [] : linkIssues(row.pgp, [...path, 'pgp'])),
  ]
  if (issues.length > 0) return { issues }
  return {
    value: {
      ...place,
      ...(row.role !== undefined && { role: row.role }),
      ...(row.pgp !== undefined && { pgp: row.pgp }),
      ...(row['pgp-subject'] !== undefined && { pgpSubject: row['pgp-subject'] }),
    },
  }
}

function notExactlyOne(count: number, path: PolicyIssue['path']): PolicyIssue {
  const message = count === 0 ? 'the contact says neither address nor link' : 'the contact says more than one place'
  const hint = 'write exactly one of "email", "advisory" and "url", and a contact each for more'
  return { code: 'not-exactly-one', path, message, hint }
}

function keysOfAnAddress(row: ContactRow, path: PolicyIssue['path']): readonly PolicyIssue[] {
  return (['pgp', 'pgp-subject'] as const)
    .filter((name) => row[name] !== undefined)
    .map((name) => {
      const hint = `remove "${name}", or put it beside an "email"`
      return { code: 'misplaced-key', path: [...path, name], message: `"${name}" is about e-mail`, hint }
    })
}

function subjectWithoutRequest(row: ContactRow, path: PolicyIssue['path']): readonly PolicyIssue[] {
  if (row['pgp-subject'] === undefined || row.pgp === 'on-request') return []
  const message = '"pgp-subject" is for a key that is given on request'
  return [
    { code: 'misplaced-key', path: [...path, 'pgp-subject'], message, hint: 'add "pgp: on-request", or remove it' },
  ]
}
