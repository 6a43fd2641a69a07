import type { SqliteConnection } from './connection.ts'
import type { Settings } from './options.ts'

/** A setting that SQLite answers with another value than the one that was asked for. */
export class SettingRefusedError extends Error {
  override readonly name = 'SettingRefusedError'
}

/** Sets the pragmas, in the order in which they depend on each other. @throws SqlError or SettingRefusedError */
export async function configureConnection(connection: SqliteConnection, settings: Settings): Promise<void> {
  const set = (name: string, value: string | number) => connection.command(`pragma ${name} = ${value}`)
  if (settings.journalMode !== undefined) await setJournalMode(connection, settings.journalMode)
  await set('foreign_keys', settings.foreignKeys ? 1 : 0)
  await set('synchronous', settings.synchronous)
  for (const [name, value] of Object.entries(settings.pragmas)) await set(name, value)
  // Reads the first page: a file that is no database is found out here (or by the ping), and not by the first user.
  if (settings.connectTimeoutMs === 0) await ping(connection)
}

/** A first query. @throws SqlError */
export async function ping(connection: SqliteConnection): Promise<void> {
  await connection.command('select 1 from sqlite_schema limit 1')
}

// A file system without shared memory, say, cannot have a WAL: SQLite then goes on with another mode and says which.
async function setJournalMode(connection: SqliteConnection, mode: string): Promise<void> {
  const [row] = await connection.command(`pragma journal_mode = ${mode}`)
  const actual = row?.journal_mode
  if (actual !== mode)
    throw new SettingRefusedError(`journalMode "${mode}" is not possible here: SQLite uses "${actual}"`)
}
