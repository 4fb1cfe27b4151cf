import { contactsIn, formatContact, identityOf, type SaidContact, type SaidContacts } from '../contacts.js'
import { type CheckFinding, finding, formatPlace } from '../finding.js'
import type { ReadTexts } from '../read-texts.js'

/**
 * Texts of which each names a contact that the other does not. One that only names fewer leaves the rest unsaid; one
 * that sends its readers to the policy, as a security.txt may, names none.
 */
export function contactsAgree(texts: ReadTexts): readonly CheckFinding[] {
  const all = contactsIn(texts)
  return all.flatMap((one, index) => all.slice(0, index).flatMap((other) => difference(one, other)))
}

function difference(one: SaidContacts, other: SaidContacts): readonly CheckFinding[] {
  const [here] = beyond(one, other)
  const [there] = beyond(other, one)
  if (here === undefined || there === undefined) return []
  const message = `${formatContact(here)} here, and ${formatContact(there)} in ${formatPlace(there.place)}`
  return [finding('contacts-differ', here.place, message, 'name the same contacts in both', [there.place])]
}

/** The contacts that only the first of two texts names. */
function beyond({ contacts }: SaidContacts, other: SaidContacts): readonly SaidContact[] {
  const known = new Set(other.contacts.map(identityOf))
  return contacts.filter((contact) => {
    const identity = identityOf(contact)
    return identity !== null && !known.has(identity) && !isPointer(contact)
  })
}

function isPointer({ value }: SaidContact): boolean {
  return value !== null && /\/security\/policy\/?$|\/SECURITY\.md$/i.test(value)
}
