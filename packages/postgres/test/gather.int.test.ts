import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type PostgresDatabase, postgresDatabase } from '@modkit/test-services'
import { createHandle, type Handle } from '../src/handle.ts'
import { checkOptions } from '../src/options.ts'
import type { Connection } from '../src/pool/connection.ts'
import { run } from '../src/sql/run.ts'
import { plain } from '../src/sql/statement.ts'

let database: PostgresDatabase
let handle: Handle
const answers: Promise<unknown>[] = []

beforeEach(async () => {
  database = await postgresDatabase()
  const settings = checkOptions({ dsn: database.url, maxOpenConns: 3 })
  handle = createHandle({ settings, token: 'database.db', plugins: [] })
  // Three connections, all idle.
  const all = await Promise.all([1, 2, 3].map(() => handle.pool.reserve()))
  for (const connection of all) handle.pool.release(connection)
})
afterEach(async () => {
  await Promise.all(answers.splice(0))
  await handle?.close()
  await database?.drop()
})

/** Sends a statement that is expected to take so long; returns the connection that the pool chose for it. */
const send = (expectedMs?: number): Connection => {
  const connection = handle.pool.share(expectedMs) as Connection
  answers.push(
    run(connection, plain('select 1'), false, () => undefined).finally(() => handle.pool.giveBack(connection)),
  )
  // Not what is tested, unless a test says so: this process may be kept waiting between two statements.
  connection.lastSign = Number.POSITIVE_INFINITY
  return connection
}

describe('quick reads', () => {
  test('gather on one connection, though others are idle', () => {
    expect(new Set([send(0.01), send(0.02), send(0.01)]).size).toBe(1)
  })

  test('at most eight', () => {
    const chosen = Array.from({ length: 16 }, () => send(0.01))
    expect(new Set(chosen.slice(0, 8)).size).toBe(1)
    expect(new Set(chosen.slice(8)).size).toBe(1)
    expect(chosen[8]).not.toBe(chosen[0])
  })

  test('wait for each other no longer than half a millisecond', () => {
    const chosen = Array.from({ length: 3 }, () => send(0.3))
    expect(chosen[1]).toBe(chosen[0])
    expect(chosen[2]).not.toBe(chosen[0])
  })

  test('never join anything else', () => {
    const slow = send()
    expect(send(0.01)).not.toBe(slow)
  })

  test('are never joined by anything else while a connection is idle', () => {
    const quick = send(0.01)
    expect(send()).not.toBe(quick)
    expect(send(0.01)).toBe(quick)
  })

  test('leave a connection alone whose server has fallen silent', () => {
    const stuck = send(0.01)
    stuck.lastSign = performance.now() - 1000
    expect(send(0.01)).not.toBe(stuck)
  })

  test('give way to a user who reserves', async () => {
    const quick = send(0.01)
    const held = await Promise.all([1, 2, 3].map(() => handle.pool.reserve()))
    expect(new Set(held)).toContain(quick)
    const waiting = handle.pool.share(0.01)
    expect(waiting).toBeInstanceOf(Promise)
    for (const connection of held) handle.pool.release(connection)
    handle.pool.giveBack(await waiting)
  })
})

test('without prepared statements nobody shares a connection', async () => {
  const settings = checkOptions({ dsn: database.url, maxOpenConns: 2, prepare: false })
  const { pool, close } = createHandle({ settings, token: 'database.db', plugins: [] })
  const [first, second] = await Promise.all([pool.share(), pool.share(0.01)])
  expect(first).not.toBe(second)
  const [third, fourth] = [pool.share(0.01), pool.reserve()]
  expect(third).toBeInstanceOf(Promise)
  expect(fourth).toBeInstanceOf(Promise)
  pool.giveBack(first)
  expect(await third).toBe(first)
  pool.giveBack(second)
  pool.release(await fourth)
  pool.giveBack(first)
  await close()
})
