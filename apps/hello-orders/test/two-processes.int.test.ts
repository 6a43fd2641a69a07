import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openPostgres } from '@modkit/postgres'
import { type PostgresDatabase, postgresDatabase } from '@modkit/test-services'
import { migrate, Shop } from './shop.ts'
import type { ShopClient } from './shop-client.ts'

describe('two processes on one Postgres', () => {
  let database: PostgresDatabase
  beforeAll(async () => {
    database = await postgresDatabase()
    // As two releases at once would: one migrates, the other waits and finds nothing to do.
    await Promise.all([migrate(database.url), migrate(database.url)])
  })
  afterAll(() => database?.drop())

  test('share the work, and one takes over what the other leaves', async () => {
    await using first = new Shop(database.url)
    const a = await first.client()
    await first.says('orders.workers: this process leads')
    await using second = new Shop(database.url)
    const b = await second.client()
    await a.stockUp('vase', 10)

    const buy = (client: ShopClient) => client.place([{ sku: 'vase', quantity: 1 }])
    const orders = await Promise.all(Array.from({ length: 50 }, (_, i) => buy(i % 2 === 0 ? a : b)))
    // Paid at the other process than the one that took the order.
    await Promise.all(orders.map((order, i) => (i % 2 === 0 ? b : a).pay(order)))
    // The one that owns fulfilments and projections dies in the middle of it.
    first.kill('SIGKILL')
    await second.says('orders.workers: this process leads')
    const ended = await b.settled(orders.map(({ id }) => id))
    expect(ended.filter(({ status }) => status === 'shipped')).toHaveLength(10)
    expect(ended.filter(({ status }) => status === 'cancelled')).toHaveLength(40)
    expect(await b.product('vase')).toMatchObject({ onHand: 0, reserved: 0, dispatched: 10, refused: 40 })
    const reservations = (await b.events('stock', 'vase')).filter(({ name }) => name === 'StockReserved')
    expect(new Set(reservations.map(({ payload }) => payload.orderId)).size).toBe(10)
    expect(reservations).toHaveLength(10)
  })

  test('a transaction that stays open elsewhere holds the lists back, and is named', async () => {
    await using shop = new Shop(database.url)
    const client = await shop.client()
    const db = await openPostgres({ dsn: `${database.url}?application_name=night-job`, maxOpenConns: 1 })
    const trx = await db.startTransaction().execute()
    try {
      await trx.schema.createTable('left_open').addColumn('id', 'integer').execute()
      await client.stockUp('slow', 1)
      const lag = await client.until('events wait', async () => {
        const { horizon } = await client.get<{ horizon: { hidden: number; blocker?: object } }>('/lag')
        return horizon.hidden > 0 ? horizon : undefined
      })
      expect(lag.blocker).toMatchObject({ pid: expect.any(Number), ageMs: expect.any(Number) })
      expect(await client.product('slow')).toMatchObject({ onHand: 0 })
    } finally {
      await trx.rollback().execute()
      await db.destroy()
    }
    await client.until('the list catches up', async () =>
      (await client.product('slow')).onHand === 1 ? true : undefined,
    )
  })
})
