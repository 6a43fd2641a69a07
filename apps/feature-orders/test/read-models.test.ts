import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  commandHandler,
  type EventStore,
  openEventStore,
  resetProjection,
  runProjection,
  waitFor,
} from '@modkit/event-store'
import { closeSqlite, openSqlite } from '@modkit/sqlite'
import type { Kysely } from 'kysely'
import { inlineProjections, migrateOrders, type OrdersSchema, OrdersService } from '../src/index.ts'
import { order } from '../src/order/order.ts'
import { readLag } from '../src/read-models/lag.ts'
import { stock } from '../src/stock/stock.ts'
import { projections, subscriptions } from '../src/workers/order-workers.ts'

let db: Kysely<OrdersSchema>
let store: EventStore<Kysely<OrdersSchema>>
let orders: OrdersService

beforeAll(async () => {
  db = await openSqlite<OrdersSchema>({ path: ':memory:' })
  store = openEventStore({ db, dialect: 'sqlite', projections: inlineProjections })
  expect(await migrateOrders(store, db)).toContain('0001-create-read-models')
  orders = new OrdersService(store, db, 60_000)
})
afterAll(() => closeSqlite(db))

const tables = ['orders_list', 'orders_stock', 'orders_streams'] as const
const everything = () => Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()))

/** Lets every read model behind the appends catch up with `position`. */
async function catchUp(position: string): Promise<void> {
  const running = projections.map((projection) => runProjection(store, projection))
  for (const { checkpoint } of running) await waitFor(store, checkpoint, position, { timeout: 30_000 })
  await Promise.all(running.map((each) => each.stop()))
}

test('migrating again changes nothing', async () => {
  expect(await migrateOrders(store, db)).toEqual([])
})

test('a product can be ordered as soon as it is listed: its price is there with the event', async () => {
  await orders.listProduct('tea', 'Tea', 450)
  await orders.listProduct('tea', 'Green tea', 500)
  await orders.receive('tea', 9, 'first')
  const { order } = await orders.place('Ada', [{ sku: 'tea', quantity: 2 }], 'key')
  expect(order).toMatchObject({ totalCents: 1000, lines: [{ sku: 'tea', quantity: 2, priceCents: 500 }] })
  expect(await orders.stock()).toEqual([
    { sku: 'tea', name: 'Green tea', price_cents: 500, on_hand: 0, reserved: 0, dispatched: 0, refused: 0 },
  ])
})

test('lists rebuilt from the first event are what they were', async () => {
  const toStock = commandHandler(store, stock)
  const toOrder = commandHandler(store, order)
  const { order: kept } = await orders.place('Ada', [{ sku: 'tea', quantity: 2 }], 'key')
  const { order: given } = await orders.place('Grace', [{ sku: 'tea', quantity: 1 }], 'other')
  await toStock('tea', { do: 'reserve', orderId: kept.id, quantity: 2 })
  await toStock('tea', { do: 'reserve', orderId: given.id, quantity: 1 })
  await toStock('tea', { do: 'reserve', orderId: 'greedy', quantity: 100 })
  await toStock('tea', { do: 'release', orderId: given.id })
  await orders.pay(kept.id, 1000, 'payment')
  await toOrder(kept.id, { do: 'ship' })
  await orders.cancel(given.id)
  const { result } = await toStock('tea', { do: 'dispatch', orderId: kept.id })

  await catchUp(result!.position)
  const before = await everything()
  expect(before[0]).toMatchObject([
    { id: kept.id, status: 'shipped', reason: null },
    { id: given.id, status: 'cancelled', reason: 'customer', refund_cents: 0 },
  ])
  expect(before[1]).toEqual([{ sku: 'tea', on_hand: 7, reserved: 0, dispatched: 2, refused: 1 }])
  expect(before[2]).toHaveLength(3)

  for (const projection of projections) await resetProjection(store, projection)
  expect(await everything()).toEqual([[], [], []])
  await catchUp(result!.position)
  expect(await everything()).toEqual(before)
})

test('tells how far each reader is', async () => {
  const { subscriptions: lags, horizon } = await readLag(store, subscriptions)
  const { position } = horizon
  expect(lags.map(({ name, behind, parked }) => [name, behind > 0, parked])).toEqual([
    ['fulfilment', true, 0], // nobody ran it here
    ['orders.list', false, 0],
    ['orders.stock', false, 0],
    ['orders.streams', false, 0],
  ])
  expect(lags.slice(1).map(({ checkpoint }) => checkpoint)).toEqual([position, position, position])
})
