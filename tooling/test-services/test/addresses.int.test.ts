import { afterEach, describe, expect, it } from '@jest/globals'
import { startBroker } from '../src/broker.ts'
import { redisServer } from '../src/index.ts'

describe('an address from the environment', () => {
  const { TEST_REDIS_URL, TEST_SERVICES_BROKER, TEST_SERVICES, PATH } = process.env
  afterEach(() => {
    Object.assign(process.env, { TEST_SERVICES_BROKER, PATH })
    for (const [name, value] of Object.entries({ TEST_REDIS_URL, TEST_SERVICES })) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  })

  it('is taken before anything is started', async () => {
    process.env.TEST_REDIS_URL = 'redis://cache.example:6380'
    const broker = await startBroker()
    process.env.TEST_SERVICES_BROKER = broker.address
    expect(await redisServer()).toMatchObject({ url: 'redis://cache.example:6380', host: 'cache.example', port: 6380 })
    await broker.close()
  })

  it('or a server; without either, every test that asks fails with what to install', async () => {
    delete process.env.TEST_REDIS_URL
    process.env.TEST_SERVICES = 'path'
    process.env.PATH = ''
    const broker = await startBroker()
    process.env.TEST_SERVICES_BROKER = broker.address
    await expect(redisServer()).rejects.toThrow('apt-get install redis-server')
    await expect(redisServer()).rejects.toThrow('apt-get install redis-server')
    await broker.close()
  })

  it('says what a package has to do when its tests run without servers', async () => {
    delete process.env.TEST_SERVICES_BROKER
    await expect(redisServer()).rejects.toThrow('@modkit/test-services/jest')
  })
})
