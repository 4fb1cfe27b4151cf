// Packs every public package as npm would publish it and checks the tarball: publint on its contents, attw on its types.
import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const dir = mkdtempSync(join(tmpdir(), 'pack-'))
try {
  for (const manifest of globSync('packages/*/package.json').sort()) {
    const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { name: string }
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--pack-destination', dir, '-w', name], { encoding: 'utf8' }),
    ) as [{ filename: string }]
    const tarball = join(dir, packed.filename)
    execFileSync('publint', ['run', tarball, '--strict'], { stdio: 'inherit' })
    execFileSync('attw', [tarball, '--profile', 'esm-only', '--format', 'ascii'], { stdio: 'inherit' })
  }
} finally {
  rmSync(dir, { recursive: true })
}
