import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type PostgresDatabase, postgresDatabase } from '@modkit/test-services'
import { type Kysely, sql } from 'kysely'
import { openPostgres } from '../src/index.ts'

let database: PostgresDatabase
let db: Kysely<any>

beforeAll(async () => {
  database = await postgresDatabase()
  // A zone of the session that is neither UTC nor, on most machines, that of this process.
  db = await openPostgres({ dsn: database.url, session: { timezone: 'Asia/Kathmandu' } })
  await sql`create type mood as enum ('sad', 'so so', 'happy')`.execute(db)
})
afterAll(async () => {
  await db?.destroy()
  await database?.drop()
})

describe('values', () => {
  const instant = new Date('2026-03-01T12:34:56.789Z')
  test.each<[type: string, written: unknown, read?: unknown]>([
    ['bigint', '9223372036854775807'],
    ['bigint', 2n ** 62n, String(2n ** 62n)],
    ['numeric', '12345678901234567890.123456789'],
    ['real', 0.5],
    ['boolean', true],
    ['boolean', 'true', true],
    ['boolean', 0, false],
    ['timestamptz', instant],
    ['timestamptz', '2026-03-01 12:34:56.789+00', instant],
    ['timestamp', instant],
    ['date', new Date('2026-03-01T00:00:00Z')],
    ['bytea', Buffer.from([0, 1, 255])],
    ['uuid', '00000000-0000-4000-8000-000000000000'],
    ['json', { a: [1, 'x', null], b: { c: true } }],
    ['jsonb', [1, 'x', { y: null }]],
    ['jsonb', [], []],
    ['jsonb', '{"as": "text"}', { as: 'text' }],
    ['int[]', [1, null, 3]],
    [
      'int[][]',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['bigint[]', ['1', '9007199254740993']],
    ['boolean[]', [true, false, null]],
    ['text[]', ['', ' ', 'a,b', '{"}', 'back\\slash', 'NULL', null]],
    ['timestamptz[]', [instant]],
    ['bytea[]', [Buffer.from('a'), Buffer.from([0])]],
    ['jsonb[]', [{ a: 1 }, { b: 'x"y' }]],
    ['uuid[]', ['00000000-0000-4000-8000-000000000000']],
    ['numeric[]', ['1.10']],
  ])('%s: %p', async (type, written, read = written) => {
    for (let round = 0; round < 2; round++) {
      const { rows } = await sql<{ v: unknown }>`select ${written}::${sql.raw(type)} as v`.execute(db)
      expect(rows).toEqual([{ v: read }])
    }
  })

  test('arrays of a type of one’s own are arrays of text', async () => {
    const fresh = await openPostgres({ dsn: database.url })
    const { rows } = await sql`select ${['sad', 'so so']}::mood[] as v`.execute(fresh)
    await fresh.destroy()
    expect(rows).toEqual([{ v: ['sad', 'so so'] }])
  })

  test.each([
    ['string', '42'],
    ['number', 42],
    ['bigint', 42n],
  ] as const)('count(*) as %s', async (int8, value) => {
    const other = await openPostgres({ dsn: database.url, int8 })
    const { rows } = await sql`select count(*) as n, array[count(*)] as a from generate_series(1, 42)`.execute(other)
    await other.destroy()
    expect(rows).toEqual([{ n: value, a: [value] }])
  })

  test('several statements in one text give the last one’s rows', async () => {
    const { rows } =
      await sql`create temporary table several (n int); insert into several values (1), (2); select * from several`.execute(
        db,
      )
    expect(rows).toEqual([{ n: 1 }, { n: 2 }])
  })
})
