import assert from 'node:assert/strict'

/** The exports of a generated program. */
export interface Program {
  start(): any
  last(app: any): any
  close(app: any): any
  lookups(app: any): { cached: () => unknown; awaited?: () => unknown }
  openScope(app: any): () => unknown
  readonly closed: string[]
}

/** What the probe found out about a contender, besides that it passes. */
export interface Behaviour {
  /** Whether everything was cleaned before what it depends on. */
  readonly closesAgainstDependencies: boolean
}

/**
 * What each contender must do before it is measured: build the whole graph with the right classes, each provider once, the
 * same for every caller and another one for every app; and clean each exactly once.
 */
export const probe = async ({ start, last, close, closed }: Program, n: number): Promise<Behaviour> => {
  closed.length = 0
  const app = await start()
  const end = await last(app)
  assert.equal(await last(app), end, 'a second request gives the same instance')
  let c = end
  for (let i = n - 1; i >= 0; i--) {
    assert.equal(c.constructor.name, `C${i}`)
    assert.equal(c.b.constructor.name, `B${i}`)
    assert.equal(c.a.constructor.name, `A${i}`)
    assert.equal(c.b.a, c.a, 'both sides of the diamond are one instance')
    c = c.a.up
  }
  assert.equal(c, undefined)
  const other = await start()
  assert.notEqual(await last(other), end, 'another app has other instances')
  await close(other)
  closed.length = 0
  await close(app)
  const expected = Array.from({ length: n }, (_, i) => [`a${i}`, `b${i}`, `c${i}`]).flat()
  assert.deepEqual([...closed].sort(), [...expected].sort(), 'everything is cleaned exactly once')
  return { closesAgainstDependencies: closed.every((name, i) => name === expected.at(-1 - i)) }
}

/** A scope gives the right thing, once, and cleans it. */
export const probeScope = async ({ start, last, close, closed, openScope }: Program): Promise<void> => {
  const app = await start()
  const open = openScope(app)
  closed.length = 0
  const [first, second] = [(await open()) as any, (await open()) as any]
  assert.notEqual(first, second, 'every scope has its own instance')
  assert.equal(first.request.id, 1, 'the scope was given the request')
  assert.equal(first.last, await last(app), 'what lives as long as the app is shared')
  assert.deepEqual(closed, ['session', 'session'], 'closing a scope cleans it')
  await close(app)
}
