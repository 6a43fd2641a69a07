/**
 * - `NOTE_NOT_FOUND`: there is no note with that id.
 * - `NOTE_STALE`: the note has another version than the caller knows; `version` is the current one.
 * - `CURSOR_INVALID`: the cursor does not come from a list of notes.
 */
export type NotesErrorCode = 'NOTE_NOT_FOUND' | 'NOTE_STALE' | 'CURSOR_INVALID'

/** What a caller of the service has to reckon with. */
export class NotesError extends Error {
  override readonly name = 'NotesError'
  readonly code: NotesErrorCode
  /** The current version of a stale note. */
  readonly version: number | undefined

  constructor(code: NotesErrorCode, message: string, version?: number) {
    super(message)
    this.code = code
    this.version = version
  }
}

/** True for a `NotesError`, and of that code when one is given. */
export function isNotesError(error: unknown, code?: NotesErrorCode): error is NotesError {
  if (typeof error !== 'object' || error === null || Reflect.get(error, 'name') !== 'NotesError') return false
  return code === undefined || Reflect.get(error, 'code') === code
}
