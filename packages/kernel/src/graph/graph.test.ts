import { describe, expect, test } from '@jest/globals'
import {
  bootstrap,
  controller,
  defineModule,
  isKernelError,
  lazy,
  multiToken,
  provide,
  provideWith,
  token,
  value,
} from '../index.ts'
import { describeGraph, toDot, toJson, toMermaid } from './index.ts'

const DB = token('db').of<string>()
const USERS = token('users').of<string>()
const MANY = multiToken('many').of<string>()

const database = defineModule({
  name: 'data"base',
  providers: [provide(DB, { build: async () => 'db' }), value(MANY, 'x')],
  exports: [DB, MANY],
})
const root = defineModule({
  name: 'app',
  imports: [database],
  providers: [
    provide(USERS, { deps: { db: DB, again: lazy(DB), many: MANY }, build: ({ db }) => db }),
    provideWith(token('odd\\id').of<number>(), async () => 1),
  ],
  controllers: [controller('notes', { deps: { users: USERS }, build: () => ({}) })],
})

describe('describeGraph', () => {
  test('of a module: modules sorted by name, without building anything', () => {
    expect(describeGraph(root)).toEqual({
      root: 'app',
      modules: [
        { name: 'app', imports: ['data"base'], exports: [] },
        { name: 'data"base', imports: [], exports: ['db', 'many'] },
      ],
    })
  })

  test('of an app: providers with dependencies, rank, state and timings when asked', async () => {
    await using app = await bootstrap(root, { report: true })
    const { providers, controllers } = describeGraph(app, { providers: true, state: true, timings: true })
    expect(controllers).toEqual([
      { module: 'app', name: 'notes', deps: [{ key: 'users', token: 'users', kind: 'plain' }] },
    ])
    expect(providers).toMatchObject([
      {
        token: 'db',
        module: 'data"base',
        mode: 'singleton',
        rank: 0,
        deps: [],
        state: 'built',
        timing: { finishedAt: expect.any(Number) },
      },
      { token: 'many', state: 'built' },
      { token: 'odd\\id', mode: 'dynamic', state: 'idle' },
      {
        token: 'users',
        deps: [
          { key: 'again', token: 'db', kind: 'lazy' },
          { key: 'db', token: 'db', kind: 'plain' },
          { key: 'many', token: 'many', kind: 'many' },
        ],
      },
    ])
    expect(describeGraph(app, { providers: true }).providers![0]).not.toHaveProperty('state')
  })

  test('of a failed bootstrap: what was built until then', async () => {
    const failing = defineModule({
      name: 'app',
      imports: [database],
      providers: [provide(USERS, { deps: { db: DB }, build: () => Promise.reject(new Error('no')) })],
    })
    const error: unknown = await bootstrap(failing, { eager: true }).catch((reason: unknown) => reason)
    if (!isKernelError(error)) throw error
    expect(describeGraph(error, { providers: true, state: true }).providers).toMatchObject([
      { token: 'db', state: 'built' },
      { token: 'many', state: 'built' },
      { token: 'users', state: 'idle' },
    ])
    expect(JSON.stringify(error)).not.toContain('~internals')
  })

  test('of a refused wiring: there is none', async () => {
    const error: unknown = await bootstrap(undefined as never).catch((reason: unknown) => reason)
    expect(() => describeGraph(error as never)).toThrow('this error carries no graph')
  })
})

describe('pictures', () => {
  test('JSON is the description, and the same at every run', () => {
    expect(JSON.parse(toJson(root))).toEqual(describeGraph(root))
    expect(toJson(root, { providers: true })).toBe(toJson(root, { providers: true }))
  })

  test('Mermaid: modules, quotes escaped', () => {
    expect(toMermaid(root)).toBe('flowchart TD\n  m0["app"]\n  m1["data&#34;base"]\n  m0 --> m1\n')
  })

  test('Mermaid: providers inside their modules; lazy dependencies are dotted', () => {
    expect(toMermaid(root, { providers: true })).toBe(
      [
        'flowchart TD',
        '  subgraph m0["app"]',
        '    p1("odd&#92;id")',
        '    p2("users")',
        '    c3[/"notes"/]',
        '  end',
        '  subgraph m4["data&#34;base"]',
        '    p5("db")',
        '    p6("many")',
        '  end',
        '  m0 --> m4',
        '  p2 -.-> p5',
        '  p2 --> p5',
        '  p2 --> p6',
        '  c3 --> p2',
        '',
      ].join('\n'),
    )
  })

  test('Mermaid and DOT: line breaks in names do not end a line', () => {
    const odd = defineModule({ name: 'two\nlines' })
    expect(toMermaid(odd)).toContain('["two<br/>lines"]')
    expect(toDot(odd)).toContain('[label="two\\nlines", style=bold]')
  })

  test('DOT: quotes and backslashes escaped; lazy dependencies are dashed', async () => {
    await using app = await bootstrap(root)
    const dot = toDot(app, { providers: true, state: true })
    expect(dot).toContain('"module app" -> "module data\\"base"')
    expect(dot).toContain('"app: odd\\\\id" [label="odd\\\\id\\nidle", shape=ellipse]')
    expect(dot).toContain('"app: users" -> "data\\"base: db" [style=dashed]')
    expect(dot).toContain('"app: controller notes" -> "app: users"')
    expect(dot.startsWith('digraph "app" {\n') && dot.endsWith('}\n')).toBe(true)
  })
})
