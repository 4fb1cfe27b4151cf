#!/usr/bin/env node
// Nothing is imported before the version is known: an old Node would end in a stack trace of its own.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 18)) {
  const { run } = await import('./command-line.js')
  process.exitCode = await run(process.argv)
} else {
  process.stderr.write(`disclock needs Node 22.18 or newer; this is ${process.version}\n`)
  process.exitCode = 2
}
