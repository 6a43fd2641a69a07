import assert from 'node:assert/strict'
import { isKvError, type KvEvent, type KvStore, type LocalKvStore } from '../../src/index.ts'
import type { Command } from './commands.ts'
import { Model, QUOTA } from './model.ts'

type Outcome = { readonly value: unknown } | { readonly refused: unknown }

const outcomeOf = async (call: () => unknown): Promise<Outcome> => {
  try {
    return { value: await call() }
  } catch (error) {
    if (isKvError(error, 'KV_QUOTA_EXCEEDED')) {
      const { limit, used, namespace } = error as unknown as Record<string, unknown>
      return { refused: { limit, used, namespace } }
    }
    if (isKvError(error, 'KV_INVALID_VALUE')) return { value: 'not a number' }
    throw error
  }
}

/** Runs the commands on a store and on the model, and compares whatever can be seen of them. */
export async function compareWithModel(
  open: (now: () => number) => Promise<KvStore>,
  commands: readonly Command[],
): Promise<void> {
  const model = new Model()
  const kv = await open(() => model.now)
  const events: KvEvent[] = []
  kv.onChange((event) => events.push(event))
  try {
    for (const each of commands) {
      const outcome = await outcomeOf(() => runOnStore(kv, each))
      assert.deepStrictEqual(outcome, await outcomeOf(() => runOnModel(model, each)), `after ${JSON.stringify(each)}`)
    }
    await compareState(kv, model)
    const heard = events
      .filter(({ type }) => type !== 'expire')
      .map(({ type, group, key }) => `${type} ${group} ${key}`)
    assert.deepStrictEqual(heard, model.events)
  } finally {
    await kv.close()
  }
}

async function compareState(kv: KvStore, model: Model): Promise<void> {
  assert.deepStrictEqual(await kv.groups(), model.groups(''))
  for (const prefix of ['', 'a', 'tenant', 'Tenant:', 'tenant:', '_', '\0']) {
    assert.deepStrictEqual(await kv.groups(prefix), model.groups(prefix))
    assert.equal(await kv.countAll(prefix), model.count(prefix))
  }
  for (const group of model.groups('')) {
    assert.deepStrictEqual([...(await kv.getAll(group))], model.getAll(group))
    assert.equal(await kv.count(group), model.getAll(group).length)
    for (const [key] of model.getAll(group)) assert.equal(await kv.ttl(group, key), model.ttl(group, key))
  }
}

function runOnStore(base: KvStore, command: Command): unknown {
  const { space, group, key } = command
  const store = space === undefined ? base : base.scope(space, QUOTA)
  const sync = command.sync ? (store as LocalKvStore).sync : undefined
  const kv = sync ?? store
  switch (command.type) {
    case 'set':
      return settled(
        kv.set(group, key, command.value, command.ttl === undefined ? {} : { ttl: command.ttl }),
        () => 'done',
      )
    case 'get':
      return kv.get(group, key)
    case 'delete':
      return kv.delete(group, key)
    case 'touch':
      return command.ttl === undefined ? kv.persist(group, key) : kv.touch(group, key, command.ttl)
    case 'increment':
      return kv.increment(group, key, command.n)
    case 'deleteGroup':
      return kv.deleteGroup(group)
    case 'deletePrefix':
      return kv.deletePrefix(group)
    case 'setMany':
      return settled(
        kv.setMany(
          group,
          command.items.map(([key, value]) => ({ key, value })),
        ),
        () => 'done',
      )
    case 'purge':
      return settled(store.purgeExpired(), () => 'done')
    case 'wait':
      return 'done'
  }
}

function runOnModel(model: Model, command: Command): unknown {
  const { space, key } = command
  const group = space === undefined ? command.group : `${space}:${command.group}`
  switch (command.type) {
    case 'set':
      model.set(space, group, key, command.value, command.ttl)
      return 'done'
    case 'get':
      return model.get(group, key)
    case 'delete':
      return model.delete(group, key)
    case 'touch':
      return model.touch(group, key, command.ttl)
    case 'increment':
      return model.increment(space, group, key, command.n)
    case 'deleteGroup':
      return model.deleteGroup(group)
    case 'deletePrefix':
      return model.deletePrefix(group)
    case 'setMany':
      model.setMany(space, group, command.items)
      return 'done'
    case 'purge':
      return 'done'
    case 'wait':
      model.now += command.milliseconds
      return 'done'
  }
}

/** The result of a call of either face. */
function settled<T>(result: unknown, then: () => T): T | Promise<T> {
  return result instanceof Promise ? result.then(then) : then()
}
