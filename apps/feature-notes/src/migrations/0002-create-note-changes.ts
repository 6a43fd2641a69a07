import type { Migration } from 'kysely/migration'

export const createNoteChanges: Migration = {
  async up(db) {
    await db.schema
      .createTable('note_changes')
      .addColumn('id', 'varchar(36)', (column) => column.primaryKey())
      // No foreign key: the changes of a note outlive it.
      .addColumn('note_id', 'varchar(36)', (column) => column.notNull())
      .addColumn('action', 'varchar(16)', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('fields', 'text', (column) => column.notNull())
      .addColumn('changed_at', 'varchar(24)', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('note_changes_of_note').on('note_changes').columns(['note_id', 'version']).execute()
  },

  async down(db) {
    await db.schema.dropTable('note_changes').execute()
  },
}
