import { describe, expect, test } from '@jest/globals'
import { readConfig } from '@modkit/config'
import { postgresConfigTokens, postgresConfigValues } from './config.ts'

describe('configuration', () => {
  test('has the keys and tokens of the contract', () => {
    const keys = postgresConfigValues().map(({ key, token }) => [key, token.id])
    expect(keys).toEqual([
      ['POSTGRES_DSN', 'postgres.dsn'],
      ['POSTGRES_MAX_OPEN_CONNS', 'postgres.max_open_conns'],
      ['POSTGRES_MAX_IDLE_CONNS', 'postgres.max_idle_conns'],
      ['POSTGRES_CONN_MAX_LIFETIME', 'postgres.conn_max_lifetime'],
      ['POSTGRES_CONNECT_TIMEOUT', 'postgres.connect_timeout'],
      ['POSTGRES_ACQUIRE_TIMEOUT', 'postgres.acquire_timeout'],
      ['POSTGRES_STATEMENT_TIMEOUT', 'postgres.statement_timeout'],
      ['POSTGRES_PREPARE', 'postgres.prepare'],
      ['POSTGRES_SSL', 'postgres.ssl'],
    ])
  })

  test('of a named instance has its name in both', () => {
    expect(postgresConfigValues('analytics')[0].key).toBe('POSTGRES_ANALYTICS_DSN')
    expect(postgresConfigTokens('analytics').dsn.id).toBe('postgres.analytics.dsn')
    expect(() => postgresConfigTokens(' ')).toThrow(expect.objectContaining({ code: 'SQL_INVALID_NAME' }))
  })

  test('only the DSN is required, and only the DSN is sensitive', () => {
    const values = postgresConfigValues()
    expect(values.filter(({ required }) => required).map(({ key }) => key)).toEqual(['POSTGRES_DSN'])
    expect(values.filter(({ sensitive }) => sensitive).map(({ key }) => key)).toEqual(['POSTGRES_DSN'])
    expect(readConfig(postgresConfigValues(), { POSTGRES_DSN: 'postgres://h' })).toEqual([
      'postgres://h',
      ...new Array(8).fill(undefined),
    ])
  })

  test('reads durations, numbers, booleans and TLS modes', () => {
    const source = {
      POSTGRES_DSN: 'postgres://h',
      POSTGRES_MAX_OPEN_CONNS: '4',
      POSTGRES_CONNECT_TIMEOUT: '5s',
      POSTGRES_PREPARE: 'off',
      POSTGRES_SSL: 'verify-full',
    }
    expect(readConfig(postgresConfigValues(), source)).toEqual([
      ...['postgres://h', 4, undefined, undefined, 5000, undefined, undefined, false, 'verify-full'],
    ])
  })
})
