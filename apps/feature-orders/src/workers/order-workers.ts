import {
  type EventStore,
  type Locks,
  memoryLocks,
  postgresLocks,
  type Running,
  runOutbox,
  runProjection,
  subscribe,
} from '@modkit/event-store'
import type { Logger } from '@modkit/http'
import type { Health } from '@modkit/kernel'
import type { SqlDialect } from '@modkit/sql-contract'
import type { Kysely } from 'kysely'
import { fulfilmentPostman } from '../fulfilment/deliver.ts'
import { FULFILMENT, HEARD, listen } from '../fulfilment/listen.ts'
import { DESTINATIONS } from '../fulfilment/messages.ts'
import { ordersListProjection } from '../read-models/orders-list.ts'
import type { OrdersSchema } from '../read-models/schema.ts'
import { stockListProjection } from '../read-models/stock-list.ts'
import { streamsListProjection } from '../read-models/streams-list.ts'
import { Leadership, type Led } from './leadership.ts'
import { runOverdue } from './overdue.ts'

/** How the work behind the requests is done. Durations in milliseconds. */
export interface WorkerSettings {
  /** How long an outbox message is one worker's: others take over what a dead process held after that. */
  readonly outboxLease: number
  /** How often to look for orders that were not paid in time. */
  readonly overdueInterval: number
}

/** The read models behind the appends. */
export const projections = [ordersListProjection, stockListProjection, streamsListProjection] as const

/** What has a checkpoint, for a report of how far it is. */
export const subscriptions = [{ name: FULFILMENT, eventNames: HEARD }, ...projections]

/**
 * What goes on behind the requests of one process. Fulfilments and projections have one owner among all processes; the
 * outbox is worked off by every process, each message under a lease.
 */
export class OrderWorkers {
  readonly #store: EventStore<Kysely<OrdersSchema>>
  readonly #db: Kysely<OrdersSchema>
  readonly #settings: WorkerSettings
  readonly #logger: Pick<Logger, 'info' | 'warn'>
  readonly #leadership: Leadership
  #outbox: Running | undefined
  #failure: unknown

  constructor(
    store: EventStore<Kysely<OrdersSchema>>,
    db: Kysely<OrdersSchema>,
    dialect: SqlDialect,
    settings: WorkerSettings,
    logger: Pick<Logger, 'info' | 'warn'>,
  ) {
    this.#store = store
    this.#db = db
    this.#settings = settings
    this.#logger = logger
    // A SQLite file belongs to one process; the locks of a Postgres database are seen by all.
    const locks: Locks = dialect === 'postgres' ? postgresLocks(db) : memoryLocks()
    this.#leadership = new Leadership({ locks, key: 'orders.workers', logger, lead: () => this.#lead() })
  }

  start(): void {
    this.#leadership.start()
    this.#outbox = runOutbox(this.#store, {
      destinations: DESTINATIONS,
      lease: this.#settings.outboxLease,
      firstBackoff: 100,
      publish: fulfilmentPostman(this.#store),
      onError: (error, { id, destination }) => this.#logger.warn('a message comes again', { id, destination, error }),
    })
    this.#outbox.done.catch((error: unknown) => {
      this.#failure = error
      this.#logger.warn('the outbox worker ended', { error })
    })
  }

  async stop(): Promise<void> {
    await Promise.all([this.#outbox?.stop(), this.#leadership.stop()])
  }

  health(): Health {
    if (this.#failure !== undefined) return { status: 'down', detail: 'the outbox worker ended' }
    return { status: 'up', detail: this.#leadership.isLeading ? 'leads' : 'stands by' }
  }

  /** Everything that has a checkpoint, and so one owner. When a part of it ends, all of it ends. */
  #lead(): Led {
    const store = this.#store
    const onError = (error: unknown): void => this.#logger.warn('an event comes again', { error })
    const parts: readonly Led[] = [
      subscribe(store, {
        name: FULFILMENT,
        eventNames: HEARD,
        batchSize: 50,
        handle: (events, { transaction }) => listen(store, events, transaction),
        onError,
      }),
      ...projections.map((projection) => runProjection(store, projection, { onError })),
      runOverdue(store, this.#db, { intervalMs: this.#settings.overdueInterval, onError }),
    ]
    return {
      done: Promise.race(parts.map(({ done }) => done)),
      stop: async () => void (await Promise.all(parts.map((part) => part.stop()))),
    }
  }
}
