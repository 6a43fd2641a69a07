import { defineModule, type Exporting, provide, token } from '@modkit/kernel'
import { postgresConfig, postgresModule } from '@modkit/postgres'
import { sqlTokens } from '@modkit/sql-contract'
import { expect, test } from 'tstyche'

const main = sqlTokens().of<{ notes: { id: string } }>()
const analytics = sqlTokens('analytics').of<{ entries: { key: string } }>()
const SERVICE = token('service').of<string>()

test('the module provides what a feature asks for', () => {
  expect(postgresModule()).type.toBeAssignableTo<Exporting<typeof main.db | typeof main.dialect>>()
  expect(postgresModule({ name: 'analytics' })).type.toBeAssignableTo<Exporting<typeof analytics.db>>()
})

test('instances are not mixed up', () => {
  expect(postgresModule()).type.not.toBeAssignableTo<Exporting<typeof analytics.db>>()
  expect(postgresModule({ name: 'analytics' })).type.not.toBeAssignableTo<Exporting<typeof main.db>>()
})

test('its configuration stays inside', () => {
  const imports = [postgresModule()] as const
  defineModule({
    name: 'app',
    imports,
    providers: [provide(SERVICE, { deps: { db: main.db, dialect: main.dialect }, build: () => 'x' })],
  })
})

declare function analyticsd(options: { database: Exporting<typeof analytics.db> }): void

test('the place where a module is used does not decide about its name', () => {
  expect(analyticsd).type.toBeCallableWith({ database: postgresModule({ name: 'analytics' }) })
  // @ts-expect-error is not assignable
  analyticsd({ database: postgresModule() })
})

test('a config module of another instance is refused', () => {
  postgresModule({ name: 'analytics', config: postgresConfig({ name: 'analytics' }) })
  // @ts-expect-error is not assignable
  postgresModule({ name: 'analytics', config: postgresConfig() })
  // @ts-expect-error is not assignable
  postgresModule({ config: postgresConfig({ name: 'analytics' }) })
})
