import { expect, test } from '@jest/globals'
import { parseAddress } from './address.ts'
import { nodeRedisOptions } from './node-redis.ts'
import { resolveOptions } from './options.ts'
import { backoffMs } from './reconnect.ts'

test.each([
  ['localhost', { host: 'localhost', port: 6379 }],
  [' 10.0.0.1:6380 ', { host: '10.0.0.1', port: 6380 }],
  ['[::1]:7000', { host: '::1', port: 7000 }],
  ['unix:/run/redis.sock', { path: '/run/redis.sock', host: undefined }],
  ['unix:///run/redis.sock', { path: '/run/redis.sock' }],
  ['redis://h', { host: 'h', port: 6379, tls: false }],
  ['rediss://u:p%40ss@h:1/7', { host: 'h', port: 1, tls: true, username: 'u', password: 'p@ss', db: 7 }],
  ['redis://[::1]:7000', { host: '::1', port: 7000 }],
])('the address %j', (addr, expected) => {
  expect(parseAddress(addr)).toMatchObject(expected)
})

test.each([
  '',
  ':6379',
  'a b',
  'h:0',
  'h:70000',
  '::1',
  'http://h',
  'redis://',
  'redis://h/x',
  'redis://h?db=1',
  'unix:x',
  'u:secret@h:1',
])('the address %j is refused, and not repeated', (addr) => {
  let error: Error | undefined
  try {
    parseAddress(addr)
  } catch (thrown) {
    error = thrown as Error
  }
  expect(error).toMatchObject({ code: 'REDIS_CONFIG', key: 'addr' })
  expect(error?.message).not.toContain('secret')
})

test('the defaults are those of the options table', () => {
  expect(resolveOptions({ addr: 'h', keyPrefix: 'app:' })).toMatchObject({
    keyPrefix: 'app',
    db: 0,
    tls: undefined,
    dialMs: 5_000,
    readMs: 3_000,
    writeMs: 3_000,
    closeMs: 5_000,
    pingMs: 0,
    offline: 'fail',
    queueMax: 10_000,
    provider: 'data.redis',
    token: 'redis.client',
  })
})

test('node-redis gets no timer per command, no offline queue and no reconnect of its own', () => {
  const options = nodeRedisOptions(resolveOptions({ addr: 'rediss://example.com', keyPrefix: '' }), () => {})
  expect(options.commandOptions).toEqual({ timeout: undefined })
  expect('timeout' in options.commandOptions!).toBe(true)
  expect(options).toMatchObject({
    disableOfflineQueue: true,
    socket: { reconnectStrategy: false, tls: true, servername: 'example.com' },
  })
  expect(options).not.toHaveProperty('keyPrefix')
})

test('what a URL and the options both say must agree', () => {
  expect(resolveOptions({ addr: 'redis://h/1', db: 1, keyPrefix: '' }).db).toBe(1)
  expect(() => resolveOptions({ addr: 'redis://h/1', db: 2, keyPrefix: '' })).toThrow('contradicts')
  expect(() => resolveOptions({ addr: 'redis://:a@h', password: 'b', keyPrefix: '' })).toThrow('contradicts')
  expect(() => resolveOptions({ addr: 'h', username: 'u', keyPrefix: '' })).toThrow('needs a password')
})

test('back-off doubles up to its cap, with full jitter', () => {
  expect([0, 1, 2, 6, 99].map((attempt) => backoffMs(attempt, 50, 2_000, () => 1))).toEqual([
    50, 100, 200, 2_000, 2_000,
  ])
  expect(backoffMs(3, 50, 2_000, () => 0)).toBe(0)
})
