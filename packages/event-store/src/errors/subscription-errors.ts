import { EventStoreError, show } from './event-store-error.ts'

/** Another owner moved the checkpoint: this one must stop. */
export class StaleCheckpointError extends EventStoreError {
  readonly subscription: string

  constructor(subscription: string) {
    super('STALE_CHECKPOINT', `the checkpoint was moved by another owner: subscription=${show(subscription)}`)
    this.subscription = subscription
  }
}

/** A lock was not free in time. */
export class LockTimeoutError extends EventStoreError {
  constructor(key: string, timeout: number) {
    super('LOCK_TIMEOUT', `the lock was not free in time: key=${key}, timeout=${timeout}ms`, { retryable: true })
  }
}

/** A subscription did not reach the awaited position in time. */
export class WaitTimeoutError extends EventStoreError {
  constructor(subscription: string, timeout: number) {
    super(
      'WAIT_TIMEOUT',
      `the subscription did not reach the position in time: subscription=${show(subscription)}, timeout=${timeout}ms; is it running?`,
      { retryable: true },
    )
  }
}
