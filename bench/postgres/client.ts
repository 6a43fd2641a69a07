import type { Schema } from './database.ts'

/** One way to the database. The operations of all do, and answer, the same. */
export interface Client {
  readonly name: string
  /** Reads one row by its key. */
  select(id: number): Promise<Schema['items'] | undefined>
  /** Writes one row, and returns what it wrote. */
  insert(id: number): Promise<{ item_id: number; note: string } | undefined>
  /** Five statements: reads a row, changes it, writes two others, reads it again; returns the last answer. */
  transaction(id: number): Promise<{ id: number; version: number } | undefined>
  close(): Promise<void>
}

/** What an insert writes. */
export const entryOf = (id: number): { item_id: number; note: string } => ({ item_id: id, note: `note on ${id}` })
