import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { channelOf, publishEvents } from './diagnostics/index.ts'
import { type AppEvent, bootstrap, defineModule, provide, token } from './index.ts'

const A = token('a').of<string>()
const B = token('b').of<string>()
const root = defineModule({
  name: 'app',
  providers: [
    provide(A, {
      build: () => sleep(2).then(() => 'a'),
      start() {},
      stop() {},
      cleanup: () => Promise.reject(new Error('stuck')),
    }),
    provide(B, { deps: { a: A }, build: () => sleep(2).then(() => 'secret'), cleanup() {} }),
  ],
})

const brief = (event: AppEvent) => ('token' in event ? `${event.type} ${event.token}` : event.type)

describe('observe', () => {
  test('tells what happens, in order, and no values', async () => {
    const events: AppEvent[] = []
    const app = await bootstrap(root, { eager: true, observe: (event) => events.push(event) })
    await app.close().catch(() => {})
    expect(events.map(brief)).toEqual([
      'module',
      'queued a',
      'building a',
      'queued b',
      'built a',
      'building b',
      'built b',
      'started a',
      'ready',
      'closing',
      'stopped a',
      'cleaned b',
      'failed a',
      'closed',
    ])
    expect(events.find(({ type }) => type === 'failed')).toMatchObject({
      step: 'cleanup',
      module: 'app',
      error: new Error('stuck'),
    })
    expect(JSON.stringify(events)).not.toContain('secret')
  })

  test('what an observer throws changes nothing', async () => {
    await using app = await bootstrap(defineModule({ name: 'app' }), {
      observe: () => {
        throw new Error('observer')
      },
    })
    expect(app.isReady).toBe(true)
  })

  test('publishes on diagnostics channels', async () => {
    const built: unknown[] = []
    const listen = (event: unknown): void => void built.push(event)
    subscribe(channelOf('built'), listen)
    try {
      await using _ = await bootstrap(defineModule({ name: 'app', providers: [provide(A, { build: () => 'a' })] }), {
        eager: true,
        observe: publishEvents(),
      })
    } finally {
      unsubscribe(channelOf('built'), listen)
    }
    expect(built).toEqual([{ type: 'built', at: expect.any(Number), module: 'app', token: 'a' }])
  })
})

describe('report', () => {
  test('says what was built when, and the critical path', async () => {
    const C = token('c').of<string>()
    const forked = defineModule({
      name: 'app',
      providers: [
        provide(A, { build: () => sleep(20).then(() => 'a') }),
        provide(B, { build: () => 'b' }),
        provide(C, { deps: { a: A, b: B }, build: () => sleep(5).then(() => 'c') }),
      ],
    })
    await using app = await bootstrap(forked, { eager: true, report: true })
    const report = app.report()!
    expect(report.builds.map(({ token }) => token)).toEqual(['b', 'a', 'c'])
    expect(report.criticalPath.map(({ token }) => token)).toEqual(['a', 'c'])
    for (const { queuedAt, startedAt, finishedAt } of report.builds) {
      expect(queuedAt).toBeLessThanOrEqual(startedAt)
      expect(startedAt).toBeLessThanOrEqual(finishedAt)
      expect(finishedAt).toBeLessThanOrEqual(report.totalMs)
    }
  })

  test('leaves what was built after readiness out of the critical path', async () => {
    const start = provide(A, { build: () => 'a', start() {} })
    await using app = await bootstrap(
      defineModule({ name: 'app', providers: [start, provide(B, { build: () => 'b' })] }),
      { report: true },
    )
    await app.get(B)
    const { builds, criticalPath } = app.report()!
    expect(builds.map(({ token }) => token)).toEqual(['a', 'b'])
    expect(criticalPath.map(({ token }) => token)).toEqual(['a'])
  })

  test('is not recorded unless asked for', async () => {
    await using app = await bootstrap(defineModule({ name: 'app' }))
    expect(app.report()).toBeUndefined()
  })
})
