import { handlingMessage } from '../aggregate/context.ts'
import { backoff, pause } from '../contention.ts'
import { isEventStoreError } from '../errors/event-store-error.ts'
import type { EventStore } from '../event-store.ts'
import type { Metadata } from '../metadata.ts'

/** A message that is handled once. */
export interface InboxMessage {
  readonly id: string
  readonly metadata?: Metadata | undefined
}

/** What became of a message. */
export type Handling<T> = { readonly duplicate: true } | { readonly duplicate: false; readonly result: T }

const retries = 5

/**
 * Handles a message effectively once: the work and the receipt commit together, so that a message that comes again
 * changes nothing. The receipt is written last: in the same transaction an append has to come first. A handler that only
 * appends is cheaper without this: `append(…, { receipts })` does it in one statement.
 */
export async function handleOnce<Tx, T>(
  store: EventStore<Tx>,
  consumer: string,
  message: InboxMessage,
  work: (transaction: Tx) => Promise<T>,
): Promise<Handling<T>> {
  const receipts = [{ consumer, messageId: message.id }]
  for (let attempt = 1; ; attempt++) {
    try {
      return await handlingMessage(message, () =>
        store.transaction(async (transaction) => {
          const result = await work(transaction)
          await store.appendBatch([], { receipts, transaction })
          return { duplicate: false, result } as const
        }),
      )
    } catch (error) {
      if (isEventStoreError(error, 'DUPLICATE_RECEIPT')) return { duplicate: true }
      if (!isEventStoreError(error, 'STREAM_ORDER') || attempt > retries) throw error
    }
    await pause(backoff(attempt, 5, 200), undefined)
  }
}
