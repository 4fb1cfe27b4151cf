import { expect, test } from 'vitest'
import { sayChanges } from './say-changes.js'

const email = (address: string, more: object = {}) => ({ contacts: [{ email: address, ...more }] })
const advisory = { advisory: true }

test.each([
  {
    why: 'a contact more',
    before: email('a@example.org'),
    after: { contacts: [{ email: 'a@example.org' }, advisory] },
    says: ["strengthens: contact: new: GitHub's private report"],
  },
  {
    why: 'a contact less',
    before: { contacts: [{ email: 'a@example.org' }, advisory] },
    after: email('a@example.org'),
    says: ["weakens: contact: gone: GitHub's private report"],
  },
  {
    why: 'another address',
    before: email('a@example.org'),
    after: email('b@example.org'),
    says: ['changes: contact: "a@example.org" → "b@example.org"'],
  },
  {
    why: 'an address at last',
    before: email('unstated'),
    after: email('b@example.org'),
    says: ['strengthens: contact: an e-mail address that is not stated → "b@example.org"'],
  },
  {
    why: 'another role',
    before: email('a@example.org'),
    after: email('a@example.org', { role: 'fallback' }),
    says: ['changes: contact: "a@example.org" → "a@example.org" (fallback)'],
  },
  {
    why: 'no key any more',
    before: email('a@example.org', { pgp: 'on-request' }),
    after: email('a@example.org'),
    says: ['weakens: encryption for "a@example.org": gone: an OpenPGP key on request'],
  },
  {
    why: 'a key',
    before: email('a@example.org'),
    after: email('a@example.org', { pgp: 'https://example.org/key' }),
    says: ['strengthens: encryption for "a@example.org": new: the OpenPGP key "https://example.org/key"'],
  },
  {
    why: 'another key',
    before: email('a@example.org', { pgp: 'on-request' }),
    after: email('a@example.org', { pgp: 'on-request', 'pgp-subject': 'key' }),
    says: [
      'changes: encryption for "a@example.org": an OpenPGP key on request → an OpenPGP key on request, with the subject "key"',
    ],
  },
  {
    why: 'another way to report',
    before: email('a@example.org'),
    after: { contacts: [advisory] },
    says: ['weakens: contact: gone: "a@example.org"', "strengthens: contact: new: GitHub's private report"],
  },
  {
    why: 'holidays',
    before: { calendar: { holidays: ['SE', 'NO'] } },
    after: { calendar: { holidays: ['SE', 'DE'] } },
    says: ['changes: calendar.holidays changes the meaning of business days: "NO" → "DE"'],
  },
  {
    why: 'no holidays',
    before: { calendar: { holidays: ['SE'] } },
    after: { calendar: { holidays: 'none' } },
    says: ['changes: calendar.holidays changes the meaning of business days: "SE" → "none"'],
  },
  {
    why: 'another week',
    before: { calendar: {} },
    after: { calendar: { workweek: ['mon', 'tue', 'wed', 'thu'] } },
    says: ['changes: calendar.workweek changes the meaning of business days: gone: "fri"'],
  },
  {
    why: 'the usual week, written',
    before: {},
    after: { calendar: { workweek: ['fri', 'mon', 'tue', 'wed', 'thu'] } },
    says: ['The two versions promise the same.'],
  },
  {
    why: 'a zone',
    before: {},
    after: { calendar: { zone: 'Europe/Stockholm' } },
    says: ['changes: calendar.zone changes when a day begins and ends: "unstated" → "Europe/Stockholm"'],
  },
  {
    why: 'a closure',
    before: {},
    after: { calendar: { closures: [{ from: '2026-12-24', to: '2026-12-31', reason: 'winter' }] } },
    says: [
      'changes: calendar.closures changes the meaning of business days: new: "from 2026-12-24, reason winter, to 2026-12-31"',
    ],
  },
  {
    why: 'a key is named as it is written',
    before: {},
    after: { calendar: { 'working-days': ['2026-12-19'] } },
    says: ['changes: calendar.working-days changes the meaning of business days: new: "2026-12-19"'],
  },
  {
    why: 'hours',
    before: { calendar: { hours: '09:00-17:00' } },
    after: { calendar: { hours: ['09:00-12:00', '13:00-17:00'] } },
    says: [
      'changes: calendar.hours changes the meaning of close of business: "09:00-17:00" → "["09:00-12:00","13:00-17:00"]"',
    ],
  },
  {
    why: 'less in scope',
    before: { scope: { in: ['api', 'web'] } },
    after: { scope: { in: ['web'] } },
    says: ['weakens: in scope: gone: "api"'],
  },
  {
    why: 'more in scope',
    before: { scope: { in: ['web'] } },
    after: { scope: { in: ['api', 'web'] } },
    says: ['strengthens: in scope: new: "api"'],
  },
  {
    why: 'a scope in other words',
    before: { scope: { in: ['api'], out: ['spam'] } },
    after: { scope: { in: ['the API'], out: ['SPAM'] } },
    says: [
      'changes: in scope: gone: "api"',
      'changes: in scope: new: "the API"',
      'changes: out of scope: gone: "spam"',
      'changes: out of scope: new: "SPAM"',
    ],
  },
  {
    why: 'a scope named for the first time',
    before: {},
    after: { scope: { in: ['web'] } },
    says: ['changes: in scope: new: "web"'],
  },
  {
    why: 'more out of scope',
    before: {},
    after: { scope: { out: ['spam'] } },
    says: ['weakens: out of scope: new: "spam"'],
  },
  {
    why: 'less out of scope',
    before: { scope: { out: ['spam'] } },
    after: {},
    says: ['strengthens: out of scope: gone: "spam"'],
  },
  {
    why: 'a version dropped',
    before: { supported: [{ version: '1.x', supported: true }] },
    after: { supported: [{ version: '1.x', supported: false }] },
    says: ['weakens: version "1.x": supported → not supported'],
  },
  {
    why: 'a version more',
    before: {},
    after: { supported: [{ version: '2.x', supported: true }] },
    says: ['strengthens: version "2.x": not named → supported'],
  },
  {
    why: 'a version named as refused',
    before: {},
    after: { supported: [{ version: '0.x', supported: false }] },
    says: ['changes: version "0.x": not named → not supported'],
  },
  {
    why: 'a branch less',
    before: { branches: { supported: ['1.x', '2.x'] } },
    after: { branches: { supported: ['2.x'] } },
    says: ['weakens: branch that gets a fix: gone: "1.x"'],
  },
  {
    why: 'fewer branches must have it',
    before: { branches: { supported: ['1.x', '2.x'] } },
    after: { branches: { supported: ['1.x', '2.x'], quorum: 'any' } },
    says: ['weakens: branches that must have a fix: all → any'],
  },
  {
    why: 'branches at all',
    before: {},
    after: { branches: { supported: ['2.x', '1.x'] } },
    says: ['changes: branches that get a fix: new: "1.x", "2.x" (all)'],
  },
  {
    why: 'a field must be sent',
    before: { report: { ask: [{ field: 'poc', level: 'optional' }] } },
    after: { report: { ask: [{ field: 'poc', level: 'required' }] } },
    says: ['changes: asked of reporters, "poc": optional → required'],
  },
  {
    why: 'a field more',
    before: {},
    after: { report: { ask: [{ field: 'poc', level: 'required' }] } },
    says: ['changes: asked of reporters, "poc": new: required'],
  },
  {
    why: 'safe harbour',
    before: {},
    after: { 'safe-harbor': true },
    says: ['strengthens: safe harbour: new: promised'],
  },
  {
    why: 'no safe harbour',
    before: { 'safe-harbor': ['thank you'] },
    after: {},
    says: ['weakens: safe harbour: gone: "thank you"'],
  },
  {
    why: 'less safe harbour',
    before: { 'safe-harbor': ['a', 'b'] },
    after: { 'safe-harbor': ['b'] },
    says: ['weakens: safe harbour: gone: "a"'],
  },
  {
    why: 'safe harbour in other words',
    before: { 'safe-harbor': ['a'] },
    after: { 'safe-harbor': ['b'] },
    says: ['changes: safe harbour: gone: "a"', 'changes: safe harbour: new: "b"'],
  },
  {
    why: 'no public issues',
    before: {},
    after: { 'forbids-public-issues': true },
    says: ['changes: public issues for vulnerabilities: not spoken of → asked not to be opened'],
  },
  {
    why: 'credit',
    before: { credit: 'offered' },
    after: { credit: 'none' },
    says: ['weakens: credit: offered → none'],
  },
  { why: 'a bounty', before: {}, after: { bounty: true }, says: ['strengthens: reports are paid for: new: yes'] },
  {
    why: 'no bounty, and it says so',
    before: {},
    after: { bounty: false },
    says: ['changes: reports are paid for: new: no'],
  },
  {
    why: 'questions',
    before: {},
    after: { questions: 'the forum' },
    says: ['changes: general questions: new: "the forum"'],
  },
  {
    why: 'a stage',
    before: { stages: { fix: 'We patch.' } },
    after: { stages: { fix: 'We fix.' } },
    says: ['changes: what is told of fix: "We patch." → "We fix."'],
  },
  {
    why: 'asked of reporters',
    before: {},
    after: { 'asked-of-reporters': ['give us time'] },
    says: ['changes: asked of reporters: new: "give us time"'],
  },
  {
    why: 'reviewed less often',
    before: { reviewed: { every: '6 months' } },
    after: { reviewed: { every: '12 months' } },
    says: ['weakens: the policy is reviewed: every 6 months → every 12 months'],
  },
  {
    why: 'reviewed',
    before: { reviewed: { every: '6 months' } },
    after: { reviewed: { every: '6 months', last: '2026-11-01' } },
    says: ['changes: the policy was last reviewed: new: 2026-11-01'],
  },
  {
    why: 'silence is evidence',
    before: {},
    after: { observable: ['advisory'] },
    says: ['changes: channels on which silence is evidence: new: advisory'],
  },
  { why: 'another name', before: { project: 'A' }, after: { project: 'B' }, says: ['changes: project: "A" → "B"'] },
])('$why', ({ before, after, says }) => {
  expect(sayChanges(before, after)).toEqual(says)
})
