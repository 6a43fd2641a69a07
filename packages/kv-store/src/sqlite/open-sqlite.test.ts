import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import Database from 'better-sqlite3'
import { type KvProgress, openKvStore } from '../index.ts'

const folder = mkdtempSync(join(tmpdir(), 'kv-open-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0
const file = (): string => join(folder, `${files++}.sqlite`)
const open = (path: string) => openKvStore({ backend: 'sqlite', path })

/** A file as the Go store left it. */
function goFile(schema: string, rows: readonly unknown[][]): string {
  const path = file()
  const db = new Database(path)
  db.exec(schema)
  for (const row of rows) db.prepare(`INSERT INTO kv VALUES (${row.map(() => '?').join()})`).run(...row)
  db.close()
  return path
}

test('opens a file of the Go store without TTL', async () => {
  const path = goFile(
    'CREATE TABLE kv (grp TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (grp, key))',
    [
      ['g', 'a', '1'],
      ['g', 'b', '{"x":1}'],
      ['ns:g', 'c', 'text'],
    ],
  )
  const kv = await open(path)
  expect(await kv.getAll('g')).toEqual(
    new Map([
      ['a', '1'],
      ['b', '{"x":1}'],
    ]),
  )
  await kv.set('g', 'a', 1, { ttl: 60_000 })
  await expect(kv.scope('ns', { maxKeys: 1 }).set('g', 'd', 1)).rejects.toMatchObject({ code: 'KV_QUOTA_EXCEEDED' })
  await kv.close()
  const again = await open(path)
  expect(await again.get('g', 'a')).toBe(1)
  expect(await again.get('g', 'b')).toBe('{"x":1}')
  await again.close()
})

test('opens a file of the Go store with TTL, and keeps its expiries', async () => {
  const path = goFile(
    `CREATE TABLE kv (grp TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, expires_at INTEGER,
       PRIMARY KEY (grp, key)) WITHOUT ROWID`,
    [
      ['g', 'gone', 'x', Date.now() - 1],
      ['g', 'soon', 'x', Date.now() + 60_000],
      ['g', 'kept', 'x', null],
    ],
  )
  const kv = await open(path)
  expect([...(await kv.getAll('g')).keys()]).toEqual(['kept', 'soon'])
  expect(await kv.ttl('g', 'soon')).toBeGreaterThan(0)
  expect(await kv.purgeExpired()).toBe(1)
  const { revision } = await kv.set('g', 'kept', 'y')
  expect(revision).toBeGreaterThan(0)
  await kv.close()
})

test('the Go store still finds its way in a file that was opened here', async () => {
  const path = goFile(
    'CREATE TABLE kv (grp TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (grp, key))',
    [],
  )
  const kv = await open(path)
  await kv.set('g', 'k', 'ours')
  await kv.close()
  const db = new Database(path)
  db.prepare('INSERT OR REPLACE INTO kv (grp, key, value) VALUES (?, ?, ?)').run('g', 'theirs', 'v')
  expect(db.prepare('SELECT value FROM kv WHERE grp = ? AND key = ?').pluck().get('g', 'k')).toBe('ours')
  db.close()
  const again = await open(path)
  expect(await again.get('g', 'theirs')).toBe('v')
  await again.close()
})

const schemaFailures: readonly (readonly [string, string])[] = [
  ['a table of another make', 'CREATE TABLE kv (id INTEGER PRIMARY KEY, value TEXT)'],
  ['a key in another order', 'CREATE TABLE kv (key TEXT, grp TEXT, value TEXT, PRIMARY KEY (key, grp))'],
  ['a later version', 'PRAGMA user_version = 99'],
  ['a migration that fails', 'CREATE TABLE kv_usage (x)'],
]

test.each(schemaFailures)('refuses %s, changes nothing and closes the handle', async (_, sql) => {
  const path = file()
  const db = new Database(path)
  db.exec(sql)
  const before = db.prepare('SELECT sql FROM sqlite_schema').all()
  const version = db.pragma('user_version', { simple: true })
  db.close()
  await expect(open(path)).rejects.toMatchObject({ code: 'KV_OPEN', stage: 'schema' })
  const after = new Database(path)
  expect(after.prepare('SELECT sql FROM sqlite_schema').all()).toEqual(before)
  expect(after.pragma('user_version', { simple: true })).toBe(version)
  after.close()
  // Nothing of this process holds the file: it may be opened again and is refused for the same reason.
  await expect(open(path)).rejects.toMatchObject({ stage: 'schema' })
})

test('says which step of opening failed', async () => {
  await expect(open(join(folder, 'no', 'such', 'folder', 'x'))).rejects.toMatchObject({
    code: 'KV_OPEN',
    stage: 'open',
  })
  const path = file()
  writeFileSync(path, 'this is no database at all, and long enough to look like a page'.repeat(100))
  await expect(open(path)).rejects.toMatchObject({ code: 'KV_OPEN', stage: 'wal' })
  await expect(open('')).rejects.toMatchObject({ stage: 'invalid_config' })
  await expect(
    openKvStore({ backend: 'sqlite', path: file(), synchronous: 'SOMETIMES' as 'FULL' }),
  ).rejects.toMatchObject({
    stage: 'invalid_config',
  })
  await expect(openKvStore({ backend: 'other' as 'memory' })).rejects.toMatchObject({ stage: 'invalid_config' })
})

test('refuses a file that this process has open', async () => {
  const path = file()
  const kv = await open(path)
  await expect(open(path)).rejects.toMatchObject({ code: 'KV_OPEN', stage: 'invalid_config' })
  await kv.close()
  await (await open(path)).close()
})

test('is WAL, waits as told, and never inside SQLite', async () => {
  const path = file()
  const kv = await openKvStore({ backend: 'sqlite', path, busyTimeoutMs: 200 })
  const other = new Database(path)
  expect(other.pragma('journal_mode', { simple: true })).toBe('wal')
  other.exec('BEGIN IMMEDIATE')
  let turns = 0
  const ticking = setInterval(() => turns++, 5).unref()
  await expect(kv.set('g', 'k', 1)).rejects.toMatchObject({ code: 'KV_BUSY', retryable: true })
  // Waiting inside SQLite, the event loop would not have turned at all.
  expect(turns).toBeGreaterThan(0)
  expect(() => kv.sync.set('g', 'k', 1)).toThrow(expect.objectContaining({ code: 'KV_BUSY' }))
  // Queued while the lock is held, a write goes through once it is free, and reads wait for it.
  const write = kv.set('g', 'k', 2)
  const read = kv.get('g', 'k')
  const aborted = new AbortController()
  const dropped = kv.set('g', 'dropped', 1, { signal: aborted.signal })
  setTimeout(() => aborted.abort(), 20)
  await expect(dropped).rejects.toThrow(/abort/)
  other.exec('COMMIT')
  await write
  expect(await read).toBe(2)
  expect(await kv.has('g', 'dropped')).toBe(false)
  clearInterval(ticking)
  other.close()
  await kv.close()
})

test('copies the database while it is written', async () => {
  const kv = await open(file())
  await kv.setMany(
    'g',
    Array.from({ length: 5000 }, (_, i) => ({ key: `${i}`, value: 'x'.repeat(100) })),
  )
  const copy = file()
  const progress: KvProgress[] = []
  const backup = kv.backup(copy, { onProgress: (each) => progress.push(each) })
  await kv.set('g', 'meanwhile', 1)
  await backup
  expect(progress.length).toBeGreaterThan(1)
  expect(progress.at(-1)!.done).toBe(progress.at(-1)!.total)
  await expect(kv.backup(join(folder, 'no', 'such', 'folder'))).rejects.toThrow()
  await kv.close()
  const restored = await open(copy)
  expect(await restored.count('g')).toBeGreaterThanOrEqual(5000)
  await restored.close()
})

test('leaves no handle behind', async () => {
  const before = process.getActiveResourcesInfo().length
  const kv = await openKvStore({ backend: 'sqlite', path: file(), changeLog: true })
  const watcher = kv.watch()
  const pending = watcher.next()
  await kv.set('g', 'k', 1, { ttl: 1 })
  await kv.close()
  await pending
  await new Promise((resolve) => setImmediate(resolve))
  expect(process.getActiveResourcesInfo().length).toBeLessThanOrEqual(before)
})
