// No file of the project, committed or about to be, may hold a package registry's host or a path of somebody's machine.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'

const run = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: 'utf8' })
const registry = new URL(run('npm', 'config', 'get', 'registry').trim())

/** What must not stand anywhere: what this machine would leave, and what others usually do. */
const FORBIDDEN: readonly (readonly [what: string, found: (line: string) => boolean])[] = [
  // A registry on loopback has a port, and the bare address stands in tests.
  ['the host of a package registry', (line) => line.includes(registry.port === '' ? registry.host : registry.origin)],
  ['the host of a package registry', (line) => /"resolved": "https?:/.test(line)],
  ['the path of this clone', (line) => line.includes(`${process.cwd()}/`)],
  ['the path of a home folder', (line) => homedir() !== '/' && line.includes(`${homedir()}/`)],
  ['the path of a home folder', (line) => /(?<![\w.}/-])\/(?:home|Users)\/(?!runner\/)[a-z][\w-]*\//.test(line)],
]

const found = run('git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard')
  .split('\0')
  .filter((file) => file !== '' && existsSync(file))
  .flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        FORBIDDEN.filter(([, isFound]) => isFound(line)).map(([what]) => `${file}:${index + 1}: ${what}`),
      ),
  )
for (const each of found) process.stderr.write(`${each}\n`)
if (found.length > 0) process.exitCode = 1
