import type { Migration } from 'kysely/migration'

export const createNotes: Migration = {
  async up(db) {
    await db.schema
      .createTable('notes')
      .addColumn('id', 'varchar(36)', (column) => column.primaryKey())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('search_text', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'varchar(24)', (column) => column.notNull())
      .addColumn('updated_at', 'varchar(24)', (column) => column.notNull())
      .execute()
    // The order of the list, and what a cursor continues.
    await db.schema.createIndex('notes_newest_first').on('notes').columns(['created_at', 'id']).execute()
  },

  async down(db) {
    await db.schema.dropTable('notes').execute()
  },
}
