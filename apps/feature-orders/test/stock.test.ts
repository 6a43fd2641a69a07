import { describe, expect, test } from '@jest/globals'
import { commandHandler, memoryEventStore, repository, streamId } from '@modkit/event-store'
import { scenario } from '@modkit/event-store/testing'
import type { StockEvent } from '../src/stock/events.ts'
import { available, stock } from '../src/stock/stock.ts'

const { given } = scenario(stock)

const listed: StockEvent = { name: 'ProductListed', payload: { name: 'Tea', priceCents: 450 } }
const received: StockEvent = { name: 'StockReceived', payload: { quantity: 3 } }
const reserved: StockEvent = { name: 'StockReserved', payload: { orderId: 'o-1', quantity: 2 } }

describe('stock', () => {
  test('is received only for what is sold', async () => {
    await given(listed).when({ do: 'receive', quantity: 3 }).thenEvents(received)
    await given().when({ do: 'receive', quantity: 3 }).thenError({ code: 'PRODUCT_UNKNOWN' })
  })

  test('is reserved as long as enough is left', async () => {
    const reserve = { do: 'reserve', orderId: 'o-1', quantity: 2 } as const
    await given(listed, received).when(reserve).thenEvents(reserved)
    await given(listed, received, reserved)
      .when({ ...reserve, orderId: 'o-2' })
      .thenEvents({ name: 'StockRefused', payload: { orderId: 'o-2', quantity: 2, available: 1 } })
    await given(listed, received, reserved).when(reserve).thenEvents()
  })

  test('leaves, or stays, with its order', async () => {
    await given(listed, received, reserved)
      .when({ do: 'dispatch', orderId: 'o-1' })
      .thenState({ product: listed.payload as never, onHand: 1, reserved: {} })
    await given(listed, received, reserved)
      .when({ do: 'release', orderId: 'o-1' })
      .thenState({ product: listed.payload as never, onHand: 3, reserved: {} })
    await given(listed, received).when({ do: 'release', orderId: 'o-1' }).thenEvents()
  })

  test('a price is changed, and the same price is no news', async () => {
    await given(listed).when({ do: 'list', name: 'Tea', priceCents: 450 }).thenEvents()
    await given(listed)
      .when({ do: 'list', name: 'Tea', priceCents: 500 })
      .thenEvents({ name: 'ProductListed', payload: { name: 'Tea', priceCents: 500 } })
  })

  test('loads from a snapshot and the few events behind it', async () => {
    const store = memoryEventStore()
    const handle = commandHandler(store, stock)
    await handle('tea', { do: 'list', name: 'Tea', priceCents: 450 })
    for (let i = 0; i < 120; i++) await handle('tea', { do: 'receive', quantity: 1 })
    await handle('tea', { do: 'reserve', orderId: 'o-1', quantity: 7 })
    const loaded = await store.load(streamId('stock', 'tea'))
    expect(loaded.snapshot?.sequence).toBe(100)
    expect(loaded.events).toHaveLength(22)
    const { state } = (await repository(store, stock).load('tea'))!
    expect([state.onHand, available(state)]).toEqual([120, 113])
  })
})
