import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../free-port.ts'
import type { PrivateServer } from '../server.ts'
import { startLocalRedis } from './start-redis.ts'

/** A Redis Cluster of one's own: three masters on 127.0.0.1, a third of the slots each. */
export interface RedisCluster {
  readonly nodes: readonly PrivateServer[]
  /** Gives the slot of `key`, and what is in it, to another node: clients that do not know yet are sent there (MOVED). */
  move(key: string): Promise<void>
  /** Ends every node. May be called twice. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

const NODES = 3
const SLOTS = 16_384
const START_TIMEOUT = 60_000

/**
 * Starts a cluster. Its nodes tell clients where the others are, which containers cannot: it takes Redis 7 as a program
 * of this machine, and throws what to install when there is none.
 */
export const startRedisCluster = async (): Promise<RedisCluster> => {
  const nodes: PrivateServer[] = []
  const close = async () => {
    await Promise.all(nodes.map((node) => node.close()))
  }
  try {
    const buses = await Promise.all(Array.from({ length: NODES }, freePort))
    for (const bus of buses) nodes.push(await startLocalRedis({ persistent: false, settings: clusterSettings(bus) }))
    for (const [index, node] of nodes.entries()) {
      const [first, end] = [index, index + 1].map((share) => Math.floor((share * SLOTS) / NODES))
      await ask(node, 'CLUSTER', 'ADDSLOTSRANGE', `${first}`, `${end! - 1}`)
      await ask(node, 'CLUSTER', 'SET-CONFIG-EPOCH', `${index + 1}`)
      if (index > 0) await ask(node, 'CLUSTER', 'MEET', '127.0.0.1', `${nodes[0]!.port}`, `${buses[0]}`)
    }
    await until(async () => {
      const states = await Promise.all(nodes.map((node) => ask(node, 'CLUSTER', 'INFO')))
      return states.every((info) => /cluster_state:ok/.test(`${info}`) && /cluster_known_nodes:3/.test(`${info}`))
    })
  } catch (error) {
    await close()
    throw error
  }
  return { nodes, close, move: (key) => moveSlot(nodes, key), [Symbol.asyncDispose]: close }
}

const clusterSettings = (bus: number) => ({
  'cluster-enabled': 'yes',
  'cluster-port': `${bus}`,
  'cluster-node-timeout': '5000',
  'cluster-announce-ip': '127.0.0.1',
})

const moveSlot = async (nodes: readonly PrivateServer[], key: string): Promise<void> => {
  const slot = `${await ask(nodes[0]!, 'CLUSTER', 'KEYSLOT', key)}`
  // Whoever does not send us elsewhere has it.
  const isHere = await Promise.all(nodes.map((node) => ask(node, 'EXISTS', key).then(yes, no)))
  const from = isHere.indexOf(true)
  const [source, target] = [nodes[from]!, nodes[(from + 1) % NODES]!]
  const [sourceId, targetId] = [await ask(source, 'CLUSTER', 'MYID'), await ask(target, 'CLUSTER', 'MYID')]
  await ask(target, 'CLUSTER', 'SETSLOT', slot, 'IMPORTING', `${sourceId}`)
  await ask(source, 'CLUSTER', 'SETSLOT', slot, 'MIGRATING', `${targetId}`)
  const keys = (await ask(source, 'CLUSTER', 'GETKEYSINSLOT', slot, '1000')) as string[]
  if (keys.length > 0) await ask(source, 'MIGRATE', target.host, `${target.port}`, '', '0', '5000', 'KEYS', ...keys)
  for (const node of [target, source]) await ask(node, 'CLUSTER', 'SETSLOT', slot, 'NODE', `${targetId}`)
}

const yes = () => true
const no = () => false

const ask = async ({ url }: PrivateServer, ...command: string[]): Promise<unknown> => {
  const { createClient } = await import('redis')
  const client = await createClient({ url }).connect()
  try {
    return await client.sendCommand(command)
  } finally {
    client.destroy()
  }
}

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + START_TIMEOUT
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('the cluster does not come up: its nodes do not agree')
    await sleep(50)
  }
}
