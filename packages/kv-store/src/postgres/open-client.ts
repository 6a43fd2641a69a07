import type { Sql } from 'postgres'
import { KvOpenError } from '../errors.ts'
import type { PgClient, PgParameter, PgQueries } from './client.ts'

/** How the store reaches its server. */
export interface PgClientOptions {
  /** `postgres://user:password@host:port/database`. Never shown in an error. */
  readonly dsn: string
  readonly maxConnections: number
}

/**
 * A pool of connections of the store's own, through the package `postgres`.
 *
 * @throws KvOpenError `open` when the package is missing or the server cannot be reached
 */
export async function openClient({ dsn, maxConnections }: PgClientOptions): Promise<PgClient> {
  const { default: postgres } = await import('postgres').catch((cause: unknown) => {
    throw new KvOpenError('open', 'the package postgres is missing: npm install postgres', { cause })
  })
  const sql = postgres(dsn, { max: maxConnections, onnotice() {}, connect_timeout: 10 })
  try {
    await sql`SELECT 1`
  } catch (error) {
    await sql.end({ timeout: 0 })
    throw new KvOpenError('open', `the server cannot be used: ${codeOf(error)}`)
  }
  return {
    ...queriesOf(sql),
    transaction: (work) => sql.begin((tx) => work(queriesOf(tx as unknown as Sql))) as Promise<any>,
    async listen(channel, onNotify) {
      const { unlisten } = await sql.listen(channel, onNotify, onNotify)
      return unlisten
    },
    close: () => sql.end({ timeout: 5 }),
  }
}

const queriesOf = (sql: Sql): PgQueries => ({
  query: (text: string, parameters: readonly PgParameter[] = []) =>
    sql.unsafe(text, [...parameters] as never[], { prepare: true }),
})

// The message of a failed connection may repeat the address; its code never does.
const codeOf = (error: unknown): string => `code=${(error as { code?: unknown }).code ?? 'unknown'}`
