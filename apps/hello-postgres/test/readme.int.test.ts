import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { AppProcess } from '@modkit/app-tests'
import { curls, readmeExamples, runExamples } from '@modkit/app-tests/readme'
import { type PostgresDatabase, postgresDatabase, type RedisServer, redisServer } from '@modkit/test-services'
import { START } from './programs.ts'

const examples = readmeExamples(new URL('../README.md', import.meta.url))

describe.each(curls)('the examples of the README, by way of %s', (curl) => {
  let database: PostgresDatabase
  let redis: RedisServer
  beforeAll(async () => {
    ;[database, redis] = await Promise.all([postgresDatabase(), redisServer()])
  })
  afterAll(async () => {
    await redis.clean()
    await database.drop()
  })

  test('print what they say', async () => {
    const env = { POSTGRES_DSN: database.url, REDIS_ADDR: redis.url, REDIS_KEY_PREFIX: redis.prefix }
    await using app = new AppProcess(START, { env })
    expect(await runExamples(examples, await app.url(), curl)).toEqual(examples.map(({ output }) => output))
  })
})
