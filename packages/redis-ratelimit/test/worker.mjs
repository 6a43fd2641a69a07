// One of two processes that consume at once: started by atomicity.int.test.ts with the server, the prefix and a count.
import { openRedis } from '@modkit/redis'
import { createRedisRateLimit } from '../src/index.ts'

const [addr, keyPrefix, count, limit] = process.argv.slice(2)
const redis = await openRedis({ addr, keyPrefix })
const policies = [{ limit: Number(limit), window: `${Number(limit) * 60}s` }]
const store = createRedisRateLimit({ client: redis.client, keyPrefix, policies, onError: 'throw' })
process.send('ready')
process.once('message', async () => {
  const decisions = await Promise.all(Array.from({ length: Number(count) }, () => store.consume('shared')))
  process.send(decisions.filter(({ allowed }) => allowed).length)
  await redis.close()
  process.disconnect()
})
