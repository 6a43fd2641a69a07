import { controller, defineModule, type Exporting, provide, token } from '@modkit/kernel'
import { sqlTokens } from '@modkit/sql-contract'
import { migrateNotes } from './migrations/index.ts'
import { NotesController } from './notes-controller.ts'
import { NotesService } from './notes-service.ts'
import type { NotesSchema } from './schema.ts'

const { db: DB } = sqlTokens().of<NotesSchema>()

/** `notes.service`: the notes of the app. */
export const NOTES = token('notes.service').of<NotesService>()

/** `notes.tables`: there once the tables are up to date; yields the names of the migrations that ran. */
export const NOTES_TABLES = token('notes.tables').of<readonly string[]>()

/** What `notesModule` takes. */
export interface NotesModuleOptions {
  /** The module that provides the database. Any driver's will do. */
  readonly database: Exporting<typeof DB>
  /** `run` brings the tables up to date before the first query; `skip` trusts that somebody else has. */
  readonly migrations: 'run' | 'skip'
}

/** Notes over HTTP: a service, a controller, and the tables they need. Exports `notes.service`. */
export function notesModule({ database, migrations }: NotesModuleOptions) {
  return defineModule({
    name: 'notes',
    imports: [database],
    providers: [
      provide(NOTES_TABLES, {
        deps: { db: DB },
        build: async ({ db }) => {
          if (migrations === 'skip') return []
          const { results = [] } = await migrateNotes(db)
          return results.map(({ migrationName }) => migrationName)
        },
      }),
      // Depends on the tables only to come after them.
      provide(NOTES, { deps: { db: DB, tables: NOTES_TABLES }, build: ({ db }) => new NotesService(db) }),
    ],
    controllers: [
      controller('NotesController', { deps: { notes: NOTES }, build: ({ notes }) => new NotesController(notes) }),
    ],
    exports: [NOTES],
  })
}
