import { expect, test } from 'vitest'
import { readPolicyYaml } from '../yaml.js'

const KIB = 1024
const numbered = (text: (index: number) => string) => Array.from({ length: 40 * KIB }, (_, i) => text(i)).join('')

test.each([
  ...['[', '{', ']', '}', '[]', '{a: ', '[a: ', '{a', '- ', '? ', '? - ', '- [{', '"a" : ', 'a: ', ': ', ', '],
  ...['?\n', '-\n', 'a:\n', 'a: 1\n', '? a\n: b\n', '- - a\n', '<<: *a\n', 'k: &a [*a]\n', '- &a a\n- *a\n'],
  ...['&a ', '*a ', '!a ', '!!str ', '!<x> ', '%YAML 1.2\n', '---\n', '...\n', '"', "'", '"" ', '\\', '"\\u0000" '],
  ...['|\n', '>\n', '- |\n', '\n', ' \n', ' ', '\t', '\r', '#', '# x\n', 'a', 'a\n', 'a #', '\u2028', '\ufeff'],
])('no repetition takes time: %j', (unit) => {
  expect(millisecondsFor(unit.repeat((64 * KIB) / unit.length))).toBeLessThan(1000)
  // As many as get past the guard.
  expect(millisecondsFor(unit.repeat(3000))).toBeLessThan(1000)
})

test.each([
  { why: 'thousands of keys', text: numbered((i) => `k${i}: 1\n`) },
  { why: 'thousands of keys on a line', text: `{${numbered((i) => `k${i},`)}}` },
  { why: 'keys just as many as are read', text: `{${numbered((i) => `k${i},`).slice(0, 25_000)}}` },
  { why: 'thousands of entries', text: `[${numbered(() => 'a,')}]` },
  { why: 'thousands of wrong entries', text: `commitments: [${'{},'.repeat(3000)}]` },
  {
    why: 'hundreds of aliases of what is wrong',
    text: `commitments: [${Array.from({ length: 60 }, (_, i) => `&a${i} {},${`*a${i},`.repeat(30)}`).join('')}]`,
  },
  { why: 'every line deeper', text: Array.from({ length: 700 }, (_, i) => `${' '.repeat(i)}a:`).join('\n') },
  { why: 'an endless text', text: `project: "${'a\n'.repeat(100 * KIB)}"` },
  { why: 'an endless key', text: `"${'a'.repeat(200 * KIB)}": 1` },
  { why: 'an endless address', text: `contacts: [{ email: "${'a.'.repeat(100 * KIB)}@" }]` },
])('nor do $why', ({ text }) => {
  expect(millisecondsFor(text)).toBeLessThan(1000)
})

/** Processor time, not the wall's: what else runs on the machine does not count. */
function millisecondsFor(text: string): number {
  const before = process.cpuUsage()
  readPolicyYaml(text, 'disclosure.yml')
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
