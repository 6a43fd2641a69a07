import { type KvEntry, type KvStore, type LocalKvStore, openKvStore } from '@modkit/kv-store'
import { expect, test } from 'tstyche'

interface Schema {
  flags: boolean
  sessions: { user: string }
}
declare const kv: LocalKvStore<Schema>
declare const untyped: KvStore

test('an interface is a schema', () => {
  expect(openKvStore<Schema>({ backend: 'memory' })).type.toBe<Promise<LocalKvStore<Schema>>>()
})

test('only a backend in this process has the synchronous face', () => {
  expect(openKvStore({ backend: 'memory' })).type.toBe<Promise<LocalKvStore>>()
  expect(openKvStore({ backend: 'sqlite', path: 'x' })).type.toBe<Promise<LocalKvStore>>()
  expect(openKvStore({ backend: 'postgres', dsn: 'x' })).type.toBe<Promise<KvStore>>()
  expect<KvStore>().type.not.toHaveProperty('sync')
  expect<KvStore>().type.not.toHaveProperty('transaction')
})

test('each backend needs what it needs', () => {
  expect(openKvStore).type.not.toBeCallableWith({ backend: 'sqlite' })
  expect(openKvStore).type.not.toBeCallableWith({ backend: 'memory', path: 'x' })
  expect(openKvStore).type.not.toBeCallableWith({ backend: 'redis' })
})

test('a group gives and takes values of its own type', () => {
  expect(kv.get('flags', 'a')).type.toBe<Promise<boolean | undefined>>()
  expect(kv.getOrThrow('sessions', 'a')).type.toBe<Promise<{ user: string }>>()
  expect(kv.getEntry('sessions', 'a')).type.toBe<Promise<KvEntry<{ user: string }> | undefined>>()
  expect(kv.getAll('flags')).type.toBe<Promise<Map<string, boolean>>>()
  expect(kv.sync.get('flags', 'a')).type.toBe<boolean | undefined>()
  expect(kv.set).type.toBeCallableWith('flags', 'a', true)
  expect(kv.set).type.not.toBeCallableWith('flags', 'a', 'yes')
  expect(kv.setMany).type.not.toBeCallableWith('sessions', [{ key: 'a', value: true }])
  expect(kv.atomic().set).type.not.toBeCallableWith('flags', 'a', 1)
})

test('a group that the schema does not have is refused', () => {
  expect(kv.get).type.not.toBeCallableWith('flag', 'a')
  expect(kv.deleteGroup).type.not.toBeCallableWith('flag')
  expect(kv.sync.has).type.not.toBeCallableWith('flag', 'a')
})

test('without a schema any group holds the unknown', () => {
  expect(untyped.get('anything', 'a')).type.toBe<Promise<unknown>>()
  expect(untyped.set).type.toBeCallableWith('anything', 'a', { whatever: 1n })
})

test('a scope has the schema of its store, or one of its own', () => {
  expect(kv.scope('t').get('flags', 'a')).type.toBe<Promise<boolean | undefined>>()
  expect(untyped.scope<Schema>('t').get('flags', 'a')).type.toBe<Promise<boolean | undefined>>()
})

test('a transaction is synchronous and typed', () => {
  expect(kv.transaction((tx) => tx.get('flags', 'a'))).type.toBe<Promise<boolean | undefined>>()
})
