import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type PostgresDatabase, postgresDatabase } from '@modkit/test-services'
import type { Kysely } from 'kysely'
import type { EventStore } from '../src/event-store.ts'
import { openEventStore } from '../src/open-event-store.ts'
import { freshStream, someEvents } from '../src/testing/contract-case.ts'
import { plainPostgres } from './plain-postgres.ts'

/** Counts client turns on the wire: messages of the extended protocol that end one (`Sync`), or are one (`Query`). */
class TurnCounter {
  turns = 0
  parses = 0
  readonly #server: Server
  readonly #target: URL

  constructor(target: string) {
    this.#target = new URL(target)
    this.#server = createServer((client) => {
      const server = connect(Number(this.#target.port), this.#target.hostname)
      let pending = Buffer.alloc(0)
      let started = false
      client.on('data', (chunk: Buffer) => {
        server.write(chunk)
        pending = Buffer.concat([pending, chunk])
        for (;;) {
          // The start-up message has no type byte.
          const offset = started ? 1 : 0
          if (pending.length < offset + 4) break
          const length = offset + pending.readInt32BE(offset)
          if (pending.length < length) break
          if (started) this.#count(String.fromCharCode(pending[0]!))
          started = true
          pending = pending.subarray(length)
        }
      })
      server.pipe(client)
      client.on('close', () => server.destroy())
      server.on('close', () => client.destroy())
      client.on('error', () => server.destroy())
      server.on('error', () => client.destroy())
    })
  }

  #count(type: string): void {
    if (type === 'S' || type === 'Q') this.turns++
    if (type === 'P') this.parses++
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const url = new URL(this.#target)
    url.host = `127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    return url.href
  }

  /** Turns that `work` takes. */
  async during(work: () => Promise<unknown>): Promise<number> {
    const before = this.turns
    await work()
    return this.turns - before
  }

  close(): void {
    this.#server.close()
  }
}

describe('turns on the wire, for statements that are prepared', () => {
  let database: PostgresDatabase
  let counter: TurnCounter
  let db: Kysely<any>
  let store: EventStore

  beforeAll(async () => {
    database = await postgresDatabase()
    counter = new TurnCounter(database.url)
    // One connection: what was prepared once stays prepared.
    db = plainPostgres(await counter.listen(), { max: 1 })
    store = openEventStore({ db, dialect: 'postgres', wakeInterval: false })
    await store.migrate()
  }, 120_000)

  afterAll(async () => {
    await db?.destroy()
    counter?.close()
    await database?.drop()
  })

  /** Runs `work` twice, with streams of its own each time; the second time everything is prepared. */
  const turnsOf = async (work: () => Promise<() => Promise<unknown>>): Promise<number> => {
    await (await work())()
    const prepared = await work()
    const parses = counter.parses
    const turns = await counter.during(prepared)
    expect(counter.parses).toBe(parses)
    return turns
  }

  test('the counter sees a turn for each statement', async () => {
    const stream = freshStream()
    await store.read(stream)
    expect(await counter.during(() => store.read(stream))).toBe(1)
    expect(
      await counter.during(() => store.transaction(async (transaction) => store.read(stream, { transaction }))),
    ).toBe(3)
  })

  test('an append takes one', async () => {
    for (const count of [1, 10]) {
      for (const expected of ['none', 'any', 0] as const) {
        expect(await turnsOf(async () => () => store.append(freshStream(), someEvents(count), { expected }))).toBe(1)
      }
    }
  })

  test('a batch of five streams with outbox, snapshot, receipt and key takes one', async () => {
    const batch = async () => () =>
      store.appendBatch(
        Array.from({ length: 5 }, () => ({
          stream: freshStream(),
          events: someEvents(2),
          expected: 'none' as const,
          snapshot: { type: 's', version: 1, sequence: 2, state: { sum: 3 } },
          outbox: [{ destination: 'mail', payload: { hello: 'world' } }],
        })),
        { receipts: [{ consumer: 'c', messageId: crypto.randomUUID() }], key: crypto.randomUUID() },
      )
    expect(await turnsOf(batch)).toBe(1)
  })

  test('a conflict takes one and knows the head', async () => {
    for (const expected of [1, 9, 'none'] as const) {
      const stale = async () => {
        const stream = freshStream()
        await store.append(stream, someEvents(3))
        return () => expect(store.append(stream, someEvents(1), { expected })).rejects.toMatchObject({ actual: 3 })
      }
      expect(await turnsOf(stale)).toBe(1)
    }
  })

  test('an append that is repeated with its ids takes one', async () => {
    const repeated = async () => {
      const stream = freshStream()
      const events = someEvents(2).map((event) => ({ ...event, id: crypto.randomUUID() }))
      await store.append(stream, events)
      return () => expect(store.append(stream, events)).resolves.toMatchObject({ replayed: true })
    }
    expect(await turnsOf(repeated)).toBe(1)
  })

  test('a load takes one, with a snapshot and without', async () => {
    const load = (snapshot: boolean) => async () => {
      const stream = freshStream()
      await store.append(stream, someEvents(5))
      if (snapshot) await store.saveSnapshot(stream, { type: 's', version: 1, sequence: 3, state: 1 })
      return () => store.load(stream)
    }
    expect(await turnsOf(load(true))).toBe(1)
    expect(await turnsOf(load(false))).toBe(1)
  })

  test('a race that the primary key decides takes one more', async () => {
    const other = plainPostgres(database.url, { max: 2 })
    try {
      const rival = openEventStore({ db: other, dialect: 'postgres', wakeInterval: false })
      const race = async () => {
        const stream = freshStream()
        return async () => {
          let lost: Promise<unknown> = Promise.resolve()
          await rival.transaction(async (transaction) => {
            await rival.append(stream, someEvents(1), { expected: 'none', transaction })
            // Sees no event yet, inserts, and waits for the rival at the primary key.
            lost = expect(store.append(stream, someEvents(1), { expected: 'none' })).rejects.toMatchObject({
              actual: 1,
            })
            await waitUntilBlocked(other)
          })
          await lost
        }
      }
      expect(await turnsOf(race)).toBe(2)
    } finally {
      await other.destroy()
    }
  })
})

async function waitUntilBlocked(db: Kysely<any>): Promise<void> {
  const { sql } = await import('kysely')
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
    const { rows } = await sql<{ n: string }>`select count(*) as n from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
    if (Number(rows[0]!.n) > 0) return
  }
  throw new Error('nobody waits for a lock')
}
