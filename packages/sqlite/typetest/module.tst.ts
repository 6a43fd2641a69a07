import { defineModule, type Exporting, provide, token } from '@modkit/kernel'
import { sqlTokens } from '@modkit/sql-contract'
import { sqliteConfig, sqliteModule } from '@modkit/sqlite'
import { expect, test } from 'tstyche'

const main = sqlTokens().of<{ notes: { id: string } }>()
const cache = sqlTokens('cache').of<{ entries: { key: string } }>()
const SERVICE = token('service').of<string>()

test('the module provides what a feature asks for', () => {
  expect(sqliteModule()).type.toBeAssignableTo<Exporting<typeof main.db | typeof main.dialect>>()
  expect(sqliteModule({ name: 'cache' })).type.toBeAssignableTo<Exporting<typeof cache.db>>()
})

test('instances are not mixed up', () => {
  expect(sqliteModule()).type.not.toBeAssignableTo<Exporting<typeof cache.db>>()
  expect(sqliteModule({ name: 'cache' })).type.not.toBeAssignableTo<Exporting<typeof main.db>>()
})

test('its configuration stays inside', () => {
  const imports = [sqliteModule()] as const
  defineModule({
    name: 'app',
    imports,
    providers: [provide(SERVICE, { deps: { db: main.db, dialect: main.dialect }, build: () => 'x' })],
  })
})

declare function cached(options: { database: Exporting<typeof cache.db> }): void

test('the place where a module is used does not decide about its name', () => {
  expect(cached).type.toBeCallableWith({ database: sqliteModule({ name: 'cache' }) })
  // @ts-expect-error is not assignable
  cached({ database: sqliteModule() })
})

test('a config module of another instance is refused', () => {
  sqliteModule({ name: 'cache', config: sqliteConfig({ name: 'cache' }) })
  // @ts-expect-error is not assignable
  sqliteModule({ name: 'cache', config: sqliteConfig() })
  // @ts-expect-error is not assignable
  sqliteModule({ config: sqliteConfig({ name: 'cache' }) })
})
