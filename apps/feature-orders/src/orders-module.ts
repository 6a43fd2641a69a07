import { EVENT_STORE } from '@modkit/event-store'
import type { Logger } from '@modkit/http'
import { controller, defineModule, type Exporting, provide, token } from '@modkit/kernel'
import { sqlTokens } from '@modkit/sql-contract'
import { OrdersController } from './http/orders-controller.ts'
import { ProductsController } from './http/products-controller.ts'
import { StoreController } from './http/store-controller.ts'
import { OrdersService } from './orders-service.ts'
import { PageController } from './page/page-controller.ts'
import type { OrdersSchema } from './read-models/schema.ts'
import { OrderWorkers, type WorkerSettings } from './workers/order-workers.ts'

const { db: DB, dialect: DIALECT } = sqlTokens().of<OrdersSchema>()

/** `orders.service`: orders and stock. */
export const ORDERS = token('orders.service').of<OrdersService>()

/** `orders.workers`: fulfilments, projections and the outbox of this process; they run from start to stop. */
export const ORDER_WORKERS = token('orders.workers').of<OrderWorkers>()

/** `orders.settings`: what an app has to decide. Durations in milliseconds. */
export const ORDERS_SETTINGS = token('orders.settings').of<OrdersSettings>()

/** What an app has to decide. Durations in milliseconds. */
export interface OrdersSettings extends WorkerSettings {
  /** How long a customer has to pay. */
  readonly paymentTimeout: number
}

/** What `ordersModule` takes. */
export interface OrdersModuleOptions {
  /** The module that provides the database. Any driver's will do. */
  readonly database: Exporting<typeof DB | typeof DIALECT>
  /** The module of the event store: on that database, with `inlineProjections`. */
  readonly eventStore: Exporting<typeof EVENT_STORE>
  /** The module that provides `orders.settings`. */
  readonly settings: Exporting<typeof ORDERS_SETTINGS>
  readonly logger: Pick<Logger, 'info' | 'warn'>
}

/** Orders over HTTP, with all that goes on behind them. Exports `orders.service`. */
export function ordersModule({ database, eventStore, settings, logger }: OrdersModuleOptions) {
  return defineModule({
    name: 'orders',
    imports: [database, eventStore, settings],
    providers: [
      provide(ORDERS, {
        deps: { store: EVENT_STORE, db: DB, settings: ORDERS_SETTINGS },
        build: ({ store, db, settings }) => new OrdersService(store, db, settings.paymentTimeout),
      }),
      provide(ORDER_WORKERS, {
        deps: { store: EVENT_STORE, db: DB, dialect: DIALECT, settings: ORDERS_SETTINGS },
        build: ({ store, db, dialect, settings }) => new OrderWorkers(store, db, dialect, settings, logger),
        start: (workers) => workers.start(),
        stop: (workers) => workers.stop(),
        health: (workers) => workers.health(),
      }),
    ],
    controllers: [
      controller('OrdersController', { deps: { orders: ORDERS }, build: ({ orders }) => new OrdersController(orders) }),
      controller('ProductsController', {
        deps: { orders: ORDERS },
        build: ({ orders }) => new ProductsController(orders),
      }),
      controller('PageController', {
        deps: { orders: ORDERS, store: EVENT_STORE },
        build: ({ orders, store }) => new PageController(orders, store),
      }),
      controller('StoreController', {
        deps: { orders: ORDERS, store: EVENT_STORE },
        build: ({ orders, store }) => new StoreController(orders, store),
      }),
    ],
    exports: [ORDERS],
  })
}
