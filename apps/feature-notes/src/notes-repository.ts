import { type Kysely, sql } from 'kysely'
import type { Place } from './cursor.ts'
import type { NoteChangeRow, NoteRow, NotesSchema } from './schema.ts'
import { containing } from './search.ts'

// One statement each. `db` may be a transaction.

/** Up to `limit` notes, newest first, beginning after `after`. */
export function selectNotes(
  db: Kysely<NotesSchema>,
  { limit, after, query }: { limit: number; after?: Place | undefined; query?: string | undefined },
): Promise<NoteRow[]> {
  return db
    .selectFrom('notes')
    .selectAll()
    .$if(after !== undefined, (select) =>
      select.where((eb) => eb(eb.refTuple('created_at', 'id'), '<', eb.tuple(after!.created_at, after!.id))),
    )
    .$if(query !== undefined, (select) => select.where(sql<boolean>`search_text like ${containing(query!)} escape '!'`))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

export function selectNote(db: Kysely<NotesSchema>, id: string): Promise<NoteRow | undefined> {
  return db.selectFrom('notes').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function insertNote(db: Kysely<NotesSchema>, note: NoteRow): Promise<void> {
  await db.insertInto('notes').values(note).execute()
}

/** Writes `note` over its previous version; false when that is not there any more. */
export async function replaceNote(db: Kysely<NotesSchema>, note: NoteRow): Promise<boolean> {
  const { id, version, created_at: _, ...fields } = note
  const { numUpdatedRows } = await db
    .updateTable('notes')
    .set({ ...fields, version })
    .where('id', '=', id)
    .where('version', '=', version - 1)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Removes that version of the note; false when it is not there any more. */
export async function deleteNote(db: Kysely<NotesSchema>, id: string, version: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('notes')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

export async function insertChange(db: Kysely<NotesSchema>, change: NoteChangeRow): Promise<void> {
  await db.insertInto('note_changes').values(change).execute()
}

/** The changes of one note, the oldest first. */
export function selectChanges(db: Kysely<NotesSchema>, noteId: string): Promise<NoteChangeRow[]> {
  return db
    .selectFrom('note_changes')
    .selectAll()
    .where('note_id', '=', noteId)
    .orderBy('version')
    .orderBy('changed_at')
    .execute()
}
