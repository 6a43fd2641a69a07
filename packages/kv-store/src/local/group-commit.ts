import { KvBusyError } from '../errors.ts'
import { Batch, type Change } from '../write/batch.ts'
import type { LocalOperation } from '../write/local-operations.ts'
import type { LocalRows } from '../write/rows.ts'
import type { Engine } from './engine.ts'

/** What `GroupCommit` needs besides an engine. */
export interface GroupCommitOptions {
  readonly now: () => number
  /** How long a write waits for another process, in milliseconds. */
  readonly busyTimeoutMs: number
  /** How many writes share a transaction at most. */
  readonly maxBatch: number
  /** Whether somebody wants to know what changes. */
  readonly isWatched: () => boolean
  /** Called after a commit and before the promises of its writes resolve. */
  readonly publish: (changes: readonly Change[]) => void
}

interface Pending {
  readonly operation: LocalOperation
  readonly resolve: (value: any) => void
  readonly reject: (error: unknown) => void
  readonly signal: AbortSignal | undefined
  failed: boolean
  outcome: unknown
}

// Waits between attempts while another process holds the lock, in milliseconds. They stay short: a process that writes
// without a pause leaves the lock free for a moment only, and nobody queues for it, so who seldom asks may never get it.
const BUSY_WAITS = [1, 1, 2, 3]

/**
 * Commits the writes of an event-loop turn together: one transaction, one sync to disk, but each write with an outcome of
 * its own. A write is queued and flushed by a microtask; its promise resolves after COMMIT. While another process holds
 * the lock the queue waits on a timer and never inside the storage.
 */
export class GroupCommit {
  readonly #engine: Engine
  readonly #options: GroupCommitOptions
  readonly #flushSoon = (): void => {
    this.#scheduled = false
    this.flush()
  }
  #queue: Pending[] = []
  #scheduled = false
  /** Set while another process holds the lock: when the queue gave up its first attempt, and the next try. */
  #busySince: number | undefined
  #attempts = 0
  #retry: NodeJS.Timeout | undefined
  #idle: (() => void)[] = []
  /** The batch whose operations run now: synchronous writes inside a transaction join it. */
  #running: Batch<LocalRows> | undefined

  constructor(engine: Engine, options: GroupCommitOptions) {
    this.#engine = engine
    this.#options = options
  }

  /** The batch of the transaction that runs now, if one does. */
  get running(): Batch<LocalRows> | undefined {
    return this.#running
  }

  /** True when no write waits. */
  get isIdle(): boolean {
    return this.#queue.length === 0
  }

  /** Queues a write. */
  write<T>(operation: LocalOperation<T>, signal: AbortSignal | undefined): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#queue.push({ operation, resolve, reject, signal, failed: false, outcome: undefined })
      if (this.#queue.length >= this.#options.maxBatch) this.flush()
      else if (!this.#scheduled && this.#busySince === undefined) {
        this.#scheduled = true
        queueMicrotask(this.#flushSoon)
      }
    })
  }

  /** Writes at once, after everything that is queued. May block while another process writes. */
  writeNow<T>(operation: LocalOperation<T>): T {
    if (this.#running !== undefined) return this.#applyWithin(this.#running, operation)
    this.flushNow()
    let outcome: T | undefined
    let failure: { readonly error: unknown } | undefined
    const pending: Pending = {
      operation,
      resolve: (value: T) => {
        outcome = value
      },
      reject: (error) => {
        failure = { error }
      },
      signal: undefined,
      failed: false,
      outcome: undefined,
    }
    this.#commitWaiting([pending])
    if (failure !== undefined) throw (failure as { error: unknown }).error
    return outcome as T
  }

  /** Commits what is queued; does nothing when another process holds the lock (a timer tries again). */
  flush(): void {
    if (this.#running !== undefined || this.#busySince !== undefined) return
    while (this.#queue.length > 0) {
      const batch = this.#take()
      if (this.#commit(batch) === 'busy') {
        this.#queue = batch.concat(this.#queue)
        this.#waitForLock()
        return
      }
    }
  }

  /** Commits what is queued, blocking for the lock if need be. */
  flushNow(): void {
    if (this.#running !== undefined) return
    while (this.#queue.length > 0) this.#commitWaiting(this.#take())
    this.#lockFree()
  }

  /** Resolves when nothing is queued any more. */
  async settled(): Promise<void> {
    this.flush()
    if (!this.isIdle) await new Promise<void>((resolve) => this.#idle.push(resolve))
  }

  #take(): Pending[] {
    const queue = this.#queue
    if (queue.length > this.#options.maxBatch) return queue.splice(0, this.#options.maxBatch)
    this.#queue = []
    return queue
  }

  #commitWaiting(batch: Pending[]): void {
    if (this.#commit(batch) !== 'busy') return
    let busy: unknown
    const again = this.#engine.waiting(() =>
      this.#commit(batch, (error) => {
        busy = error
      }),
    )
    if (again === 'busy') rejectAll(batch, new KvBusyError(this.#options.busyTimeoutMs, busy))
  }

  #waitForLock(): void {
    const now = performance.now()
    this.#busySince ??= now
    const wait = BUSY_WAITS[Math.min(this.#attempts++, BUSY_WAITS.length - 1)]!
    // A little chance keeps two processes from knocking in step.
    this.#retry = setTimeout(() => this.#tryAgain(), wait * (0.5 + Math.random()))
  }

  #tryAgain(): void {
    const since = this.#busySince!
    this.#dropAborted()
    const batch = this.#take()
    let busy: unknown
    const result =
      batch.length === 0
        ? 'done'
        : this.#commit(batch, (error) => {
            busy = error
          })
    if (result === 'busy' && performance.now() - since < this.#options.busyTimeoutMs) {
      this.#queue = batch.concat(this.#queue)
      this.#waitForLock()
      return
    }
    if (result === 'busy') rejectAll(batch, new KvBusyError(this.#options.busyTimeoutMs, busy))
    this.#lockFree()
    this.flush()
    if (this.isIdle) this.#lockFree()
  }

  #lockFree(): void {
    clearTimeout(this.#retry)
    this.#busySince = undefined
    this.#attempts = 0
    if (this.isIdle && this.#idle.length > 0) for (const resolve of this.#idle.splice(0)) resolve()
  }

  #dropAborted(): void {
    if (!this.#queue.some(({ signal }) => signal?.aborted)) return
    const aborted = this.#queue.filter(({ signal }) => signal?.aborted)
    this.#queue = this.#queue.filter(({ signal }) => !signal?.aborted)
    for (const { reject, signal } of aborted) reject(signal?.reason)
  }

  #commit(pending: Pending[], onBusy?: (error: unknown) => void): 'done' | 'busy' {
    const engine = this.#engine
    const recording = engine.log !== undefined || this.#options.isWatched()
    const batch = new Batch<LocalRows>(engine.rows, this.#options.now(), recording)
    try {
      engine.beforeWrite()
      // One write that is one statement needs no transaction around it.
      if (pending.length === 1 && !recording && pending[0]!.operation.single === true) this.#apply(batch, pending[0]!)
      else this.#applyAll(batch, pending)
    } catch (error) {
      if (engine.isBusy(error)) {
        onBusy?.(error)
        return 'busy'
      }
      rejectAll(pending, engine.wrap(error))
      return 'done'
    }
    if (batch.changes !== undefined && batch.changes.length > 0) this.#options.publish(batch.changes)
    for (let i = 0; i < pending.length; i++) {
      const { resolve, reject, failed, outcome } = pending[i]!
      if (failed) reject(outcome)
      else resolve(outcome)
    }
    return 'done'
  }

  #applyAll(batch: Batch<LocalRows>, pending: readonly Pending[]): void {
    const engine = this.#engine
    engine.begin()
    try {
      for (let i = 0; i < pending.length; i++) this.#apply(batch, pending[i]!)
      if (engine.log !== undefined && batch.changes!.length > 0) engine.log.append(batch.changes!)
      engine.commit()
    } catch (error) {
      engine.rollback()
      throw error
    }
  }

  #apply(batch: Batch<LocalRows>, pending: Pending): void {
    const { operation, signal } = pending
    if (signal?.aborted) {
      pending.failed = true
      pending.outcome = signal.reason
      return
    }
    this.#running = batch
    try {
      pending.outcome = operation.savepoint ? this.#applyInSavepoint(batch, operation) : operation.apply(batch)
      pending.failed = false
    } catch (error) {
      // Busy is a later try; fatal is everybody's failure; anything else is this write's own.
      if (this.#engine.isFatal(error) || this.#engine.isBusy(error)) throw error
      pending.failed = true
      pending.outcome = this.#engine.wrap(error)
    } finally {
      this.#running = undefined
    }
  }

  #applyInSavepoint<T>(batch: Batch<LocalRows>, operation: LocalOperation<T>): T {
    const engine = this.#engine
    const changes = batch.changes?.length ?? 0
    engine.savepoint()
    try {
      const outcome = operation.apply(batch)
      engine.releaseSavepoint()
      return outcome
    } catch (error) {
      if (!engine.isFatal(error)) engine.rollbackToSavepoint()
      if (batch.changes !== undefined) batch.changes.length = changes
      throw error
    }
  }

  /** A write through `tx` inside a transaction: a refusal is the caller's to catch, and leaves nothing behind. */
  #applyWithin<T>(batch: Batch<LocalRows>, operation: LocalOperation<T>): T {
    try {
      return operation.savepoint ? this.#applyInSavepoint(batch, operation) : operation.apply(batch)
    } catch (error) {
      throw this.#engine.isFatal(error) ? error : this.#engine.wrap(error)
    }
  }
}

function rejectAll(pending: readonly Pending[], error: unknown): void {
  for (const { reject } of pending) reject(error)
}
