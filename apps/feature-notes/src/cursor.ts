import { NotesError } from './errors.ts'

/** The place after one note in the list. */
export interface Place {
  readonly created_at: string
  readonly id: string
}

/** Says where the next page begins, in a form that nobody is tempted to make himself. */
export function encodeCursor({ created_at, id }: Place): string {
  return Buffer.from(`${created_at} ${id}`).toString('base64url')
}

const FORM = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f-]{36})$/

/** @throws NotesError `CURSOR_INVALID` */
export function decodeCursor(cursor: string): Place {
  const [, created_at, id] = FORM.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (created_at === undefined || id === undefined) {
    throw new NotesError('CURSOR_INVALID', 'the cursor does not come from a list of notes')
  }
  return { created_at, id }
}
