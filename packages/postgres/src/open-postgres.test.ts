import { describe, expect, test } from '@jest/globals'
import { isSqlBuildError, type SqlBuildError } from '@modkit/sql-contract'
import { closePostgres, openPostgres, openPostgresFromEnv } from './index.ts'

const dsn = 'postgres://user:hunter2@127.0.0.1:1/db'

const failureOf = async (opening: Promise<unknown>): Promise<SqlBuildError> => {
  const error = await opening.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!isSqlBuildError(error)) throw new Error('it did not fail as it should', { cause: error })
  return error
}

describe('opening', () => {
  test('without a connect timeout touches no server, and closing is fine, also twice', async () => {
    const db = await openPostgres({ dsn })
    await db.destroy()
    await Promise.all([db.destroy(), db.destroy()])
  })

  test('a missing key is resolve_config, and names the key', async () => {
    const error = await failureOf(openPostgresFromEnv({ source: {} }))
    expect(error).toMatchObject({ stage: 'resolve_config', provider: 'postgres', token: 'database.db' })
    expect(error.message).toContain('POSTGRES_DSN')
    expect(error.cause).toMatchObject({ code: 'CONFIG_MISSING' })
  })

  test('a named instance reads its own keys, and has its own token', async () => {
    const source = { POSTGRES_DSN: dsn, POSTGRES_ANALYTICS_MAX_OPEN_CONNS: 'many' }
    const error = await failureOf(openPostgresFromEnv({ name: 'analytics', source }))
    expect(error).toMatchObject({ stage: 'resolve_config', token: 'database.analytics.db' })
    expect(error.message).toContain('POSTGRES_ANALYTICS_DSN')
    expect(error.message).toContain('POSTGRES_ANALYTICS_MAX_OPEN_CONNS')
  })

  test.each([
    [{ maxOpenConns: -1 }, /maxOpenConns/],
    [{ maxOpenConns: 0 }, /maxOpenConns/],
    [{ maxOpenConns: 1.5 }, /maxOpenConns/],
    [{ maxIdleConns: -1 }, /maxIdleConns/],
    [{ maxOpenConns: 2, maxIdleConns: 3 }, /maxIdleConns is at most maxOpenConns/],
    [{ connMaxLifetime: -1 }, /connMaxLifetime/],
    [{ connectTimeout: '-5s' }, /connectTimeout/],
    [{ acquireTimeout: 'soon' }, /acquireTimeout/],
    [{ statementTimeout: -1 }, /statementTimeout/],
    [{ acquireTimeout: '100d' }, /longer than a timer/],
    [{ ssl: 'allow' as never }, /ssl is one of/],
    [{ int8: 'float' as never }, /int8 is one of/],
    [{ prepare: 'no' as never }, /prepare/],
    [{ dsn: 'mysql://user:hunter2@h/db' }, /postgres:\/\//],
    [{ dsn: undefined as never }, /dsn/],
    [{ dsn: `${dsn}?sslmode=verify-ca` }, /sslmode/],
  ])('%j is invalid_config', async (options, reason) => {
    const error = await failureOf(openPostgres({ dsn, ...options }))
    expect(error.stage).toBe('invalid_config')
    expect(error.message).toMatch(reason)
    expect(error.message).not.toContain('hunter2')
  })

  test('a negative number in the environment is invalid_config', async () => {
    const source = { POSTGRES_DSN: dsn, POSTGRES_MAX_OPEN_CONNS: '-1' }
    expect((await failureOf(openPostgresFromEnv({ source }))).stage).toBe('invalid_config')
  })

  test('a DSN that the driver cannot use is open', async () => {
    const error = await failureOf(openPostgres({ dsn: `${dsn}?target_session_attrs=any-hunter2` }))
    expect(error.stage).toBe('open')
    expect(error.message).not.toContain('hunter2')
  })

  test('no server is ping', async () => {
    const error = await failureOf(openPostgres({ dsn, connectTimeout: '5s' }))
    expect(error).toMatchObject({ stage: 'ping', cause: { kind: 'connection', code: 'ECONNREFUSED', retryable: true } })
  })

  test('a signal gives up, with its reason', async () => {
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(openPostgres({ dsn, connectTimeout: '5s', signal })).rejects.toThrow('enough')
  })

  test('closing takes what was never opened, what is closed, and a signal that is aborted', async () => {
    await closePostgres(undefined)
    const db = await openPostgres({ dsn })
    await closePostgres(db, { signal: AbortSignal.abort() })
    await closePostgres(db)
    await db.destroy()
  })

  test('a blank name is refused', async () => {
    await expect(openPostgres({ dsn, name: ' ' })).rejects.toMatchObject({ code: 'SQL_INVALID_NAME' })
  })
})
