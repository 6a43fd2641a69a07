import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { closeSqlite, openSqlite } from '../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'modkit-sqlite-'))
const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** Starts a program of this folder, which then waits for a line on its standard input. */
async function start(program: string, ...args: readonly (string | number)[]): Promise<ChildProcess> {
  const file = join(import.meta.dirname, program)
  const child = spawn(process.execPath, ['--conditions=modkit-source', file, ...args.map(String)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.push(child)
  await once(child.stdout!, 'data')
  return child
}

test.each([
  ['better-sqlite3', 'better-sqlite3'],
  ['better-sqlite3', 'node:sqlite'],
])(
  'two processes (%s, %s) write one file and lose nothing',
  async (...drivers) => {
    const path = join(folder, `${drivers.join('-').replace(':', '')}.db`)
    const db = await openSqlite({ path })
    await sql`create table notes (id integer primary key)`.execute(db)
    await sql`create table counter (body integer)`.execute(db)
    await sql`insert into counter values (0)`.execute(db)

    const writers = await Promise.all(drivers.map((driver, i) => start('writer.ts', path, driver, i * 1000, 100)))
    const exits = writers.map((child) => once(child, 'exit'))
    for (const child of writers) child.stdin!.write('go\n')
    expect(await Promise.all(exits)).toEqual([
      [0, null],
      [0, null],
    ])

    const { rows } = await sql`select count(*) as notes, (select body from counter) as counted from notes`.execute(db)
    expect(rows).toEqual([{ notes: 200, counted: 200 }])
    await closeSqlite(db)
    expect(existsSync(`${path}-wal`)).toBe(false)
  },
  60_000,
)

test('three processes that migrate one file at once apply each migration once', async () => {
  const path = join(folder, 'migrated.db')
  const migrators = await Promise.all([1, 2, 3].map(() => start('migrate.ts', path)))
  let said = ''
  for (const child of migrators) child.stdout!.on('data', (text) => (said += text))
  const exits = migrators.map((child) => once(child, 'close'))
  for (const child of migrators) child.stdin!.write('go\n')
  expect((await Promise.all(exits)).map(([code]) => code)).toEqual([0, 0, 0])
  expect(said.trim().split('\n').sort()).toEqual(['applied 0', 'applied 0', 'applied 2'])
}, 60_000)
