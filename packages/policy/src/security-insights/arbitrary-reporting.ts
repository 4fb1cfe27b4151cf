import fc from 'fast-check'
import type { VulnerabilityReporting } from './reporting.js'

// Words that YAML takes for something else, and texts that it has to quote, fold or escape.
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('a', ' ', '\n', '#', ': ', '- ', '"', "'", '\t', '|', '&a', '*a', '{', '\\'), {
      maxLength: 8,
    })
    .map((all) => all.join('')),
  fc.constantFrom('true', 'no', 'null', '~', '12', '1e3', '2026-11-22', '', '<<', '---', '0x1f', 'a'.repeat(200)),
)
const link = fc.webUrl({ withQueryParameters: true, withFragments: true })
const email = fc.stringMatching(/^[a-z0-9]{1,9}@[a-z0-9]{1,9}\.[a-z]{2,5}$/)
const contact = fc.record(
  { name: text, primary: fc.boolean(), affiliation: text, email, social: text },
  { requiredKeys: ['name', 'primary'] },
)

/** All that a security-insights file can say of reporting vulnerabilities. */
export const reporting: fc.Arbitrary<VulnerabilityReporting> = fc.record(
  {
    reportsAccepted: fc.boolean(),
    bugBountyAvailable: fc.boolean(),
    bugBountyProgram: link,
    contact,
    comment: text,
    securityPolicy: link,
    pgpKey: text,
    inScope: fc.array(text, { maxLength: 3 }),
    outOfScope: fc.array(text, { maxLength: 3 }),
  },
  { requiredKeys: ['reportsAccepted', 'bugBountyAvailable'] },
)
