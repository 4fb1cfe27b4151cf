import { describe, expect, test } from 'vitest'
import { readSecurityMd } from '../security-md.js'

const fields = (text: string) =>
  readSecurityMd(`# Reporting a vulnerability\n\n${text}`).value?.reportFields.map(
    ({ name, level }) => `${name} ${level}`,
  )

describe('what a sentence asks a report to say', () => {
  test.each([
    [
      'What to include: the version, steps to reproduce, and the impact.',
      ['version required', 'steps required', 'impact required'],
    ],
    ['You must state whether an LLM helped you in any way.', ['ai-disclosure required']],
    ['Please include logs if possible.', ['logs optional']],
    ["In the advisory we'll also mention your name and the version.", []],
    ['We will state whether a version is affected.', []],
    ['The team should disclose the issue to our users.', []],
  ])('%s', (text, wanted) => {
    expect(fields(text)).toEqual(wanted)
  })
})
