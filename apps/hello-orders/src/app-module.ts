import type { ConfigSource } from '@modkit/config'
import { eventStoreModule } from '@modkit/event-store'
import type { Logger } from '@modkit/http'
import { defineModule } from '@modkit/kernel'
import { inlineProjections, ordersModule } from 'feature-orders'
import { appConfig } from './config.ts'
import { database } from './database.ts'

/** Where the events live: the database, and the store on it. */
export function storage(source?: ConfigSource) {
  const db = database(source)
  return { db, eventStore: eventStoreModule({ database: db, projections: inlineProjections }) }
}

/** The app: which modules, and which of them stands for which contract. */
export function appModule(logger: Logger, source?: ConfigSource) {
  const settings = appConfig(source)
  const { db, eventStore } = storage(source)
  const orders = ordersModule({ database: db, eventStore, settings, logger })
  return defineModule({ name: 'hello-orders', imports: [settings, orders] })
}
