import { expect, test } from '@jest/globals'
import { bootstrap, defineModule, override, token } from '@modkit/kernel'
import { configModule } from './config-module.ts'
import { configValue } from './config-value.ts'
import { describeConfig } from './describe-config.ts'
import { int, string } from './parse.ts'

const config = configModule({
  name: 'config',
  source: { DSN: 'postgres://hunter2', PORT: 'eighty' },
  values: [
    configValue(token('app.port').of<number>(), {
      key: 'PORT',
      parse: int,
      default: 3000,
      description: 'where to listen',
    }),
    configValue(token('app.dsn').of<string>(), { key: 'DSN', parse: string, required: true, sensitive: true }),
    configValue(token('app.salt').of<string>(), { key: 'SALT', parse: string, default: 'hunter2', sensitive: true }),
    configValue(token('app.name').of<string>(), { key: 'NAME', parse: string, required: true }),
    configValue(token('app.nick').of<string | undefined>(), { key: 'NICK', parse: string }),
  ],
})
const middle = defineModule({ name: 'middle', imports: [config] })
const root = defineModule({ name: 'app', imports: [middle, config] })

test('describeConfig lists every key of the app once, sorted, without secrets', () => {
  const table = describeConfig(root)
  expect(table.rows.map((row) => [row.key, row.state, row.default, row.text])).toEqual([
    ['DSN', 'set', undefined, '[redacted]'],
    ['NAME', 'missing', undefined, undefined],
    ['NICK', 'unset', undefined, undefined],
    ['PORT', 'malformed', '3000', 'eighty'],
    ['SALT', 'default', '[redacted]', undefined],
  ])
  expect(JSON.stringify(table) + String(table)).not.toContain('hunter2')
})

test('describeConfig prints a table', () => {
  expect(String(describeConfig(root)).split('\n').slice(0, 2)).toEqual([
    'key   state      value       required  default     source  module  token     description',
    'DSN   set        [redacted]  yes                   given   config  app.dsn',
  ])
})

test('describeConfig knows the environment of the process from a source that was given', () => {
  const value = configValue(token('app.x').of<number>(), { key: 'MODKIT_UNSET', parse: int, default: 1 })
  expect(describeConfig(configModule({ values: [value] })).rows[0]!.source).toBe('environment')
})

test('describeConfig of an app knows what the app overrides', async () => {
  const NAME = token('app.name').of<string>()
  const value = configValue(NAME, { key: 'NAME', parse: string, required: true })
  const module = configModule({ source: {}, values: [value] })
  const app = await bootstrap(defineModule({ name: 'app', imports: [module] }), { overrides: [override(NAME, 'x')] })
  expect(describeConfig(app).rows).toMatchObject([{ key: 'NAME', state: 'overridden', module: 'config(app.name)' }])
  expect(app.isReady).toBe(true)
  await app.close()
})
