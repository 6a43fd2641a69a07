import type { Kysely } from 'kysely'
import type { LoginSchema, UserRow } from './schema.ts'

// One statement each.

/** False when somebody has that address already. */
export async function insertUser(db: Kysely<LoginSchema>, row: UserRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('users')
    .values(row)
    .onConflict((conflict) => conflict.column('email').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export function selectUserByEmail(db: Kysely<LoginSchema>, email: string): Promise<UserRow | undefined> {
  return db.selectFrom('users').selectAll().where('email', '=', email).executeTakeFirst()
}
