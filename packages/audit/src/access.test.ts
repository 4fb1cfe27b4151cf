import { type Advisory, type Listing, type Look, openGitHub, parseAdvisory, type Repository } from '@disclock/github'
import { advisoryJson } from '@disclock/github/stand-in'
import { expect, test } from 'vitest'
import { accessInPublic, accessOf, type Eyes } from './access.js'

const github = openGitHub()
const token = (permitted: boolean): Eyes => ({ content: github, advisories: { kind: 'token', github, permitted } })
const user = (scopes: readonly string[] | null, admin: boolean | null): Look<Repository> => ({
  kind: 'seen',
  value: { visibility: 'public', admin, scopes, archived: false, homepage: null },
})
const list = (end: Listing['end'], ...states: string[]): Listing => ({
  items: states.map((state) => parseAdvisory(advisoryJson({ ghsaId: 'GHSA-aaaa-bbbb-cccc', state })) as Advisory),
  unreadable: 0,
  end,
})

test.each<{
  why: string
  eyes: Eyes
  repository?: Look<Repository>
  listing: Listing | null
  access: string
  inPublic?: string
}>([
  { why: 'no token', eyes: { content: github, advisories: { kind: 'none' } }, listing: null, access: 'none null' },
  {
    why: 'an App that may not',
    eyes: { content: github, advisories: { kind: 'blocked', access: 'denied', why: '' } },
    listing: null,
    access: 'denied null',
  },
  {
    why: 'a minted token that GitHub says covers it',
    eyes: token(true),
    listing: list('complete'),
    access: 'verified permission',
  },
  {
    why: "an administrator's classic token",
    eyes: token(false),
    repository: user(['repo', 'gist'], true),
    listing: list('complete'),
    access: 'verified scope',
  },
  {
    why: 'a classic token of somebody else',
    eyes: token(false),
    repository: user(['repo'], false),
    listing: list('complete', 'published'),
    access: 'unverified null',
  },
  {
    why: 'an administrator without the scope',
    eyes: token(false),
    repository: user(['public_repo'], true),
    listing: list('complete'),
    access: 'unverified null',
  },
  {
    why: 'published ones only prove nothing',
    eyes: token(false),
    listing: list('complete', 'published', 'withdrawn'),
    access: 'unverified null',
  },
  {
    why: 'an unknown state proves nothing',
    eyes: token(false),
    listing: list('complete', 'pondered'),
    access: 'unverified null',
  },
  {
    why: 'one in triage proves it, in private',
    eyes: token(false),
    listing: list('complete', 'published', 'triage'),
    access: 'verified sight',
    inPublic: 'unverified null',
  },
  {
    why: 'a closed one proves it, in private',
    eyes: token(false),
    listing: list('complete', 'closed'),
    access: 'verified sight',
    inPublic: 'unverified null',
  },
  { why: 'denied, whatever else is proven', eyes: token(true), listing: list({ denied: 404 }), access: 'denied null' },
  {
    why: 'half a list, though it shows one in triage',
    eyes: token(false),
    listing: list({ failed: '' }, 'triage'),
    access: 'failed null',
  },
])('$why: $access', ({ eyes, repository = user(null, null), listing, access, inPublic = access }) => {
  const found = accessOf(eyes, repository, listing)
  expect(`${found.access} ${found.proof}`).toBe(access)
  const shown = accessInPublic(eyes, repository, listing)
  expect(`${shown.access} ${shown.proof}`).toBe(inPublic)
})
