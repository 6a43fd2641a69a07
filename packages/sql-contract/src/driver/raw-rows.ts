import { CompiledQuery, type Kysely } from 'kysely'
import type { AccessOptions } from '../driver-access.ts'

/** Marks a compiled query whose rows the driver returns as arrays in column order. */
const RAW_ROWS: unique symbol = Symbol.for('modkit.sql.raw-rows')

/** True when the driver is to return this query's rows as arrays. */
export function wantsRawRows(query: CompiledQuery): boolean {
  return RAW_ROWS in query
}

/** What Kysely wants to know of a query, the same for all: its text says the rest, and no plugin sees it. */
const { query, queryId } = CompiledQuery.raw('')

/** The `rawRows` of a driver whose connections heed `wantsRawRows`: works on every handle, transactions included. */
export async function rawRows(
  db: Kysely<any>,
  sql: string,
  parameters: readonly unknown[] = [],
  options?: AccessOptions,
): Promise<readonly (readonly unknown[])[]> {
  const compiled = { sql, parameters, query, queryId, [RAW_ROWS]: true }
  const executor = db.getExecutor()
  const plain = executor.plugins.length === 0 ? executor : executor.withoutPlugins()
  const { rows } = await plain.executeQuery<readonly unknown[]>(compiled as CompiledQuery<readonly unknown[]>, options)
  return rows
}
