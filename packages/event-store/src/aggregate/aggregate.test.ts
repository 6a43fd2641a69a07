import { describe, expect, test } from '@jest/globals'
import * as v from 'valibot'
import type { InvalidEventError } from '../errors/argument-errors.ts'
import type { ReplayError } from '../errors/stored-errors.ts'
import type { ConcurrentWrite } from '../errors/write-errors.ts'
import { memoryEventStore } from '../memory/memory-event-store.ts'
import { AggregateRoot } from './aggregate-root.ts'
import { commandHandler, decideAndCommit } from './command-handler.ts'
import { contextMetadata, handlingMessage, withMetadata } from './context.ts'
import { defineAggregate, defineAggregateClass } from './define-aggregate.ts'
import { memoryLocks } from './locks.ts'
import { queuedRepository } from './queued-repository.ts'
import { repository } from './repository.ts'
import type { AggregateInit } from './rules.ts'

type AccountEvent =
  | { name: 'opened'; payload: { owner: string } }
  | { name: 'deposited'; payload: { amount: number } }
  | { name: 'withdrawn'; payload: { amount: number } }
type AccountCommand = { do: 'open'; owner: string } | { do: 'deposit' | 'withdraw'; amount: number }
interface Account {
  readonly owner?: string
  readonly balance: number
}

const account = defineAggregate({
  type: 'account',
  initialState: (): Account => ({ balance: 0 }),
  evolve(state: Account, event: AccountEvent): Account {
    switch (event.name) {
      case 'opened':
        return { ...state, owner: event.payload.owner }
      case 'deposited':
        return { ...state, balance: state.balance + event.payload.amount }
      case 'withdrawn':
        return { ...state, balance: state.balance - event.payload.amount }
    }
  },
  decide(command: AccountCommand, state: Account): AccountEvent | AccountEvent[] {
    switch (command.do) {
      case 'open':
        return state.owner ? [] : { name: 'opened', payload: { owner: command.owner } }
      case 'deposit':
        return { name: 'deposited', payload: { amount: command.amount } }
      case 'withdraw':
        if (state.balance < command.amount) throw new RangeError('not enough')
        return { name: 'withdrawn', payload: { amount: command.amount } }
    }
  },
  events: { deposited: v.object({ amount: v.pipe(v.number(), v.minValue(1)) }) },
  snapshot: { every: 3 },
})

class Counter extends AggregateRoot<{ name: 'counted'; payload: { by: number } }> {
  total = 0

  count(by: number): void {
    if (by !== 0) this.record({ name: 'counted', payload: { by } })
  }

  protected apply(event: { payload: { by: number } }): void {
    this.total += event.payload.by
  }

  protected override toSnapshot(): unknown {
    return { total: this.total }
  }

  protected override fromSnapshot(state: unknown): void {
    this.total = (state as { total: number }).total
  }
}
const counter = defineAggregateClass({
  type: 'counter',
  create: (init: AggregateInit) => new Counter(init),
  snapshot: { every: 2, retention: 'all' },
})

describe('a decider', () => {
  test('decides from its history and keeps its state', async () => {
    const handle = commandHandler(memoryEventStore(), account)
    await handle('a', { do: 'open', owner: 'Ann' })
    await handle('a', { do: 'deposit', amount: 5 })
    const { aggregate, events } = await handle('a', { do: 'withdraw', amount: 2 })
    expect(aggregate.state).toEqual({ owner: 'Ann', balance: 3 })
    expect(events).toMatchObject([{ name: 'withdrawn', version: 1 }])
    await expect(handle('a', { do: 'withdraw', amount: 9 })).rejects.toThrow(RangeError)
  })

  test('skips the commit when there is nothing to do', async () => {
    const store = memoryEventStore()
    const handle = commandHandler(store, account)
    await handle('a', { do: 'open', owner: 'Ann' })
    expect(await handle('a', { do: 'open', owner: 'Bob' })).toMatchObject({ events: [], result: undefined })
    expect((await store.read({ aggregateType: 'account', aggregateId: 'a' })).head).toBe(1)
  })

  test('decides again when another writer was first', async () => {
    const handle = commandHandler(memoryEventStore(), account, { firstBackoff: 1, retries: 50 })
    await handle('a', { do: 'deposit', amount: 10 })
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () => handle('a', { do: 'withdraw', amount: 1 })),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(RangeError)
  })

  test('gives up after its retries', async () => {
    const store = memoryEventStore()
    const accounts = repository(store, account)
    await commandHandler(store, account)('a', { do: 'open', owner: 'Ann' })
    let decisions = 0
    const handling = decideAndCommit(
      accounts,
      'a',
      async (aggregate) => {
        decisions++
        await store.append(aggregate.stream, [{ name: 'deposited', payload: { amount: 1 } }])
        aggregate.append({ name: 'deposited', payload: { amount: 1 } })
      },
      { retries: 2, firstBackoff: 1 },
    )
    await expect(handling).rejects.toMatchObject({ code: 'CONCURRENT_WRITE' })
    expect(decisions).toBe(3)
  })

  test('refuses an event that its schema refuses, and records nothing', () => {
    const aggregate = repository(memoryEventStore(), account).create('a')
    let refused: InvalidEventError | undefined
    try {
      aggregate.append({ name: 'deposited', payload: { amount: 0 } })
    } catch (error) {
      refused = error as InvalidEventError
    }
    expect(refused).toMatchObject({ code: 'INVALID_EVENT', eventName: 'deposited', issues: [{ path: ['amount'] }] })
    expect([aggregate.version, aggregate.state.balance]).toEqual([0, 0])
  })

  test('saves a snapshot when enough events came since the last, and loads from it', async () => {
    const store = memoryEventStore()
    const handle = commandHandler(store, account)
    for (const amount of [1, 2, 3, 4]) await handle('a', { do: 'deposit', amount })
    const stream = { aggregateType: 'account', aggregateId: 'a' }
    const loaded = await store.load(stream)
    expect([loaded.snapshot?.sequence, loaded.snapshot?.state, loaded.events.length]).toEqual([3, { balance: 6 }, 1])
    const aggregate = await repository(store, account).load('a')
    expect(aggregate).toMatchObject({ version: 4, committedVersion: 4, snapshotVersion: 3, state: { balance: 10 } })
    const past = await repository(store, account).load('a', { toVersion: 2 })
    expect(past).toMatchObject({ version: 2, state: { balance: 3 } })
    past!.append({ name: 'deposited', payload: { amount: 1 } })
    await expect(store.commit(past!)).rejects.toMatchObject({ code: 'CONCURRENT_WRITE', actual: 4 })
  })

  test('writes events in the newest version that its upcasters know', async () => {
    const store = memoryEventStore()
    const newer = defineAggregate({
      type: 'account',
      initialState: () => [] as unknown[],
      evolve: (state: unknown[], event: { name: 'deposited'; payload: { cents: number } }) => [
        ...state,
        event.payload.cents,
      ],
      decide: (cents: number) => ({ name: 'deposited' as const, payload: { cents } }),
      upcasters: [{ eventName: 'deposited', from: 1, upcast: ({ amount }) => ({ cents: amount * 100 }) }],
    })
    await commandHandler(store, account)('a', { do: 'deposit', amount: 5 })
    const { aggregate } = await commandHandler(store, newer)('a', 42)
    expect(aggregate.state).toEqual([500, 42])
    expect((await store.read(aggregate.stream)).events.map(({ version }) => version)).toEqual([1, 2])
  })

  test('refuses upcasters with a hole, a cycle or two ways when it is defined', () => {
    const define = (upcasters: { eventName: string; from: number; renameTo?: string }[]) => () =>
      defineAggregate({
        type: 't',
        initialState: () => 0,
        evolve: (state: number, _event: { name: string; payload: unknown }) => state,
        decide: (_: never) => [],
        upcasters: upcasters.map((each) => ({ ...each, upcast: (payload: unknown) => payload })),
      })
    expect(
      define([
        { eventName: 'a', from: 1 },
        { eventName: 'a', from: 3 },
      ]),
    ).toThrow('version 2')
    expect(
      define([
        { eventName: 'a', from: 1 },
        { eventName: 'a', from: 1 },
      ]),
    ).toThrow('two upcasters')
    expect(
      define([
        { eventName: 'a', from: 1, renameTo: 'b' },
        { eventName: 'b', from: 2, renameTo: 'a' },
      ]),
    ).toThrow('return to "a"')
    expect(
      define([
        { eventName: 'a', from: 1 },
        { eventName: 'a', from: 2 },
      ]),
    ).not.toThrow()
  })

  test('names the event that does not apply', async () => {
    const store = memoryEventStore()
    const stream = { aggregateType: 'fragile', aggregateId: 'x' }
    const fragile = defineAggregate({
      type: 'fragile',
      initialState: () => 0,
      evolve(state: number, event: { name: string; payload: number }): number {
        if (event.payload < 0) throw new RangeError('negative')
        return state + event.payload
      },
      decide: (_: never) => [],
    })
    await store.append(stream, [
      { name: 'a', payload: 1 },
      { name: 'b', payload: -1 },
    ])
    const error = (await repository(store, fragile)
      .load('x')
      .catch((error) => error)) as ReplayError
    expect(error).toMatchObject({ code: 'REPLAY', sequence: 2, eventName: 'b', aggregateId: 'x' })
  })
})

describe('an aggregate class', () => {
  test('counts, commits and comes back from its snapshot', async () => {
    const store = memoryEventStore()
    const counters = repository(store, counter)
    const one = counters.create('c')
    one.count(1)
    one.count(2)
    expect(one).toMatchObject({ version: 2, committedVersion: 0 })
    await counters.commit(one)
    expect(one).toMatchObject({ version: 2, committedVersion: 2, snapshotVersion: 2, newEvents: [] })
    one.count(4)
    await counters.commit(one)
    expect(await counters.load('c')).toMatchObject({ total: 7, version: 3, snapshotVersion: 2 })
    expect(await counters.load('nobody')).toBeUndefined()
  })

  test('keeps its new events and its version after a failure, so that a caller can retry', async () => {
    const store = memoryEventStore()
    const counters = repository(store, counter)
    const [first, second] = [counters.create('c'), counters.create('c')]
    first.count(1)
    second.count(2)
    await counters.commit(first)
    const error = (await counters.commit(second).catch((error) => error)) as ConcurrentWrite
    expect(error).toMatchObject({ code: 'CONCURRENT_WRITE', expected: 0, actual: 1 })
    expect(second).toMatchObject({ version: 1, committedVersion: 0, newEvents: [{ name: 'counted' }] })
  })

  test('stays pending in a transaction until it commits, and for good when it rolls back', async () => {
    const store = memoryEventStore()
    const counters = repository(store, counter)
    const [kept, lost] = [counters.create('kept'), counters.create('lost')]
    kept.count(1)
    lost.count(1)
    await store.transaction(async (transaction) => {
      await counters.commit(kept, { transaction })
      expect(kept).toMatchObject({ committedVersion: 0, newEvents: [{}] })
    })
    expect(kept).toMatchObject({ committedVersion: 1, newEvents: [] })
    const rollback = store.transaction(async (transaction) => {
      await counters.commit(lost, { transaction })
      throw new Error('undo')
    })
    await expect(rollback).rejects.toThrow('undo')
    expect(lost).toMatchObject({ committedVersion: 0, newEvents: [{}] })
    await counters.commit(lost)
    expect(lost.committedVersion).toBe(1)
  })

  test('commits many at once, and refuses one that comes twice', async () => {
    const store = memoryEventStore()
    const [a, b] = [repository(store, counter).create('a'), repository(store, counter).create('b')]
    a.count(1)
    b.count(1)
    await expect(store.commitBatch([a, b, a])).rejects.toMatchObject({ code: 'DUPLICATE_STREAM' })
    expect((await store.commitBatch([a, b])).streams.map(({ version }) => version)).toEqual([1, 1])
    expect([a.committedVersion, b.committedVersion]).toEqual([1, 1])
  })

  test('commits without new events, but not when it is stale', async () => {
    const store = memoryEventStore()
    const counters = repository(store, counter)
    await expect(counters.commit(counters.create('c'))).rejects.toMatchObject({ code: 'EMPTY_STREAM' })
    await decideAndCommit(counters, 'c', (each) => each.count(1))
    const stale = (await counters.load('c'))!
    expect(await counters.commit(stale)).toMatchObject({ version: 1, position: '' })
    await decideAndCommit(counters, 'c', (each) => each.count(1))
    await expect(counters.commit(stale)).rejects.toMatchObject({ code: 'CONCURRENT_WRITE', actual: 2 })
  })
})

describe('metadata from the context', () => {
  test('reaches every event; explicit values win', async () => {
    const store = memoryEventStore({ metadata: contextMetadata })
    const stream = { aggregateType: 't', aggregateId: 'x' }
    await withMetadata({ correlationId: 'c', traceparent: 't' }, () =>
      store.append(stream, [
        { name: 'a', payload: 1 },
        { name: 'b', payload: 1, metadata: { correlationId: 'mine' } },
      ]),
    )
    const { events } = await store.read(stream)
    expect(events.map(({ metadata }) => metadata)).toEqual([
      { correlationId: 'c', traceparent: 't' },
      { correlationId: 'mine', traceparent: 't' },
    ])
    await handlingMessage(events[0]!, () => store.append(stream, [{ name: 'c', payload: 1 }]))
    await handlingMessage({ id: 'first' }, () => store.append(stream, [{ name: 'd', payload: 1 }]))
    const later = (await store.read(stream, { from: 3 })).events
    expect(later[0]!.metadata).toEqual({ correlationId: 'c', traceparent: 't', causationId: events[0]!.id })
    expect(later[1]!.metadata).toEqual({ correlationId: 'first', causationId: 'first' })
  })
})

describe('a queued repository', () => {
  test('makes read-modify-write cycles wait for each other', async () => {
    const store = memoryEventStore()
    const queue = queuedRepository(repository(store, counter))
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        await using checkout = await queue.getOrCreate('c')
        await new Promise((resolve) => setImmediate(resolve))
        checkout.aggregate.count(1)
        await checkout.commit()
      }),
    )
    expect((await queue.peek('c'))!.total).toBe(20)
  })

  test('gives the lock back when the stream is missing, when loading fails, and when the commit fails', async () => {
    const store = memoryEventStore()
    const counters = repository(store, counter)
    const queue = queuedRepository(counters)
    expect(await queue.get('c', { timeout: 50 })).toBeUndefined()
    await expect(queue.get('')).rejects.toMatchObject({ code: 'INVALID_STREAM' })
    const held = await queue.getOrCreate('c', { timeout: 50 })
    held.aggregate.count(1)
    await decideAndCommit(counters, 'c', (each) => each.count(5))
    await expect(held.commit()).rejects.toMatchObject({ code: 'CONCURRENT_WRITE' })
    const again = await queue.get('c', { timeout: 50 })
    await expect(queue.get('c', { timeout: 20 })).rejects.toMatchObject({ code: 'LOCK_TIMEOUT' })
    expect((await queue.peek('c'))!.total).toBe(5)
    await again!.abort()
    await (await queue.get('c', { timeout: 50 }))!.abort()
  })

  test('takes many locks in one order, whatever order they are asked for', async () => {
    const store = memoryEventStore()
    const counters = repository(store, counter)
    for (const id of ['a', 'b', 'c']) await decideAndCommit(counters, id, (each) => each.count(1))
    const queue = queuedRepository(counters)
    const move = async (ids: string[]) => {
      const checkouts = await queue.getAll(ids)
      for (const { aggregate } of checkouts) aggregate.count(1)
      await store.commitBatch(checkouts.map(({ aggregate }) => aggregate))
      for (const checkout of checkouts) await checkout.abort()
      return checkouts.length
    }
    expect(await Promise.all([move(['a', 'b', 'c']), move(['c', 'b', 'a', 'missing']), move(['b', 'a'])])).toEqual([
      3, 3, 2,
    ])
    expect((await queue.peek('a'))!.total).toBe(4)
  })

  test('leaves the queue of a lock when the wait is aborted', async () => {
    const locks = memoryLocks()
    const first = await locks.acquire(['k'])
    const controller = new AbortController()
    const second = locks.acquire(['k'], { signal: controller.signal })
    const third = locks.acquire(['k'])
    controller.abort(new Error('enough'))
    await expect(second).rejects.toThrow('enough')
    await first.release()
    await first.release()
    await (await third).release()
  })
})
