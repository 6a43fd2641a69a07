// A feature module: it knows the event store's token and the contract of the database, never a driver.
export { ORDERS, ORDERS_SETTINGS, ordersModule } from './orders-module.ts'
export type { OrdersModuleOptions, OrdersSettings } from './orders-module.ts'

// What it does, for other modules.
export { OrdersService } from './orders-service.ts'
export type { Accepted, OrderView } from './orders-service.ts'
export { isOrdersError, OrdersError } from './errors.ts'
export type { OrdersErrorCode } from './errors.ts'

// Its tables, and the read models that the event store has to keep in its own transactions.
export { migrateOrders } from './migrations/index.ts'
export { inlineProjections } from './read-models/products.ts'
export type { OrdersSchema } from './read-models/schema.ts'
