import { describe, expect, test } from '@jest/globals'
import { defineAggregate } from '../aggregate/define-aggregate.ts'
import { createEventStore } from '../create-event-store.ts'
import { memoryBackend } from '../memory/memory-backend.ts'
import { memoryEventStore } from '../memory/memory-event-store.ts'
import { casesExcept, someEvents } from './contract-case.ts'
import { eventStoreContract } from './event-store-contract.ts'
import { AppendHistory } from './history.ts'
import { scenario } from './scenario.ts'
import { torture } from './torture.ts'

const light = defineAggregate({
  type: 'light',
  initialState: () => false,
  evolve: (_: boolean, event: { name: 'switched'; payload: boolean }) => event.payload,
  decide(command: boolean, state: boolean) {
    if (command === state) throw new RangeError(`it is ${state ? 'on' : 'off'}`)
    return { name: 'switched' as const, payload: command }
  },
})
const on = { name: 'switched', payload: true } as const
const off = { name: 'switched', payload: false } as const

describe('given, when, then', () => {
  test('accepts what the decider does', async () => {
    const { given } = scenario(light)
    await given().when(true).thenEvents(on)
    await given(on).when(false).thenState(false)
    await given(on, off)
      .when(false)
      .thenError(/it is off/)
  })

  test('refuses what it does not', async () => {
    const { given } = scenario(light)
    await expect(given().when(true).thenEvents()).rejects.toThrow()
    await expect(given().when(true).thenEvents(off)).rejects.toThrow()
    await expect(given().when(true).thenState(false)).rejects.toThrow()
    await expect(given().when(true).thenError(RangeError)).rejects.toThrow()
    await expect(
      given()
        .when(false)
        .thenError(/it is on/),
    ).rejects.toThrow()
  })
})

describe('the contract', () => {
  test('gives every case a name of its own', () => {
    expect(new Set(eventStoreContract.map(({ name }) => name)).size).toBe(eventStoreContract.length)
  })

  test('refuses an exception that names no case', () => {
    const [first] = eventStoreContract
    expect(casesExcept(eventStoreContract, { [first!.name]: 'why' })).toHaveLength(eventStoreContract.length - 1)
    expect(() => casesExcept(eventStoreContract, { 'no such case': 'why' })).toThrow('no such case')
  })
})

describe('the history of appends', () => {
  const stream = { aggregateType: 't', aggregateId: 'x' }

  test('finds nothing wrong with an honest store', async () => {
    const store = memoryEventStore()
    const history = new AppendHistory()
    await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        history.append(store, stream, someEvents(2), { expected: n % 2 ? 'any' : n }),
      ),
    )
    expect(await history.check(store)).toEqual([])
    expect(history.counts.conflict).toBeGreaterThan(0)
  })

  // Stores that lie, one way each: a check that cannot fail would prove nothing.
  const honest = memoryBackend
  const lies: Record<string, [(store: ReturnType<typeof createEventStore>) => Promise<unknown>, RegExp]> = {
    'an acknowledged append that is not there': [
      async () => ({ first: 1, version: 1, position: '1', replayed: false }),
      /found at no place/,
    ],
    'an append that stands elsewhere': [
      async (store) => {
        await store.append(stream, someEvents(1))
        return { first: 9, version: 9, position: '9', replayed: false }
      },
      /acknowledged at 9/,
    ],
  }
  test.each(Object.entries(lies))('finds %s', async (_, [run, expected]) => {
    const store = createEventStore(honest())
    const history = new AppendHistory()
    await history.record(stream, someEvents(1), 'any', () => run(store) as never)
    expect((await history.check(store)).join()).toMatch(expected)
  })

  test('finds a conflict that was none, and one that tells an old head', async () => {
    const store = memoryEventStore()
    const history = new AppendHistory()
    await history.append(store, stream, someEvents(3))
    const { ConcurrentWrite } = await import('../errors/write-errors.ts')
    for (const actual of [3, 2]) {
      const lie = history.record(stream, someEvents(1), 3, async () => {
        throw new ConcurrentWrite(stream, 3, actual)
      })
      await lie.catch(() => {})
    }
    const violations = (await history.check(store)).join()
    expect(violations).toMatch('a conflict at the expected head 3')
    expect(violations).toMatch('a conflict told head 2 after 3')
  })

  test('finds an append that was refused and written all the same', async () => {
    const store = memoryEventStore()
    const history = new AppendHistory()
    const { ConcurrentWrite } = await import('../errors/write-errors.ts')
    await history
      .record(stream, someEvents(1), 7, async (events) => {
        await store.append(stream, events)
        throw new ConcurrentWrite(stream, 7, 0)
      })
      .catch(() => {})
    expect((await history.check(store)).join()).toMatch('written all the same')
  })
})

describe('torture', () => {
  test('finds nothing wrong with the store in memory', async () => {
    const store = memoryEventStore()
    const report = await torture({ stores: [store], durationMs: 300, longestTransaction: 3 })
    expect(report).toMatchObject({ missed: 0, duplicates: 0, outOfOrder: 0, violations: [] })
    // How many depends on the machine; none would prove nothing.
    expect(report.events).toBeGreaterThan(0)
  })

  test('finds a feed that skips, doubles or swaps', async () => {
    const backend = memoryBackend()
    const honestFeed = backend.readFeed.bind(backend)
    for (const [found, distort] of [
      ['missed', (events: unknown[]) => events.slice(1)],
      ['duplicates', (events: unknown[]) => [...events, ...events.slice(0, 1)]],
      ['outOfOrder', (events: unknown[]) => [...events].reverse()],
    ] as const) {
      const liar = createEventStore({
        ...backend,
        readFeed: async (query, transaction) => {
          const slice = await honestFeed(query, transaction)
          return { ...slice, events: distort([...slice.events]) as typeof slice.events }
        },
      })
      const report = await torture({
        stores: [liar],
        durationMs: 60,
        writers: 4,
        streams: 2,
        subscribers: 1,
        longestTransaction: 2,
        settleMs: 300,
      })
      expect(report[found]).toBeGreaterThan(0)
    }
  }, 60_000)
})
