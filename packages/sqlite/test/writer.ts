// A process that writes: `writer.ts <path> <driver> <first id> <count>`, one transaction for each row.
import { transaction } from '@modkit/sql-contract'
import { closeSqlite, openSqlite, type SqliteDriverName } from '../src/index.ts'

const [path = '', driver, first, count] = process.argv.slice(2)
const db = await openSqlite({ path, driver: driver as SqliteDriverName, busyTimeout: '60s', synchronous: 'off' })
process.stdout.write('ready\n')
// Both processes begin together.
await new Promise((resolve) => process.stdin.once('data', resolve))
for (let i = 0; i < Number(count); i++) {
  await transaction(db, async (trx) => {
    const { body } = await trx.selectFrom('counter').select('body').executeTakeFirstOrThrow()
    await trx
      .updateTable('counter')
      .set({ body: body + 1 })
      .execute()
    await trx
      .insertInto('notes')
      .values({ id: Number(first) + i })
      .execute()
  })
}
await closeSqlite(db)
process.stdin.destroy()
