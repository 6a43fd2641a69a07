import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient, createCluster } from 'redis'
import { type PrivateServer, redisServer, startRedis, startRedisCluster } from '../src/index.ts'

const connect = (url: string) =>
  createClient({ url, disableOfflineQueue: true, socket: { reconnectStrategy: false } })
    .on('error', () => {})
    .connect()

describe('redisServer', () => {
  it('gives each caller a prefix of its own on one server, and cleans only what is under it', async () => {
    const [first, second] = await Promise.all([redisServer(), redisServer()])
    expect(first.url).toBe(second.url)
    expect(first.prefix).not.toBe(second.prefix)

    const client = await connect(first.url)
    await client.mSet([`${first.prefix}a`, '1', `${first.prefix}b`, '2', `${second.prefix}a`, '3'])
    await first.clean()
    expect(await client.keys(`${first.prefix}*`)).toEqual([])
    expect(await client.get(`${second.prefix}a`)).toBe('3')
    await second.clean()
    client.destroy()
  })
})

describe('startRedis', () => {
  let server: PrivateServer
  beforeAll(async () => {
    server = await startRedis({ settings: { requirepass: 'not easy/to guess' } })
  }, 90_000)
  afterAll(() => server.close())

  it('wants the password that its URL carries', async () => {
    const client = await connect(server.url)
    expect(await client.ping()).toBe('PONG')
    client.destroy()
    await expect(connect(`redis://${server.host}:${server.port}`).then((it) => it.ping())).rejects.toThrow('NOAUTH')
  })

  it('answers nothing while it is stopped', async () => {
    const client = await connect(server.url)
    await server.stop()
    const pinged = client.ping()
    const first = await Promise.race([pinged, new Promise((resolve) => setTimeout(resolve, 200, 'silence'))])
    expect(first).toBe('silence')
    await server.continue()
    expect(await pinged).toBe('PONG')
    client.destroy()
  })

  it('comes back from a kill on the same port with what was acknowledged', async () => {
    const before = await connect(server.url)
    await before.set('kept', 'yes')
    await server.kill()
    await expect(connect(server.url)).rejects.toThrow('ECONNREFUSED')
    await server.restart()
    const after = await connect(server.url)
    expect(await after.get('kept')).toBe('yes')
    after.destroy()
    before.destroy()
  })
})

describe('startRedisCluster', () => {
  it('has three masters, and sends clients after a slot that moved', async () => {
    await using cluster = await startRedisCluster()
    const client = await createCluster({ rootNodes: cluster.nodes.map(({ url }) => ({ url })) })
      .on('error', () => {})
      .connect()
    await Promise.all(Array.from({ length: 30 }, (_, i) => client.set(`key:${i}`, `${i}`)))
    expect(client.masters).toHaveLength(3)
    const owners = async () => {
      const open = await Promise.all(cluster.nodes.map(({ url }) => connect(url)))
      const found = await Promise.all(
        open.map((node) =>
          node.get('key:7').then(
            () => true,
            () => false,
          ),
        ),
      )
      for (const node of open) node.destroy()
      return found.indexOf(true)
    }
    const before = await owners()
    await cluster.move('key:7')
    expect(await owners()).not.toBe(before)
    expect(await client.get('key:7')).toBe('7')
    client.destroy()
  }, 90_000)
})
