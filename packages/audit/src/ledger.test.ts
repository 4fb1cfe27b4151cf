import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CaseEvent, parseEvent } from '@disclock/lifecycle'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { folderLedger } from './ledger.js'
import { LedgerError } from './ledger-error.js'

const id = 'GHSA-aaaa-bbbb-cccc'
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ledger-'))
})
afterEach(() => rm(folder, { recursive: true }))

const event = (name: string): CaseEvent =>
  parseEvent({ id: name, type: 'update.sent', occurredAt: '2026-11-02T09:00:00Z' }).value as CaseEvent
const idsIn = async () => (await folderLedger(folder).read(id)).events.map((each) => each.id)

test('what is appended is read again, each id once', async () => {
  const ledger = folderLedger(folder)
  await ledger.append(id, [event('a'), event('b')])
  await ledger.append(id, [event('b'), event('c')])
  expect(await ledger.read(id)).toEqual({ events: [event('a'), event('b'), event('c')], damage: [] })
})

test('a case that nobody recorded is empty, and only its owner reads a file', async () => {
  expect(await folderLedger(join(folder, 'none')).read(id)).toEqual({ events: [], damage: [] })
  await folderLedger(folder).append(id, [event('a')])
  expect((await stat(join(folder, `${id}.jsonl`))).mode & 0o777).toBe(0o600)
})

test('twenty at once lose nothing', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, n) => folderLedger(folder).append(id, [event(`e${n}`)])))
  expect((await idsIn()).sort()).toEqual(Array.from({ length: 20 }, (_, n) => `e${n}`).sort())
})

test('a line broken by hand is named, and nothing else is lost, also by the next append', async () => {
  const ledger = folderLedger(folder)
  await ledger.append(id, [event('a'), event('b'), event('c')])
  const file = join(folder, `${id}.jsonl`)
  const [first, , third] = (await readFile(file, 'utf8')).split('\n')
  await writeFile(file, `${first}\n{"id":"b", oops\n${third}\n`)
  const read = await ledger.read(id)
  expect(read.events.map((each) => each.id)).toEqual(['a', 'c'])
  expect(read.damage.map(({ line }) => line)).toEqual([2, 3])
  await ledger.append(id, [event('d')])
  expect(await idsIn()).toEqual(['a', 'c', 'd'])
  expect(await readFile(file, 'utf8')).toContain('oops')
})

test('a changed line is seen by the hash that the next one carries', async () => {
  const ledger = folderLedger(folder)
  await ledger.append(id, [event('a'), event('b')])
  const file = join(folder, `${id}.jsonl`)
  await writeFile(file, (await readFile(file, 'utf8')).replace('09:00', '08:00'))
  expect((await ledger.read(id)).damage).toMatchObject([{ line: 2 }])
})

test('the lock of a run that is gone is taken over', async () => {
  await writeFile(join(folder, `${id}.jsonl.lock`), '999999999')
  await folderLedger(folder).append(id, [event('a')])
  expect(await idsIn()).toEqual(['a'])
})

test('what cannot name a file is refused', async () => {
  await expect(folderLedger(folder).append('../x', [event('a')])).rejects.toThrow(LedgerError)
})

test('the note of the last look', async () => {
  const ledger = folderLedger(folder)
  expect(await ledger.lastLook('o/r')).toBe(null)
  await ledger.noteLook('o/r', { at: '2026-11-02T09:00:00Z', unpublished: [id] })
  expect(await ledger.lastLook('o/r')).toEqual({ at: '2026-11-02T09:00:00Z', unpublished: [id] })
  await writeFile(join(folder, 'looks', 'o__r.json'), 'torn')
  expect(await ledger.lastLook('o/r')).toBe(null)
})

test('what the file system refuses is told without the name of the case', async () => {
  const file = join(folder, 'a-file')
  await writeFile(file, '')
  await expect(folderLedger(file).append(id, [event('a')])).rejects.toThrow(
    /^the ledger .*a-file cannot be used \(E[A-Z]+\)/,
  )
  await expect(folderLedger(file).read(id)).rejects.not.toThrow(id)
})
