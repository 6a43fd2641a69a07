import { defineModule, type Exporting, provide, token } from '@modkit/kernel'
import { kvConfigTokens, kvStoreModule, kvToken } from '@modkit/kv-store'
import { expect, test } from 'tstyche'

interface Schema {
  flags: boolean
}
const main = kvToken<Schema>()
const cache = kvToken<Schema, 'cache'>('cache')
const SERVICE = token('service').of<string>()
declare const runtimeName: string

test('ids are literal, also of a named instance', () => {
  expect(main.id).type.toBe<'kv.store'>()
  expect(cache.id).type.toBe<'kv.cache.store'>()
  expect(kvConfigTokens('cache').path.id).type.toBe<'kv.cache.path'>()
  expect(kvConfigTokens(runtimeName).path.id).type.toBe<string>()
})

test('the module provides what a feature asks for, with its own schema', () => {
  expect(kvStoreModule()).type.toBeAssignableTo<Exporting<typeof main>>()
  expect(kvStoreModule({ name: 'cache' })).type.toBeAssignableTo<Exporting<typeof cache>>()
  defineModule({
    name: 'feature',
    imports: [kvStoreModule()],
    providers: [
      provide(SERVICE, {
        deps: { store: main },
        build: async ({ store }) => {
          expect(store.get('flags', 'a')).type.toBe<Promise<boolean | undefined>>()
          return 'x'
        },
      }),
    ],
  })
})

test('instances are not mixed up', () => {
  expect(kvStoreModule()).type.not.toBeAssignableTo<Exporting<typeof cache>>()
  expect(kvStoreModule({ name: 'cache' })).type.not.toBeAssignableTo<Exporting<typeof main>>()
})
