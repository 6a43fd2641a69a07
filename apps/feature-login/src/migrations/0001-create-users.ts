import type { Migration } from 'kysely/migration'

export const createUsers: Migration = {
  async up(db) {
    await db.schema
      .createTable('users')
      .addColumn('id', 'varchar(36)', (column) => column.primaryKey())
      .addColumn('email', 'varchar(254)', (column) => column.notNull().unique())
      .addColumn('password_hash', 'text', (column) => column.notNull())
      .addColumn('created_at', 'varchar(24)', (column) => column.notNull())
      .execute()
  },

  async down(db) {
    await db.schema.dropTable('users').execute()
  },
}
