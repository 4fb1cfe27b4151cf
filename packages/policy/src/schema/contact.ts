import * as v from 'valibot'
import { key, text, word } from './parts.js'
import { LINE, SHAPES } from './shapes.js'

/** What `readContact` demands, in words that an editor understands: one kind each, and a key only with an address. */
const together = {
  anyOf: [
    { required: ['email'], properties: { advisory: false, url: false } },
    { required: ['advisory'], properties: { email: false, url: false, pgp: false, 'pgp-subject': false } },
    { required: ['url'], properties: { email: false, advisory: false, pgp: false, 'pgp-subject': false } },
  ],
  dependentSchemas: { 'pgp-subject': { required: ['pgp'], properties: { pgp: { const: 'on-request' } } } },
}

/** A place to send a report to, as written: `{ email: … }`, `{ advisory: true }` or `{ url: … }`. */
export const contactSchema = v.pipe(
  v.strictObject(
    {
      email: v.exactOptional(
        key(text(SHAPES.email), {
          title: 'E-mail address',
          description: 'Where to write to; "unstated" where the policy says to e-mail somebody and gives no address.',
          example: 'security@example.org',
        }),
      ),
      advisory: v.exactOptional(
        key(v.literal(true, 'write "advisory: true", or leave the contact out'), {
          title: "GitHub's private report",
          description: 'Reports come in as private security advisories of the repository.',
          example: true,
        }),
      ),
      url: v.exactOptional(
        key(text(SHAPES.url), {
          title: 'Link',
          description: 'A form or page to report on. https only.',
          example: 'https://example.org/report',
        }),
      ),
      pgp: v.exactOptional(
        key(text(SHAPES.pgp), {
          title: 'PGP key',
          description: 'A link to the key with which mails may be encrypted, or "on-request".',
          example: 'on-request',
        }),
      ),
      'pgp-subject': v.exactOptional(
        key(text(LINE), {
          title: 'Subject of a request for the key',
          description: 'The subject line with which to ask for the key, where it is given on request.',
          example: 'PGP key request',
        }),
      ),
      role: v.exactOptional(
        key(word(['fallback', 'escalation']), {
          title: 'When to use it',
          description: 'fallback: where the first choice is no option; escalation: where it stayed silent.',
          example: 'fallback',
        }),
      ),
    },
    'write one of { email: … }, { advisory: true } and { url: … }',
  ),
  v.metadata(together),
)

/** A contact of a disclosure.yml, its shape proven, its meaning not yet. */
export type ContactRow = v.InferOutput<typeof contactSchema>
