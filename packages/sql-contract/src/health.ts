import { type Duration, type Health, milliseconds } from '@modkit/kernel'
import { type Kysely, sql } from 'kysely'
import { isSqlError } from './sql-error.ts'

/** How long `health` waits. */
export interface HealthOptions {
  /** The deadline of the query. Default: `'2s'`. */
  readonly timeout?: Duration
  /** Gives up earlier. */
  readonly signal?: AbortSignal
}

/**
 * Asks the database `select 1`. Never throws: what went wrong is in `detail`, without the engine's message, which may
 * name hosts and users.
 */
export async function health(db: Kysely<any>, { timeout = '2s', signal }: HealthOptions = {}): Promise<Health> {
  const timeoutMs = milliseconds(timeout)
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), timeoutMs)
  const either = signal ? AbortSignal.any([signal, deadline.signal]) : deadline.signal
  const gaveUp = new Promise<never>((_, reject) => {
    either.addEventListener('abort', () => reject(either.reason), { once: true })
    if (either.aborted) reject(either.reason)
  })
  const query = sql`select 1`.execute(db, { signal: either })
  try {
    await Promise.race([query, gaveUp])
    return { status: 'up' }
  } catch (error) {
    // The loser of the race must not become an unhandled rejection.
    query.catch(() => undefined)
    gaveUp.catch(() => undefined)
    return { status: 'down', detail: why(error, deadline.signal.aborted, timeoutMs) }
  } finally {
    clearTimeout(timer)
  }
}

function why(error: unknown, late: boolean, timeoutMs: number): string {
  if (late) return `no answer within ${timeoutMs} ms`
  if (isSqlError(error)) return `${error.kind} (${error.code})`
  return error instanceof Error ? error.name : 'failed'
}
