import { describe, expect, test } from 'vitest'
import { readSecurityMd } from '../security-md.js'

const versions = (text: string) =>
  readSecurityMd(text).value?.supportedVersions.rows.map(({ version, supported }) => `${version}=${supported}`)

describe('a table of versions that only spaces make', () => {
  test.each([
    {
      why: 'with dashes',
      text: 'Version    Status\n-----------------\n2.x        supported\n< 2.0      unsupported',
      rows: ['2.x=true', '< 2.0=false'],
    },
    {
      why: 'with dashes under each title',
      text: 'Version    Supported\n-------    ---------\n2.x        yes\n1.x        no',
      rows: ['2.x=true', '1.x=false'],
    },
    {
      why: 'without dashes',
      text: 'Release   Supported\n2.x       yes\n1.x       no',
      rows: ['2.x=true', '1.x=false'],
    },
    { why: 'with tabs', text: 'Version\tSupported\n2.x\tyes\n1.x\tno', rows: ['2.x=true', '1.x=false'] },
    { why: 'in a block of plain text', text: '```\nVersion    Supported\n2.x        yes\n```', rows: ['2.x=true'] },
    {
      why: 'that ends where a sentence begins',
      text: 'Version   Status\n---\n2.x       supported\n\nWe thank  you',
      rows: ['2.x=true'],
    },
    { why: 'two spaces in a sentence', text: 'The version  is supported\nby us  yes', rows: [] },
    { why: 'rows that say neither yes nor no', text: 'Version   Status\n---\n2.x       released in May', rows: [] },
    { why: 'titles of something else', text: 'Name      Role\n---\nAnn       maintained', rows: [] },
  ])('$why', ({ text, rows }) => {
    expect(versions(`# Supported versions\n\n${text}\n`)).toEqual(rows)
  })
})
