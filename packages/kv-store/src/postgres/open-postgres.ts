import { randomUUID } from 'node:crypto'
import type { ChangeLogOptions } from '../options.ts'
import type { PgClient } from './client.ts'
import { PgBackend } from './pg-backend.ts'
import { PgLog } from './pg-log.ts'
import { PgWriter, type PgWriterOptions } from './pg-writer.ts'
import { createSchema } from './schema.ts'

/** What `openPostgres` needs besides a client. */
export interface OpenPostgresOptions extends Omit<PgWriterOptions, 'writer' | 'logged'> {
  readonly changeLog: ChangeLogOptions | undefined
  readonly onError: (error: unknown) => void
}

/** A backend on the database of the client, which it closes. */
export async function openPostgres(client: PgClient, options: OpenPostgresOptions): Promise<PgBackend> {
  try {
    await createSchema(client)
  } catch (error) {
    await client.close()
    throw error
  }
  const writer = randomUUID()
  const { changeLog, onError } = options
  const log = changeLog && new PgLog(client, changeLog, writer, onError)
  return new PgBackend(client, new PgWriter(client, { ...options, writer, logged: log !== undefined }), log, options)
}
