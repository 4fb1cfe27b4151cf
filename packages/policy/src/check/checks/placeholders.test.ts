import { expect, test } from 'vitest'
import { disclosure, found, securityMd } from '../fixtures/found.js'

test.each([
  'The security team of [PROJECT NAME] takes reports seriously.',
  'E-mail [INSERT CONTACT METHOD].',
  'E-mail [your-email@example.com].',
  'E-mail <security email> or <your e-mail>.',
  'Write to <email>.',
  'We answer within {{ response_time }}.',
  'TODO: add an address.',
  'Supported until TBD.',
])('waits to be filled in: %s', (line) => {
  expect(found({ securityMd: [securityMd(line)] }, 'placeholder-text')).toEqual(['placeholder-text SECURITY.md:3'])
})

test.each([
  ['a link', 'See the [project name](https://rocket.dev).'],
  ['a link by name', 'See [your policy][policy].\n\n[your policy]: https://rocket.dev'],
  ['an address', 'Write to <security@rocket.dev> or <https://rocket.dev/contact>.'],
  ['a tag for a subject', 'Begin the subject with [SECURITY].'],
  ['a comment, which nobody is shown', '<!-- TODO: a table\nwith [PROJECT NAME] -->'],
  ['code', '```\nTODO\n[your name]\n```'],
  ['a word of the text', 'Our to-do list is public.'],
])('is no placeholder: %s', (_, line) => {
  expect(found({ securityMd: [securityMd(line)] }, 'placeholder-text')).toEqual([])
})

test('in a disclosure.yml, but not in its comments', () => {
  const text = disclosure('questions: "[INSERT LINK]"', 'scope: { in: [apps/web] } # TODO: the other apps')
  expect(found({ disclosure: text }, 'placeholder-text')).toEqual(['placeholder-text disclosure.yml:4'])
})
