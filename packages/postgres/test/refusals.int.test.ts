import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { isSqlBuildError } from '@modkit/sql-contract'
import { type PrivateServer, startPostgres } from '@modkit/test-services'
import { sql } from 'kysely'
import { openPostgres, type PostgresOptions } from '../src/index.ts'
import { everythingOf, numberOf, sqlErrorOf } from './support.ts'
import { certificate, privateKey } from './tls-fixture.ts'

jest.setTimeout(60_000)

let server: PrivateServer

beforeAll(async () => {
  server = await startPostgres({
    settings: { ssl: 'on', ssl_cert_file: 'server.crt', ssl_key_file: 'server.key' },
    files: { 'server.crt': certificate, 'server.key': privateKey },
    hba: ['hostssl all all all scram-sha-256'],
  })
})
afterAll(async () => {
  await server?.close()
})

const urlWith = (change: (url: URL) => void): string => {
  const url = new URL(server.url)
  change(url)
  return url.href
}

const PASSWORD = 'p%40ss-hunter2'
const wrongPassword = () =>
  urlWith((url) => {
    url.password = PASSWORD
  })

describe('a server that refuses', () => {
  test.each<[what: string, options: () => PostgresOptions, cause: object]>([
    [
      'the password',
      () => ({ dsn: wrongPassword(), ssl: 'require' }),
      { kind: 'authentication', code: '28P01', retryable: false },
    ],
    [
      'the user',
      () => ({ dsn: urlWith((url) => Object.assign(url, { username: 'nobody' })), ssl: 'require' }),
      { kind: 'authentication', retryable: false },
    ],
    [
      'the database',
      () => ({ dsn: urlWith((url) => Object.assign(url, { pathname: '/nowhere' })), ssl: 'require' }),
      { kind: 'connection', code: '3D000', retryable: false },
    ],
    ['a connection without TLS', () => ({ dsn: server.url }), { kind: 'authentication', code: '28000' }],
    ['to be verified', () => ({ dsn: server.url, ssl: 'verify-full' }), { kind: 'connection', retryable: false }],
    [
      'a setting of the session',
      () => ({ dsn: server.url, ssl: 'require', session: { search_pfad: 'x' } }),
      { kind: 'syntax_error', code: '42704' },
    ],
  ])('%s: at the ping, typed, and as the first query’s error without one', async (_, options, cause) => {
    const opening = openPostgres({ ...options(), connectTimeout: '20s' })
    const error = await opening.catch((thrown: unknown) => thrown)
    expect(isSqlBuildError(error, 'ping')).toBe(true)
    expect((error as Error).cause).toMatchObject(cause)

    const lazy = await openPostgres(options())
    expect(await sqlErrorOf(sql`select 1`.execute(lazy))).toMatchObject(cause)
    expect(await sqlErrorOf(lazy.connection().execute(async () => 1))).toMatchObject(cause)
    await lazy.destroy()
  })
})

describe('TLS', () => {
  const encrypted = 'select ssl::int as n from pg_stat_ssl where pid = pg_backend_pid()'

  test.each<[what: string, options: () => Partial<PostgresOptions>]>([
    ['require', () => ({ ssl: 'require' })],
    ['prefer', () => ({ ssl: 'prefer' })],
    ['sslmode in the DSN', () => ({ dsn: `${server.url}?sslmode=require` })],
    ['a certificate of one’s own', () => ({ ssl: { ca: certificate, rejectUnauthorized: true } })],
  ])('%s', async (_, options) => {
    const db = await openPostgres({ dsn: server.url, connectTimeout: '20s', ...options() })
    expect(await numberOf(db, encrypted)).toBe(1)
    await db.destroy()
  })

  test('a statement can be stopped over it, and the connection goes on', async () => {
    const db = await openPostgres({ dsn: server.url, ssl: 'require', maxOpenConns: 1 })
    const pid = await numberOf(db, 'select pg_backend_pid() as n')
    await expect(sql`select pg_sleep(60)`.execute(db, { signal: AbortSignal.timeout(200) })).rejects.toMatchObject({
      name: 'TimeoutError',
    })
    expect(await numberOf(db, 'select pg_backend_pid() as n')).toBe(pid)
    await db.destroy()
  })
})

describe('the password', () => {
  test('is in no error, however it is printed', async () => {
    const errors: unknown[] = []
    const attempt = (options: Partial<PostgresOptions>) =>
      openPostgres({ dsn: wrongPassword(), ...options })
        .then(async (db) => {
          await sql`select 1`.execute(db).finally(() => db.destroy())
        })
        .catch((error: unknown) => errors.push(error))
    await attempt({})
    await attempt({ connectTimeout: '20s', ssl: 'require' })
    await attempt({ ssl: 'verify-full', connectTimeout: '20s' })
    await attempt({ maxOpenConns: -1 })
    await attempt({ dsn: wrongPassword().replace('127.0.0.1', 'no such host') })
    await attempt({ dsn: wrongPassword().replace('postgres:', 'mysql:') })
    await attempt({ dsn: `${wrongPassword()}?target_session_attrs=${PASSWORD}` })
    await attempt({ dsn: wrongPassword().replace(/:\d+\//, ':1/'), connectTimeout: '20s' })
    await attempt({ dsn: wrongPassword().replace('%40', '%4') })
    expect(errors).toHaveLength(9)
    for (const error of errors) expect(everythingOf(error)).not.toMatch(/hunter2/)
  })

  test('is in nothing that a process prints which ends of it', async () => {
    const program = join(import.meta.dirname, 'programs/die-at-start.ts')
    const env = {
      ...process.env,
      POSTGRES_DSN: wrongPassword(),
      POSTGRES_SSL: 'require',
      POSTGRES_CONNECT_TIMEOUT: '20s',
    }
    const run = promisify(execFile)(process.execPath, ['--conditions=modkit-source', program], { env })
    const { code, stdout, stderr } = await run.then(
      () => ({ code: 0, stdout: '', stderr: '' }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    )
    expect(code).toBe(1)
    expect(stderr).toContain('28P01')
    expect(stdout + stderr).not.toMatch(/hunter2/)
  })
})
