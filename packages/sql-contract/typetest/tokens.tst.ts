import { defineModule, type Exporting, provide, value } from '@modkit/kernel'
import { type SqlDialect, sqlTokens } from '@modkit/sql-contract'
import type { Kysely } from 'kysely'
import { expect, test } from 'tstyche'

interface Notes {
  notes: { id: string }
}
interface Users {
  users: { name: string }
}
declare const db: Kysely<any>
declare const runtimeName: string

const notes = sqlTokens().of<Notes>()
const users = sqlTokens().of<Users>()
const analytics = sqlTokens('analytics').of<Notes>()

test('ids are literal, also of a named instance', () => {
  expect(notes.db.id).type.toBe<'database.db'>()
  expect(notes.dialect.id).type.toBe<'database.dialect'>()
  expect(analytics.db.id).type.toBe<'database.analytics.db'>()
  expect(analytics.dialect.id).type.toBe<'database.analytics.dialect'>()
})

test('a name that is computed gives loose tokens', () => {
  expect(sqlTokens(runtimeName).of<Notes>().db.id).type.toBe<string>()
  expect(sqlTokens(`tenant-${runtimeName}`).of<Notes>().db.id).type.toBe<string>()
})

const driver = defineModule({
  name: 'driver',
  providers: [provide(sqlTokens().of<any>().db, { build: () => db }), value(sqlTokens().of<any>().dialect, 'sqlite')],
  exports: [sqlTokens().of<any>().db, sqlTokens().of<any>().dialect],
})

test('each consumer sees the database with its own schema', () => {
  defineModule({
    name: 'notes',
    imports: [driver],
    providers: [
      provide(sqlTokens('notes-probe').of<any>().db, {
        deps: { mine: notes.db, theirs: users.db, dialect: notes.dialect },
        build: ({ mine, theirs, dialect }) => {
          expect(mine).type.toBe<Kysely<Notes>>()
          expect(theirs).type.toBe<Kysely<Users>>()
          expect(dialect).type.toBe<SqlDialect>()
          return mine
        },
      }),
    ],
  })
})

test('a module that exports the database satisfies any view of it, and no view of another instance', () => {
  expect(driver).type.toBeAssignableTo<Exporting<typeof notes.db>>()
  expect(driver).type.toBeAssignableTo<Exporting<typeof users.db | typeof users.dialect>>()
  expect(driver).type.not.toBeAssignableTo<Exporting<typeof analytics.db>>()
})
