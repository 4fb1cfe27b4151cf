import { describe, expect, test } from 'vitest'
import { run } from './command-line.js'
import { freshPlace } from './fixtures/run-disclock.js'

const POLICY =
  '# Rocket security policy\n\nMail <security@rocket.example>. We acknowledge reports within 2 business days.\n'

describe('disclock init', () => {
  test('writes a disclosure.yml that asks what the text leaves open, and that every command reads', async () => {
    await using place = await freshPlace()
    const file = await place.write('SECURITY.md', POLICY)
    const output = place.path('disclosure.yml')
    expect(await run(['node', 'disclock', 'init', file, '--output', output])).toBe(0)
    const text = await place.read('disclosure.yml')
    expect(text).toContain('project: Rocket\n')
    expect(text).toContain('  - { milestone: acknowledgement, within: 2 business days }\n')
    expect(text).toContain('# Ask: in which time zone do your days end')
    const again = place.path('SECURITY-again.md')
    expect(await run(['node', 'disclock', 'write', 'security.md', '--policy', output, '--output', again])).toBe(0)
    expect(await place.read('SECURITY-again.md')).toContain('We will acknowledge your report within 2 business days.')
  })

  test('finds the text where GitHub does, and names the project by its folder', async () => {
    await using place = await freshPlace()
    await place.write('SECURITY.md', 'Mail <security@rocket.example>.\n')
    const { status, stdout, stderr } = await place.disclock(['init'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toBe('disclock: wrote disclosure.yml from SECURITY.md; its comments ask what the text leaves open\n')
    expect(await place.read('disclosure.yml')).toMatch(/^project: disclock-test-/m)
  })

  test('overwrites nothing, unless it is told to', async () => {
    await using place = await freshPlace()
    await place.write('SECURITY.md', POLICY)
    await place.write('disclosure.yml', 'version: 1\n')
    expect(await place.disclock(['init'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'disclock: disclosure.yml is there; write to another with --output FILE, or over it with --force\n',
    })
    expect(await place.read('disclosure.yml')).toBe('version: 1\n')
    expect(await place.disclock(['init', '--force'])).toMatchObject({ status: 0 })
    expect(await place.read('disclosure.yml')).toContain('project: Rocket\n')
  })

  test('writes to standard output', async () => {
    await using place = await freshPlace()
    await place.write('SECURITY.md', POLICY)
    const { status, stdout, stderr } = await place.disclock(['init', '--output', '-', '--project', 'Rocket 2'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('\nproject: Rocket 2\n')
  })

  test.each([
    {
      why: 'there is none',
      args: ['init'],
      says: 'disclock: there is no .github/SECURITY.md, SECURITY.md, docs/SECURITY.md; name the file\n',
    },
    { why: 'it is not there', args: ['init', 'nowhere.md'], says: 'disclock: cannot read nowhere.md: ENOENT\n' },
    {
      why: 'the name is none',
      args: ['init', 'policy.md', '--project', ' '],
      says: 'disclock: --project: the name of a project is one line of visible text, at most 300 characters\n',
    },
    {
      why: 'the folder is not there',
      args: ['init', 'policy.md', '--output', 'no/such.yml'],
      says: 'disclock: cannot write no/such.yml: ENOENT\n',
    },
  ])('ends with 2 where $why', async ({ args, says }) => {
    await using place = await freshPlace()
    await place.write('policy.md', POLICY)
    expect(await place.disclock(args)).toEqual({ status: 2, stdout: '', stderr: says })
  })
})
