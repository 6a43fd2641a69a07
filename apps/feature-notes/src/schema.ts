// The tables of this feature, in types that SQLite, Postgres and MySQL share: text and integer.

/** A note as it is stored. */
export interface NoteRow {
  /** A UUID. */
  readonly id: string
  readonly title: string
  readonly body: string
  /** Title and body as the search sees them; see `search.ts`. */
  readonly search_text: string
  /** 1, and one more with every change. */
  readonly version: number
  /** ISO 8601 in UTC with milliseconds, so that the order of the texts is the order of time. */
  readonly created_at: string
  readonly updated_at: string
}

/** One change of one note, written in the transaction of the change. */
export interface NoteChangeRow {
  readonly id: string
  readonly note_id: string
  readonly action: 'created' | 'updated' | 'deleted'
  /** The version that the change made, or removed. */
  readonly version: number
  /** JSON: the fields that the change set. */
  readonly fields: string
  readonly changed_at: string
}

/** What this feature sees of the database. */
export interface NotesSchema {
  readonly notes: NoteRow
  readonly note_changes: NoteChangeRow
}
