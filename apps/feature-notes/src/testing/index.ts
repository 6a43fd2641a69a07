// What the notes API promises on every database, as data: each app runs it against itself.
export type { NotesSubject } from './api-client.ts'
export { notesApiContract } from './notes-api-contract.ts'
