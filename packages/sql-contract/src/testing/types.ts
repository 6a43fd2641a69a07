import assert from 'node:assert/strict'
import type { SqlContractCase, SqlSubject } from './contract-case.ts'
import { assertSame, createTable, withDb } from './fixtures.ts'

type Column = Parameters<Parameters<typeof createTable>[2]>[0]

/** Writes each value into a column, reads all back in that order, also through `returning`. */
async function roundTrip(
  subject: SqlSubject,
  type: (types: Column) => string,
  values: readonly unknown[],
  check: (read: any, written: any) => void,
): Promise<void> {
  await withDb(subject, async (db) => {
    const table = await createTable(db, subject.dialect, (types) => `id integer primary key, v ${type(types)}`)
    for (const [id, v] of values.entries()) {
      const returned = await db.insertInto(table).values({ id, v }).returning('v').executeTakeFirstOrThrow()
      check(returned.v, v)
    }
    const rows = await db.selectFrom(table).selectAll().orderBy('id').execute()
    assert.equal(rows.length, values.length)
    for (const [id, v] of values.entries()) check(rows[id]?.v, v)
  })
}

/** Values that must come back as they were written. */
export const typeCases: readonly SqlContractCase[] = [
  {
    name: 'text of any kind and length',
    run: (subject) =>
      roundTrip(
        subject,
        () => 'text',
        [
          '',
          ' ',
          'plain',
          `quotes ' " \``,
          '漢字 العربية 👩‍👩‍👧',
          'line\nbreak\ttab',
          'x'.repeat(100_000),
          '%_\\',
          '1',
          'null',
        ],
        assert.equal,
      ),
  },
  {
    name: 'integers within the safe range are numbers',
    run: (subject) => roundTrip(subject, () => 'integer', [0, 1, -1, 2 ** 31 - 1, -(2 ** 31)], assert.strictEqual),
  },
  {
    name: 'a bigint beyond the safe range is exact',
    run: (subject) =>
      roundTrip(
        subject,
        (types) => types.bigint,
        [2n ** 53n + 1n, -(2n ** 53n) - 1n, 2n ** 63n - 1n, -(2n ** 63n), 42n],
        (read, written) => assert.equal(BigInt(read), written),
      ),
  },
  {
    name: 'a row with a bigint beyond the safe range keeps its other integers',
    run: (subject) =>
      withDb(subject, async (db) => {
        const table = await createTable(
          db,
          subject.dialect,
          (t) => `id integer primary key, v ${t.bigint}, r ${t.float}`,
        )
        const rows = [
          { id: 1, v: 1n, r: 0.5 },
          { id: 2, v: 2n ** 60n, r: 2 ** 60 },
          { id: 3, v: null, r: null },
        ]
        await db.insertInto(table).values(rows).execute()
        for (let i = 0; i < 2; i++) {
          const read = await db.selectFrom(table).selectAll().orderBy('id').execute()
          assertSame(
            read.map(({ id, v, r }) => ({ id, v: v === null ? null : BigInt(v), r })),
            rows,
          )
        }
      }),
  },
  {
    name: 'floating point numbers',
    run: (subject) =>
      roundTrip(subject, (types) => types.float, [0.1, -1.5, 1e300, 5e-324, 2 ** 60, 3], assert.strictEqual),
  },
  {
    name: 'booleans',
    run: (subject) =>
      roundTrip(
        subject,
        (types) => types.boolean,
        [true, false],
        // SQLite has no boolean: 1 and 0 come back.
        (read, written) => assert.equal(Boolean(read), written),
      ),
  },
  {
    name: 'null is null',
    run: (subject) => roundTrip(subject, () => 'text', [null], assert.strictEqual),
  },
  {
    name: 'bytes, none and zero bytes included',
    run: (subject) =>
      roundTrip(
        subject,
        (types) => types.bytes,
        [Buffer.alloc(0), Buffer.from([0, 1, 0, 255]), Buffer.alloc(70_000, 0xab), new Uint8Array([9, 8, 7])],
        (read: Uint8Array, written: Uint8Array) => {
          assert.ok(read instanceof Uint8Array)
          assert.equal(Buffer.compare(read, written), 0)
        },
      ),
  },
  {
    name: 'a date is the same instant',
    run: (subject) =>
      roundTrip(
        subject,
        (types) => types.instant,
        [new Date(0), new Date('2026-02-28T23:59:59.999Z'), new Date('1969-07-20T20:17:40.123Z')],
        // SQLite has no date: ISO 8601 text comes back.
        (read, written: Date) => assert.equal(new Date(read).getTime(), written.getTime()),
      ),
  },
  {
    name: 'a JSON document keeps its structure',
    run: (subject) => {
      const documents = [{ a: [1, 'two', null, { b: true }], text: `it's "quoted"` }, [], {}]
      // SQLite keeps JSON as text: the application writes and reads it as such.
      const asText = subject.dialect === 'sqlite'
      return roundTrip(
        subject,
        (types) => types.json,
        asText ? documents.map((document) => JSON.stringify(document)) : documents,
        asText ? assert.equal : assertSame,
      )
    },
  },
]
