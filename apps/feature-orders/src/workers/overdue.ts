import { setTimeout } from 'node:timers/promises'
import { commandHandler, type EventStore } from '@modkit/event-store'
import type { Kysely } from 'kysely'
import { order } from '../order/order.ts'
import { selectOverdue } from '../read-models/queries.ts'
import type { OrdersSchema } from '../read-models/schema.ts'
import type { Led } from './leadership.ts'

const PAGE = 50

/**
 * Cancels what was not paid in time, looking every `intervalMs`. The list of orders may lag behind; the order itself
 * decides, and one that was paid meanwhile stays as it is.
 */
export function runOverdue(
  store: EventStore,
  db: Kysely<OrdersSchema>,
  { intervalMs, onError }: { intervalMs: number; onError: (error: unknown) => void },
): Led {
  const cancel = commandHandler(store, order)
  const stopping = new AbortController()
  const { signal } = stopping
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        for (const id of await selectOverdue(db, new Date().toISOString(), PAGE)) {
          signal.throwIfAborted()
          await cancel(id, { do: 'cancel', reason: 'payment_timeout' })
        }
      } catch (error) {
        if (!signal.aborted) onError(error)
      }
      await setTimeout(intervalMs, undefined, { signal }).catch(() => {})
    }
  }
  const done = run()
  return {
    done,
    stop: () => {
      stopping.abort()
      return done
    },
  }
}
