import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { bootstrap, defineModule, provide, token, validate } from '@modkit/kernel'
import { REDIS_CLIENT, REDIS_KEY_PREFIX, redisTokens } from '@modkit/redis-contract'
import { type RedisServer, redisServer } from '@modkit/test-services'
import { openRedisFromEnv, redisModule } from '../src/index.ts'
import { everythingIn, settle } from './support.ts'

let server: RedisServer
beforeAll(async () => {
  server = await redisServer()
})
afterAll(() => server.clean())

const env = () => ({ REDIS_ADDR: server.url, REDIS_KEY_PREFIX: server.prefix })

test('exports the client and the prefix, and nothing else; connects when needed and closes with the app', async () => {
  const redis = redisModule({ source: env() })
  expect(redis.exports.map(({ id }) => id)).toEqual(['redis.client', 'redis.key_prefix'])
  const app = await bootstrap(
    defineModule({ name: 'app', imports: [redis], exports: [REDIS_CLIENT, REDIS_KEY_PREFIX] }),
  )
  const [client, prefix] = [await app.get(REDIS_CLIENT), await app.get(REDIS_KEY_PREFIX)]
  expect(prefix).toBe(server.prefix.slice(0, -1))
  expect(await client.set(`${prefix}:m`, '1', { PX: 10_000 })).toBe('OK')
  await app.close()
  expect((await settle(client.get('a'))).error).toMatchObject({ code: 'REDIS_UNAVAILABLE' })
})

test('two instances have two databases', async () => {
  const [first, jobs] = [redisTokens(), redisTokens('jobs')]
  const JOBS = token('app.jobs').of<string | null>()
  const source = { ...env(), REDIS_JOBS_ADDR: server.url, REDIS_JOBS_DB: '1', REDIS_JOBS_KEY_PREFIX: server.prefix }
  const app = await bootstrap(
    defineModule({
      name: 'app',
      imports: [redisModule({ source }), redisModule({ name: 'jobs', source })],
      providers: [
        provide(JOBS, {
          deps: { one: first.client, two: jobs.client },
          build: async ({ one, two }) => {
            await one.set(`${server.prefix}both`, 'zero', { PX: 10_000 })
            return two.get(`${server.prefix}both`)
          },
        }),
      ],
      exports: [JOBS],
    }),
  )
  expect(await app.get(JOBS)).toBeNull()
  await app.close()
})

test('all that is missing or malformed is one error before anything is built', async () => {
  const redis = redisModule({ source: { REDIS_DB: 'x', REDIS_READ_TIMEOUT: 'soon', REDIS_KEY_PREFIX: 'a b' } })
  const { error } = await settle((async () => validate(defineModule({ name: 'app', imports: [redis] })))())
  for (const key of ['REDIS_ADDR', 'REDIS_DB', 'REDIS_READ_TIMEOUT', 'REDIS_KEY_PREFIX']) {
    expect(JSON.stringify(error)).toContain(key)
  }
})

test('an unreachable server is a build error without the password', async () => {
  const source = { REDIS_ADDR: '127.0.0.1:1', REDIS_KEY_PREFIX: 'p', REDIS_PASSWORD: 'not-to-be-seen' }
  const redis = redisModule({ source })
  const { error } = await settle(
    bootstrap(defineModule({ name: 'app', imports: [redis], exports: [REDIS_CLIENT] }), { eager: true }),
  )
  expect(error).toMatchObject({ code: 'PROVIDER_BUILD', cause: { code: 'REDIS_BUILD', stage: 'open' } })
  expect(everythingIn(error)).not.toContain('not-to-be-seen')
})

test('a module that is never needed opens nothing, and closing it is nothing', async () => {
  const source = { REDIS_ADDR: '127.0.0.1:1', REDIS_KEY_PREFIX: 'p' }
  const app = await bootstrap(defineModule({ name: 'app', imports: [redisModule({ source })] }))
  await app.close()
})

test('an empty prefix only when said', async () => {
  const redis = await openRedisFromEnv({ source: { REDIS_ADDR: server.url }, keyPrefix: '' })
  expect(redis.keyPrefix).toBe('')
  await redis.close()
  const { error } = await settle(openRedisFromEnv({ source: { REDIS_ADDR: server.url } }))
  expect(error).toMatchObject({ code: 'REDIS_BUILD', stage: 'resolve_config' })
  expect(error.message).toContain('REDIS_KEY_PREFIX')
})

test('a name with white space is refused when the module is constructed', () => {
  expect(() => redisModule({ name: 'a b' })).toThrow(expect.objectContaining({ code: 'INVALID_NAME' }))
})
