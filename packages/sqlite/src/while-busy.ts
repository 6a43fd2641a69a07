import { setTimeout as delay } from 'node:timers/promises'
import { isSqlError } from '@modkit/sql-contract'
import type { MaybePromise } from './connection.ts'

/** How long to wait for a lock, and who may end the waiting. */
export interface LockWait {
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}

const DELAYS_MS = [1, 2, 5, 10, 15, 20, 25, 25, 25]
const LONGEST_DELAY_MS = 50

/**
 * Repeats what fails because another connection holds a lock, until it succeeds or the time is up. SQLite could wait by
 * itself (`busy_timeout`), but inside a library that blocks nothing else would run meanwhile: neither a server's other
 * requests, nor the transaction of the same process that holds the lock. A statement that fails so has done nothing.
 *
 * @throws the last error, or the signal's reason
 */
export async function whileBusy<T>(attempt: () => MaybePromise<T>, { timeoutMs, signal }: LockWait): Promise<T> {
  let deadline: number | undefined
  for (let round = 0; ; round++) {
    try {
      return await attempt()
    } catch (error) {
      const now = performance.now()
      deadline ??= now + timeoutMs
      if (!isBusy(error) || now >= deadline) throw error
      await pause(Math.min(DELAYS_MS[round] ?? LONGEST_DELAY_MS, deadline - now), signal)
    }
  }
}

/** True for an error that waiting may cure. `BUSY_SNAPSHOT` is none: only a new transaction sees the newer data. */
export function isBusy(error: unknown): boolean {
  return isSqlError(error, 'lock_timeout') && error.code.startsWith('SQLITE_BUSY')
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await delay(ms, undefined, signal ? { signal } : {})
  } catch {
    throw signal?.reason
  }
}
