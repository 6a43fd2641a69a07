import type { Kysely } from 'kysely'
import { type Migration, type MigrationResultSet, Migrator } from 'kysely/migration'
import { createNotes } from './0001-create-notes.ts'
import { createNoteChanges } from './0002-create-note-changes.ts'

/** A plain list, so that nothing scans a folder and a bundler finds them all. Applied in the order of the names. */
export const notesMigrations: Readonly<Record<string, Migration>> = {
  '0001-create-notes': createNotes,
  '0002-create-note-changes': createNoteChanges,
}

/** The migrator of this feature. Its tables have names of their own, so that features do not meet in one list. */
export function notesMigrator(db: Kysely<any>): Migrator {
  return new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...notesMigrations }) },
    migrationTableName: 'notes_migration',
    migrationLockTableName: 'notes_migration_lock',
  })
}

/** Brings the tables up to date. Several processes may do so at once. @throws what a migration failed with */
export async function migrateNotes(db: Kysely<any>): Promise<MigrationResultSet> {
  const outcome = await notesMigrator(db).migrateToLatest()
  if (outcome.error !== undefined) throw outcome.error
  return outcome
}
