// A feature module: it knows the contract of the database, never a driver.
export { NOTES, NOTES_TABLES, notesModule } from './notes-module.ts'
export type { NotesModuleOptions } from './notes-module.ts'

// What it does, for other modules.
export { NotesService } from './notes-service.ts'
export type { ExpectedVersion, Note, NoteChange, NoteFields, NotesPage } from './notes-service.ts'
export { isNotesError, NotesError } from './errors.ts'
export type { NotesErrorCode } from './errors.ts'

// Its tables.
export { migrateNotes, notesMigrations, notesMigrator } from './migrations/index.ts'
export type { NoteChangeRow, NoteRow, NotesSchema } from './schema.ts'
