import { LockTimeoutError } from '../errors/subscription-errors.ts'

/** How long to wait for locks. */
export interface LockOptions {
  /** In ms; default 10000. */
  readonly timeout?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/** Locks that are held. May be released twice. */
export interface Lease extends AsyncDisposable {
  release(): Promise<void>
}

/**
 * Where locks live. A lock is an optimisation: it spares writers a conflict. The store's primary key decides.
 */
export interface Locks {
  /**
   * Takes all `keys`, in one order for everybody, or none.
   *
   * @throws LockTimeoutError when one was not free in time
   */
  acquire(keys: readonly string[], options?: LockOptions): Promise<Lease>
}

/** The order in which everybody takes locks, each once. */
export const lockOrder = (keys: readonly string[]): string[] => [...new Set(keys)].sort()

/** A lease that `release` ends, once. */
export function leaseOf(release: () => Promise<void>): Lease {
  let released: Promise<void> | undefined
  const end = (): Promise<void> => {
    released ??= release()
    return released
  }
  return { release: end, [Symbol.asyncDispose]: end }
}

const defaultTimeout = 10_000

/** Locks within this process: first come, first served. */
export function memoryLocks(): Locks {
  /** The end of each key's queue; a key that nobody wants has none. */
  const tails = new Map<string, Promise<void>>()

  async function acquireOne(key: string, deadline: AbortSignal, timeout: number): Promise<() => void> {
    const before = tails.get(key)
    const { promise: released, resolve } = Promise.withResolvers<void>()
    const tail = (before ?? Promise.resolve()).then(() => released)
    tails.set(key, tail)
    void tail.then(() => {
      if (tails.get(key) === tail) tails.delete(key)
    })
    if (before !== undefined) {
      const aborted = Promise.withResolvers<never>()
      const abort = (): void => aborted.reject(timedOut(deadline, key, timeout))
      deadline.addEventListener('abort', abort)
      try {
        if (deadline.aborted) abort()
        await Promise.race([before, aborted.promise])
      } catch (error) {
        // Leaves the queue: whoever comes after waits for those before.
        resolve()
        throw error
      } finally {
        deadline.removeEventListener('abort', abort)
      }
    }
    return resolve
  }

  return {
    async acquire(keys, { timeout = defaultTimeout, signal } = {}) {
      signal?.throwIfAborted()
      const held: (() => void)[] = []
      const releaseAll = (): void => {
        for (const release of held.reverse()) release()
      }
      const clock = new AbortController()
      const timer = setTimeout(() => clock.abort(TIME_UP), timeout)
      const deadline = signal ? AbortSignal.any([signal, clock.signal]) : clock.signal
      try {
        for (const key of lockOrder(keys)) held.push(await acquireOne(key, deadline, timeout))
      } catch (error) {
        releaseAll()
        throw error
      } finally {
        clearTimeout(timer)
      }
      return leaseOf(async () => releaseAll())
    },
  }
}

const TIME_UP = Symbol('time up')

const timedOut = (deadline: AbortSignal, key: string, timeout: number): unknown =>
  deadline.reason === TIME_UP ? new LockTimeoutError(key, timeout) : deadline.reason
