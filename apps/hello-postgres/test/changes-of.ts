import type { NotesSubject } from 'feature-notes/testing'
import type { Kysely } from 'kysely'

/** What the app recorded, read over another connection. */
export const changesOf =
  (db: Kysely<any>): NotesSubject['changesOf'] =>
  async (id) => {
    const rows = await db
      .selectFrom('note_changes')
      .selectAll()
      .where('note_id', '=', id)
      .orderBy('version')
      .orderBy('changed_at')
      .execute()
    return rows.map(({ action, version, fields, changed_at }) => ({
      action,
      version,
      fields: typeof fields === 'string' ? JSON.parse(fields) : fields,
      changedAt: changed_at,
    }))
  }
