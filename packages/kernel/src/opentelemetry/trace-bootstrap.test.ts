import { describe, expect, test } from '@jest/globals'
import { SpanStatusCode, trace } from '@opentelemetry/api'
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { bootstrap, controller, defineModule, provide, token } from '../index.ts'
import { traceBootstrap } from './index.ts'

const DB = token('db').of<string>()
const REPOSITORY = token('repository').of<string>()

const data = defineModule({
  name: 'data',
  providers: [provide(DB, { build: async () => 'postgres://ada:secret@db', cleanup() {} })],
  exports: [DB],
})

const appWith = (build: (deps: { db: string }) => string) =>
  defineModule({
    name: 'app',
    imports: [data],
    providers: [provide(REPOSITORY, { deps: { db: DB }, build, start() {}, stop() {} })],
    exports: [REPOSITORY],
  })

function recorder() {
  const exporter = new InMemorySpanExporter()
  const tracerProvider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] })
  const named = (name: string): ReadableSpan => {
    const span = exporter.getFinishedSpans().find((each) => each.name === name)
    if (span === undefined) throw new Error(`no span ${name}: ${exporter.getFinishedSpans().map((each) => each.name)}`)
    return span
  }
  return { exporter, tracerProvider, named }
}

const millis = ([seconds, nanos]: readonly [number, number]): number => seconds * 1000 + nanos / 1e6

describe('traceBootstrap', () => {
  test('records the bootstrap, the build of each provider, and the close', async () => {
    const { tracerProvider, named, exporter } = recorder()
    const root = appWith(({ db }) => db)
    const app = await traceBootstrap((observe) => bootstrap(root, { observe }), { tracerProvider })
    await app.close()

    const whole = named('bootstrap')
    expect(whole.attributes).toEqual({ 'modkit.app': 'app', 'modkit.modules': 2 })
    expect(whole.status.code).toBe(SpanStatusCode.UNSET)
    expect(whole.events.map(({ name, attributes }) => [name, attributes?.['modkit.token']])).toEqual([
      ['started', 'repository'],
    ])
    for (const name of ['build db', 'build repository']) {
      const { parentSpanContext, startTime, endTime } = named(name)
      expect(parentSpanContext?.spanId).toBe(whole.spanContext().spanId)
      expect(millis(startTime)).toBeLessThanOrEqual(millis(endTime))
      expect(millis(endTime)).toBeLessThanOrEqual(millis(whole.endTime) + 50)
    }
    expect(named('build db').attributes).toEqual({ 'modkit.module': 'data', 'modkit.token': 'db' })

    const close = named('close')
    expect(close.parentSpanContext).toBeUndefined()
    expect(close.links.map(({ context }) => context.spanId)).toEqual([whole.spanContext().spanId])
    expect(close.events.map(({ name, attributes }) => [name, attributes?.['modkit.token']])).toEqual([
      ['stopped', 'repository'],
      ['cleaned', 'db'],
    ])
    expect(JSON.stringify(exporter.getFinishedSpans().map(plain))).not.toContain('secret')
  })

  test('records a bootstrap that fails, by what kind of error, and throws it on', async () => {
    const { tracerProvider, named, exporter } = recorder()
    const root = appWith(({ db }) => {
      throw new TypeError(`cannot use ${db}`)
    })
    const starting = traceBootstrap((observe) => bootstrap(root, { observe }), { tracerProvider })
    await expect(starting).rejects.toMatchObject({ code: 'PROVIDER_BUILD' })
    expect(named('bootstrap').status).toEqual({ code: SpanStatusCode.ERROR })
    expect(named('bootstrap').attributes).toMatchObject({ 'error.type': 'PROVIDER_BUILD' })
    expect(named('build repository').attributes).toMatchObject({ 'error.type': 'TypeError' })
    expect(named('build repository').status).toEqual({ code: SpanStatusCode.ERROR })
    expect(named('build db').status.code).toBe(SpanStatusCode.UNSET)
    expect(JSON.stringify(exporter.getFinishedSpans().map(plain))).not.toContain('secret')
  })

  test('ends the spans of builds that were given up on', async () => {
    const { tracerProvider, named } = recorder()
    const slow = defineModule({
      name: 'app',
      providers: [provide(DB, { build: () => new Promise<string>(() => {}) })],
      controllers: [controller('Api', { deps: { db: DB }, build: ({ db }) => db })],
    })
    const starting = traceBootstrap((observe) => bootstrap(slow, { observe, timeout: 20, cleanupTimeout: 20 }), {
      tracerProvider,
    })
    await expect(starting).rejects.toMatchObject({ code: 'BOOTSTRAP_TIMEOUT' })
    expect(named('build db').ended).toBe(true)
  })

  test('a provider that is built later belongs to whoever asks for it', async () => {
    const { tracerProvider, named } = recorder()
    await using app = await traceBootstrap((observe) => bootstrap(data, { observe }), { tracerProvider })
    await app.get(DB)
    expect(named('build db').parentSpanContext).toBeUndefined()
  })

  test('records nothing, and changes nothing, without a tracer', async () => {
    await using app = await traceBootstrap((observe) =>
      bootstrap(
        appWith(({ db }) => db),
        { observe },
      ),
    )
    expect(await app.get(REPOSITORY)).toContain('postgres:')
    expect(trace.getActiveSpan()).toBeUndefined()
  })
})

const plain = ({ name, attributes, events, status }: ReadableSpan) => ({ name, attributes, events, status })
