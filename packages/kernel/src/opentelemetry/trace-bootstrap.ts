import {
  type Attributes,
  type Context,
  context,
  ROOT_CONTEXT,
  type Span,
  SpanStatusCode,
  type Tracer,
  type TracerProvider,
  trace,
} from '@opentelemetry/api'
import { isKernelError } from '../errors.ts'
import type { AppEvent, Observer } from '../observe.ts'

/** Where spans go. */
export interface TraceOptions {
  /** Default: the provider that is registered with the OpenTelemetry API. */
  readonly tracerProvider?: TracerProvider
}

/**
 * Traces one app: `traceBootstrap((observe) => bootstrap(root, { observe }))`. A span `bootstrap` holds a span `build …`
 * for each provider that was built, and a span `close` comes at the end; what is started, stopped and cleaned are events of
 * them. Names of modules and tokens are recorded, never a value, and of an error only its type.
 *
 * The span is not the active one while providers are built: whatever a build starts and leaves running would belong to it
 * for ever.
 *
 * @throws what `start` rejects with
 */
export async function traceBootstrap<A>(
  start: (observe: Observer) => Promise<A>,
  options: TraceOptions = {},
): Promise<A> {
  const { tracerProvider = trace } = options
  const story = new AppTrace(tracerProvider.getTracer('@modkit/kernel'))
  try {
    const app = await start((event) => story.tell(event))
    story.ready()
    return app
  } catch (error) {
    story.fail(error)
    throw error
  }
}

/** Turns the events of one app into spans. */
class AppTrace {
  readonly #tracer: Tracer
  readonly #bootstrap: Span
  /** The parent of builds: the bootstrap until it is over, then whoever asks for a provider. */
  #context: Context | undefined
  #close: Span | undefined
  #modules = 0
  readonly #builds = new Map<string, Span>()

  constructor(tracer: Tracer) {
    this.#tracer = tracer
    this.#bootstrap = tracer.startSpan('bootstrap')
    this.#context = trace.setSpan(context.active(), this.#bootstrap)
  }

  ready(): void {
    this.#end(SpanStatusCode.UNSET)
  }

  fail(error: unknown): void {
    this.#bootstrap.setAttribute('error.type', typeOf(error))
    this.#end(SpanStatusCode.ERROR)
    for (const span of this.#builds.values()) span.end() // given up on
  }

  tell(event: AppEvent): void {
    const at = performance.timeOrigin + event.at
    switch (event.type) {
      case 'module':
        // In graph order: whoever imports comes after what it imports, and so the root comes last.
        this.#bootstrap.setAttributes({ 'modkit.app': event.module, 'modkit.modules': ++this.#modules })
        return
      case 'building': {
        const span = this.#tracer.startSpan(
          `build ${event.token}`,
          { startTime: at, attributes: named(event) },
          this.#context ?? context.active(),
        )
        this.#builds.set(keyOf(event), span)
        return
      }
      case 'built':
        this.#built(event, at)
        return
      case 'failed':
        if (event.step === 'build') this.#built(event, at, event.error)
        else this.#note('failed', { ...named(event), 'modkit.step': event.step, 'error.type': typeOf(event.error) }, at)
        return
      case 'started':
      case 'stopped':
      case 'cleaned':
        this.#note(event.type, named(event), at)
        return
      case 'closing': {
        const links = [{ context: this.#bootstrap.spanContext() }]
        this.#close = this.#tracer.startSpan('close', { startTime: at, links }, ROOT_CONTEXT)
        return
      }
      case 'closed':
        this.#close?.end(at)
    }
  }

  #built(event: { readonly module: string; readonly token: string }, at: number, error?: unknown): void {
    const span = this.#builds.get(keyOf(event))
    this.#builds.delete(keyOf(event))
    if (error !== undefined) {
      // The kernel's error says that a build failed, which the span says already; its cause says why.
      const cause = isKernelError(error, 'PROVIDER_BUILD') ? error.cause : error
      span?.setAttribute('error.type', typeOf(cause)).setStatus({ code: SpanStatusCode.ERROR })
    }
    span?.end(at)
  }

  #note(name: string, attributes: Attributes, at: number): void {
    const span = this.#close ?? this.#bootstrap
    span.addEvent(name, attributes, at)
    if (name === 'failed') span.setStatus({ code: SpanStatusCode.ERROR })
  }

  #end(code: SpanStatusCode): void {
    if (code !== SpanStatusCode.UNSET) this.#bootstrap.setStatus({ code })
    this.#bootstrap.end()
    this.#context = undefined
  }
}

interface Named {
  readonly module: string
  readonly token: string
}

const named = ({ module, token }: Named): Attributes => ({ 'modkit.module': module, 'modkit.token': token })

const keyOf = ({ module, token }: Named): string => JSON.stringify([module, token])

/** What went wrong, in a word: the error's code, else its class. Messages may hold what nobody meant to record. */
function typeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown }
  if (typeof code === 'string' && code !== '') return code
  return typeof name === 'string' && name !== '' ? name : '_OTHER'
}
