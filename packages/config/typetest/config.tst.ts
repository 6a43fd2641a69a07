import { configModule, configValue, int, readConfig, string, url } from '@modkit/config'
import { defineModule, type Exporting, provide, token } from '@modkit/kernel'
import { describe, expect, test } from 'tstyche'
import * as v from 'valibot'

const PORT = token('app.port').of<number>()
const NAME = token('app.name').of<string>()
const NICK = token('app.nick').of<string | undefined>()

describe('what an unset key means', () => {
  test('a token that is never undefined is required or has a default', () => {
    expect(configValue).type.toBeCallableWith(PORT, { key: 'PORT', parse: int, required: true })
    expect(configValue).type.toBeCallableWith(PORT, { key: 'PORT', parse: int, default: 3000 })
    expect(configValue).type.not.toBeCallableWith(PORT, { key: 'PORT', parse: int })
    expect(configValue).type.not.toBeCallableWith(PORT, { key: 'PORT', parse: int, required: true, default: 3000 })
  })

  test('a token that may be undefined needs neither', () => {
    expect(configValue).type.toBeCallableWith(NICK, { key: 'NICK', parse: string })
  })

  test('parser, schema and default make what the token holds', () => {
    expect(configValue).type.not.toBeCallableWith(PORT, { key: 'PORT', parse: string, required: true })
    expect(configValue).type.not.toBeCallableWith(PORT, { key: 'PORT', parse: int, default: '3000' })
    expect(configValue).type.toBeCallableWith(PORT, {
      key: 'PORT',
      parse: v.pipe(v.string(), v.toNumber()),
      required: true,
    })
    expect(configValue).type.not.toBeCallableWith(PORT, { key: 'PORT', parse: v.string(), required: true })
  })
})

const config = configModule({
  name: 'config',
  values: [
    configValue(PORT, { key: 'PORT', parse: int, default: 3000 }),
    configValue(NAME, { key: 'NAME', parse: string, required: true, exported: false }),
    configValue(NICK, { key: 'NICK', parse: string, exported: true }),
  ],
})

describe('what importers see', () => {
  test('exported values, with their types', () => {
    expect(config).type.toBeAssignableTo<Exporting<typeof PORT>>()
    expect(config).type.toBeAssignableTo<Exporting<typeof NICK>>()
    expect(config).type.not.toBeAssignableTo<Exporting<typeof NAME>>()
  })

  test('a module that imports it may depend on them', () => {
    const URL_OF = token('app.url').of<string>()
    defineModule({
      name: 'app',
      imports: [config],
      providers: [
        provide(URL_OF, {
          deps: { port: PORT, nick: NICK },
          build: ({ port, nick }) => {
            expect(port).type.toBe<number>()
            expect(nick).type.toBe<string | undefined>()
            return `${nick}:${port}`
          },
        }),
      ],
    })
  })

  test('a value that is kept is named in the sentence', () => {
    const GREETING = token('app.greeting').of<string>()
    const greeting = provide(GREETING, { deps: { name: NAME }, build: ({ name }) => name })
    expect(defineModule).type.not.toBeCallableWith({ name: 'app', imports: [config], providers: [greeting] })
    defineModule({
      name: 'app',
      imports: [config],
      // @ts-expect-error ...which is not visible here. imported module \"config\" has it: add \"app.name\" to its exports...
      providers: [greeting],
    })
  })

  test('an anonymous module exports too', () => {
    const anonymous = configModule({ values: [configValue(PORT, { key: 'PORT', parse: int, default: 1 })] })
    expect(anonymous).type.toBeAssignableTo<Exporting<typeof PORT>>()
    expect(anonymous).type.not.toBeAssignableTo<Exporting<typeof NICK>>()
  })
})

test('readConfig returns the values by the same names', () => {
  const port = configValue(PORT, { key: 'PORT', parse: int, default: 3000 })
  const site = configValue(token('app.site').of<URL>(), { key: 'SITE', parse: url, required: true })
  expect(readConfig({ port, site })).type.toBe<{ port: number; site: URL }>()
  expect(readConfig([site, port])).type.toBe<[URL, number]>()
})
