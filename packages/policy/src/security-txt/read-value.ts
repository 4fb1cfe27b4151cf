import { quote } from '../quote.js'
import { parseDateTime } from './date-time.js'
import { at, type Fault, fault, type SecurityTxtIssue } from './issue.js'
import { isLanguageTag } from './language-tag.js'
import type { FoundField } from './read-line.js'
import { uriFault } from './uri.js'

/** A field whose value keeps to the standard, if it does. */
export interface ReadValue {
  readonly read?: FoundField
  readonly issues: readonly SecurityTxtIssue[]
}

/** What a field means, and everything that is wrong with its value. Of a list, what is right is kept. */
export function readValue(found: FoundField): ReadValue {
  const { field, value } = found
  switch (field?.kind) {
    case undefined:
      return { read: found, issues: [] }
    case 'uri':
      return judged(found, uriFault(value, field.schemes))
    case 'csaf':
      return judged(found, uriFault(value, ['https']) ?? csafFault(value))
    case 'expires':
      return judged(found, parseDateTime(value) === null ? invalidExpires(value) : null)
    case 'languages':
      return readLanguages(found)
  }
}

function judged(found: FoundField, wrong: Fault | null): ReadValue {
  if (wrong === null) return { read: found, issues: [] }
  const issues = [at(found, wrong)]
  return wrong.level === 'error' ? { issues } : { read: found, issues }
}

function csafFault(value: string): Fault | null {
  if (value.endsWith('/provider-metadata.json')) return null
  const message = `${quote(value)} does not lead to provider metadata`
  return fault('csaf-file', message, 'write the link to your "provider-metadata.json"')
}

function invalidExpires(value: string): Fault {
  const message = `${quote(value)} is not a date and time of RFC 3339`
  return fault('invalid-expires', message, 'write one such as "2027-06-30T22:00:00Z"')
}

function readLanguages(found: FoundField): ReadValue {
  const tags: string[] = []
  const issues: SecurityTxtIssue[] = []
  let offset = 0
  for (const part of found.value.split(',')) {
    const tag = part.trim()
    if (isLanguageTag(tag)) tags.push(tag)
    else issues.push(at(found, invalidLanguage(tag), offset + part.length - part.trimStart().length))
    offset += part.length + 1
  }
  return tags.length === 0 ? { issues } : { read: { ...found, value: tags.join(', ') }, issues }
}

function invalidLanguage(tag: string): Fault {
  const message = tag === '' ? 'a language is missing' : `${quote(tag)} is not a language tag`
  return fault('invalid-language', message, 'write tags such as "en" or "pt-BR", with commas between')
}
