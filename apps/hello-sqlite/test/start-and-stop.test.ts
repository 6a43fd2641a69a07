import { once } from 'node:events'
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { describe, expect, jest, test } from '@jest/globals'
import { bootstrap, isKernelError } from '@modkit/kernel'
import { isSqlBuildError } from '@modkit/sql-contract'
import Database from 'better-sqlite3'
import { appModule } from '../src/app-module.ts'
import { NotesApp } from './notes-app.ts'

jest.setTimeout(60_000)

/** A request whose body is still on its way: it is in flight until `finish` is called. */
async function unfinishedPost(url: string, note: object) {
  const { hostname, port } = new URL(url)
  const body = JSON.stringify(note)
  const socket = connect(Number(port), hostname).setEncoding('utf8')
  let received = ''
  socket.on('data', (text) => {
    received += text
  })
  const closed = once(socket, 'close')
  const head = `POST /notes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n`
  socket.write(head)
  // The server has the request in hand once it asks for the body.
  while (!received.includes('100 Continue')) await once(socket, 'data')
  return async () => {
    socket.write(body)
    await closed
    return received
  }
}

const walOf = (path: string): number => (existsSync(`${path}-wal`) ? statSync(`${path}-wal`).size : 0)

function titlesIn(path: string): string[] {
  const database = new Database(path, { readonly: true })
  try {
    return database.prepare('select title from notes order by title').pluck().all() as string[]
  } finally {
    database.close()
  }
}

describe('a stop', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s finishes what is in flight, checkpoints the WAL and exits with 0',
    async (signal) => {
      await using app = new NotesApp()
      const url = await app.url()
      const headers = { 'content-type': 'application/json' }
      await fetch(`${url}/notes`, { method: 'POST', headers, body: '{"title":"before"}' })
      const finishers = await Promise.all(['a', 'b', 'c'].map((title) => unfinishedPost(url, { title })))
      expect(walOf(app.databasePath)).toBeGreaterThan(0)
      app.kill(signal)
      expect(await app.says('shutting down')).toMatchObject({ cause: signal, inFlight: 3 })
      for (const answer of await Promise.all(finishers.map((finish) => finish()))) {
        expect(answer).toMatch(/HTTP\/1.1 201 Created\r\n/)
        expect(answer.toLowerCase()).toContain('connection: close')
      }
      expect(await app.exit).toEqual([0, null])
      expect(walOf(app.databasePath)).toBe(0)
      expect(titlesIn(app.databasePath)).toEqual(['a', 'b', 'before', 'c'])
      expect(app.stderr).toBe('')
    },
  )

  test('during the start cleans up and exits with 0', async () => {
    let lock: Database.Database | undefined
    await using app = new NotesApp({ SQLITE_BUSY_TIMEOUT: '2s' }, (path) => {
      // The migrations wait for whoever writes.
      lock = new Database(path)
      lock.pragma('journal_mode = wal')
      lock.exec('create table t (x); begin immediate; insert into t values (1)')
    })
    await app.says('starting')
    app.kill('SIGTERM')
    expect(await app.exit).toEqual([0, null])
    expect(app.log.at(-1)!.message).toBe('stopped before the start was complete')
    expect(app.log.some(({ message }) => message.startsWith('listening'))).toBe(false)
    lock!.exec('commit')
    lock!.close() // the last one to close: nothing of the app is left in the way of the checkpoint
    expect(walOf(app.databasePath)).toBe(0)
  })
})

describe('a start', () => {
  test('goes on where the last one ended', async () => {
    await using app = new NotesApp({}, (path) => {
      const database = new Database(path)
      database.exec('create table other (x)')
      database.close()
    })
    const url = await app.url()
    expect(await (await fetch(`${url}/notes`)).json()).toEqual({ items: [], next: null })
  })

  test.each([
    ['a file that is no database', (path: string) => writeFileSync(path, 'this is no database'.repeat(500))],
    ['a folder', (path: string) => mkdirSync(path)],
  ])('on %s stops with a readable error, and exits with 1', async (_, prepare) => {
    await using app = new NotesApp({}, prepare)
    expect(await app.exit).toEqual([1, null])
    const { error, message } = app.log.at(-1)!
    expect(message).toMatch(/^the program failed: .*the SQLite database cannot be opened/)
    expect(JSON.stringify(error)).toContain('SqlBuildError')
    expect(error.message).toContain('database.db')
  })

  test('on a file that cannot be written has SqlBuildError as its cause, and rolls back', async () => {
    const source = { SQLITE_PATH: '/nowhere/at/all/notes.db' }
    const error: unknown = await bootstrap(appModule(source)).catch((thrown: unknown) => thrown)
    if (!isKernelError(error)) throw error
    let cause: unknown = error
    while (isKernelError(cause)) cause = cause.cause
    expect(isSqlBuildError(cause) && [cause.stage, cause.token]).toEqual(['open', 'database.db'])
    expect(error.rollback).toEqual([])
  })

  test('with wrong keys names all of them, and exits with 1', async () => {
    await using app = new NotesApp({ PORT: '99999', SQLITE_CONNECT_TIMEOUT: 'soon' })
    expect(await app.exit).toEqual([1, null])
    const { error } = app.log.at(-1)!
    expect(error.code).toBe('CONFIG_INVALID')
    expect(error.message).toContain('"PORT" is malformed: value="99999"')
    expect(error.message).toContain('"SQLITE_CONNECT_TIMEOUT" is malformed: value="soon"')
  })

  test('on a port that is taken says so, closes the database and exits with 1', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    try {
      await using app = new NotesApp({ PORT: String((other.address() as AddressInfo).port) })
      expect(await app.exit).toEqual([1, null])
      expect(app.log.at(-1)!.error).toMatchObject({ code: 'LISTEN_FAILED' })
      expect(walOf(app.databasePath)).toBe(0)
    } finally {
      other.close()
    }
  })
})
