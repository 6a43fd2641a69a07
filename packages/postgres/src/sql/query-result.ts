import type { QueryResult } from 'kysely'
import type { Result } from '../pool/connection.ts'

/** Commands whose count says how many rows they touched. */
const WRITES: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])
const BEGINS: ReadonlySet<string> = new Set(['BEGIN', 'START TRANSACTION'])
const ENDS: ReadonlySet<string> = new Set(['COMMIT', 'ROLLBACK', 'PREPARE TRANSACTION'])

/** What Kysely wants of a result; of several statements in one text, the result of the last. */
export function toQueryResult(result: Result): QueryResult<any> {
  const { command } = result
  if (command === undefined) return toQueryResult(resultsOf(result).at(-1)!)
  const rows = rowsOf(result)
  if (command === 'SELECT' || !WRITES.has(command)) return { rows }
  return { rows, numAffectedRows: BigInt(result.count ?? 0) }
}

/** True when a statement left a transaction open. */
export function opensTransaction(result: Result): boolean {
  const { command } = result
  if (command === 'SELECT') return false
  if (command !== undefined) return BEGINS.has(command)
  let open = false
  for (const { command } of resultsOf(result)) open = BEGINS.has(command) || (open && !ENDS.has(command))
  return open
}

// A plain array: the package's own is a subclass, which `slice` copies ten times as slowly.
function rowsOf(result: Result): unknown[] {
  const rows: unknown[] = []
  for (let i = 0; i < result.length; i++) rows.push(result[i])
  return rows
}

// The package returns an array of results for a text of several statements, and says so nowhere.
function resultsOf(result: Result): readonly Result[] {
  return result as unknown as readonly Result[]
}
