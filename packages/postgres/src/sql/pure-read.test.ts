import { describe, expect, test } from '@jest/globals'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely'
import { isPureRead } from './pure-read.ts'

const db = new Kysely<any>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})
const notes = db.selectFrom('notes')

describe('a pure read', () => {
  test.each([
    ['by key', notes.selectAll().where('id', '=', 1)],
    [
      'with join, subquery, aggregate and order',
      notes
        .innerJoin('authors as a', 'a.id', 'notes.author')
        .select((eb) => eb.fn.countAll().as('n'))
        .where('notes.id', 'in', db.selectFrom('pinned').select('id'))
        .groupBy('a.id')
        .orderBy('n', 'desc'),
    ],
    ['with raw SQL that calls nothing', notes.select(sql<string>`body || 'x'`.as('body'))],
    ['for update', notes.selectAll().forUpdate()],
    // Values of the user are no part of the tree, whatever they look like.
    ['with a value that looks like a node', notes.where('body', '=', { kind: 'InsertQueryNode' }).selectAll()],
  ])('%s', (_, query) => {
    expect(isPureRead(query.toOperationNode())).toBe(true)
  })

  test.each([
    ['a write', db.insertInto('notes').values({ id: 1 }).returningAll()],
    [
      'a write in a common table expression',
      db
        .with('w', (qb) => qb.insertInto('notes').values({ id: 1 }).returningAll())
        .selectFrom('w')
        .selectAll(),
    ],
    ['a function', notes.select((eb) => eb.fn('charge', ['id']).as('x'))],
    ['raw SQL that may call', notes.select(sql`charge(id)`.as('x'))],
    ['a function in a union', notes.selectAll().union(notes.select((eb) => eb.fn('charge', ['id']).as('id')))],
  ])('is not %s', (_, query) => {
    expect(isPureRead(query.toOperationNode())).toBe(false)
  })
})
