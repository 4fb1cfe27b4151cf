import { lstat, readdir, symlink } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { freshPlace } from './fixtures/run-disclock.js'
import { writeWhole } from './write-whole.js'

test('a file is replaced at once, keeps its mode, and nothing else is left', async () => {
  await using place = await freshPlace()
  const file = await place.write('disclosure.yml', 'old', 0o640)
  await writeWhole(file, 'new')
  expect(await place.read('disclosure.yml')).toBe('new')
  expect(await place.mode('disclosure.yml')).toBe(0o640)
  expect((await readdir(place.path('.'))).sort()).toEqual(['bin', 'disclosure.yml'])
})

test('a new one is made, and a link stays a link', async () => {
  await using place = await freshPlace()
  await writeWhole(place.path('a'), 'one')
  await symlink(place.path('a'), place.path('b'))
  await writeWhole(place.path('b'), 'two')
  expect(await place.read('a')).toBe('two')
  expect((await lstat(place.path('b'))).isSymbolicLink()).toBe(true)
})

test('where it cannot be written, it is said', async () => {
  await using place = await freshPlace()
  await expect(writeWhole(place.path('nowhere/a'), 'x')).rejects.toThrow(/^cannot write .*nowhere\/a: ENOENT$/)
})
