import { transaction } from '@modkit/sql-contract'
import type { Kysely } from 'kysely'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { NotesError } from './errors.ts'
import {
  deleteNote,
  insertChange,
  insertNote,
  replaceNote,
  selectChanges,
  selectNote,
  selectNotes,
} from './notes-repository.ts'
import type { NoteChangeRow, NoteRow, NotesSchema } from './schema.ts'
import { searchText } from './search.ts'

/** A note as callers see it. */
export interface Note {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly version: number
  readonly createdAt: string
  readonly updatedAt: string
}

/** What a caller may set. */
export type NoteFields = Pick<Note, 'title' | 'body'>

/** One page of a list. */
export interface NotesPage {
  readonly items: readonly Note[]
  /** The cursor of the next page, `null` on the last one. */
  readonly next: string | null
}

/** Which versions a change is meant for: a caller has seen one of them. `'any'` asks nothing. */
export type ExpectedVersion = readonly number[] | 'any'

/** One change of a note. */
export interface NoteChange {
  readonly action: NoteChangeRow['action']
  readonly version: number
  readonly fields: Partial<NoteFields>
  readonly changedAt: string
}

/** Notes with optimistic versions. Every change writes what it did in its own transaction. */
export class NotesService {
  readonly #db: Kysely<NotesSchema>
  readonly #now: () => Date

  constructor(db: Kysely<NotesSchema>, now: () => Date = () => new Date()) {
    this.#db = db
    this.#now = now
  }

  async create(fields: NoteFields): Promise<Note> {
    const at = this.#now().toISOString()
    const id = crypto.randomUUID()
    const row = rowOf({ id, ...fields, version: 1, createdAt: at, updatedAt: at })
    await transaction(this.#db, async (trx) => {
      await insertNote(trx, row)
      await this.#record(trx, 'created', row, fields)
    })
    return noteOf(row)
  }

  /** Newest first; notes created within one millisecond in the order of their ids. @throws NotesError `CURSOR_INVALID` */
  async list({
    limit,
    cursor,
    query,
  }: {
    limit: number
    cursor?: string | undefined
    query?: string | undefined
  }): Promise<NotesPage> {
    const after = cursor === undefined ? undefined : decodeCursor(cursor)
    // One more than asked for tells whether there is a next page.
    const rows = await selectNotes(this.#db, { limit: limit + 1, after, query })
    const page = rows.slice(0, limit)
    return { items: page.map(noteOf), next: rows.length > limit ? encodeCursor(page.at(-1)!) : null }
  }

  /** @throws NotesError `NOTE_NOT_FOUND` */
  async get(id: string): Promise<Note> {
    return noteOf(await find(this.#db, id))
  }

  /** Sets the given fields, and returns the new version. @throws NotesError `NOTE_NOT_FOUND`, `NOTE_STALE` */
  async update(id: string, fields: Partial<NoteFields>, expected: ExpectedVersion): Promise<Note> {
    return transaction(this.#db, async (trx) => {
      const current = await findVersion(trx, id, expected)
      const note = noteOf(current)
      const row = rowOf({ ...note, ...fields, version: note.version + 1, updatedAt: this.#now().toISOString() })
      if (!(await replaceNote(trx, row))) throw await staleOrGone(trx, id)
      await this.#record(trx, 'updated', row, fields)
      return noteOf(row)
    })
  }

  /** @throws NotesError `NOTE_NOT_FOUND`, `NOTE_STALE` */
  async remove(id: string, expected: ExpectedVersion): Promise<void> {
    await transaction(this.#db, async (trx) => {
      const current = await findVersion(trx, id, expected)
      if (!(await deleteNote(trx, id, current.version))) throw await staleOrGone(trx, id)
      await this.#record(trx, 'deleted', current, {})
    })
  }

  /** What happened to a note, the oldest change first; also after it was deleted. */
  async changesOf(id: string): Promise<readonly NoteChange[]> {
    const rows = await selectChanges(this.#db, id)
    return rows.map(({ action, version, fields, changed_at }) => ({
      action,
      version,
      fields: JSON.parse(fields),
      changedAt: changed_at,
    }))
  }

  async #record(
    db: Kysely<NotesSchema>,
    action: NoteChangeRow['action'],
    note: NoteRow,
    fields: object,
  ): Promise<void> {
    await insertChange(db, {
      id: crypto.randomUUID(),
      note_id: note.id,
      action,
      version: note.version,
      fields: JSON.stringify(fields),
      changed_at: this.#now().toISOString(),
    })
  }
}

async function find(db: Kysely<NotesSchema>, id: string): Promise<NoteRow> {
  // What is no id at all does not reach the database, which may refuse its characters.
  const row = /^[0-9a-f-]{36}$/.test(id) ? await selectNote(db, id) : undefined
  if (row === undefined) throw new NotesError('NOTE_NOT_FOUND', `there is no note "${id}"`)
  return row
}

async function findVersion(db: Kysely<NotesSchema>, id: string, expected: ExpectedVersion): Promise<NoteRow> {
  const row = await find(db, id)
  if (expected !== 'any' && !expected.includes(row.version)) throw stale(row)
  return row
}

/** Why a statement found nothing to change: somebody was faster, and changed the note or removed it. */
async function staleOrGone(db: Kysely<NotesSchema>, id: string): Promise<NotesError> {
  return stale(await find(db, id))
}

function stale({ id, version }: NoteRow): NotesError {
  return new NotesError('NOTE_STALE', `note "${id}" has version ${version} by now`, version)
}

function noteOf({ id, title, body, version, created_at, updated_at }: NoteRow): Note {
  return { id, title, body, version, createdAt: created_at, updatedAt: updated_at }
}

function rowOf({ id, title, body, version, createdAt, updatedAt }: Note): NoteRow {
  const search_text = searchText(title, body)
  return { id, title, body, search_text, version, created_at: createdAt, updated_at: updatedAt }
}
