import type { Server, ServerOptions } from 'node:http'
import { type App, type Duration, milliseconds } from '@modkit/kernel'
import { createServer, type FetchHandler } from './create-server.ts'
import { HttpError } from './errors.ts'
import { listen, urlOf } from './listen.ts'
import type { Logger } from './logger.ts'
import { type ShutdownCause, type ShutdownReport, shutDown } from './shut-down.ts'
import { onStopSignals, SignalReceived, type StopSignal } from './stop-signals.ts'

/** What `serve` takes. */
export interface ServeOptions {
  /** 0 lets the system choose; the running server says which. */
  readonly port: number
  /** `127.0.0.1` unless you say otherwise. To be reached from other machines, say `0.0.0.0` or `::`. */
  readonly host?: string
  /** Begins the shutdown when it is aborted. */
  readonly signal?: AbortSignal
  /** The signals of the system that begin the shutdown: `SIGINT` and `SIGTERM` unless you say otherwise, none with `[]`. */
  readonly stopSignals?: readonly StopSignal[]
  /** How long to go on accepting with readiness false, until load balancers have noticed. 0 unless you say otherwise. */
  readonly drainDelay?: Duration
  /** How long requests in flight may take until they are cut. 10 s unless you say otherwise. */
  readonly drainTimeout?: Duration
  /** Limits and timeouts of Node's server. */
  readonly serverOptions?: ServerOptions
  /** Hears of the listening, the shutdown and its failures. `console` unless you say otherwise. */
  readonly logger?: Logger
}

/** A server that listens. */
export interface RunningServer extends AsyncDisposable {
  /** Such as `http://127.0.0.1:3000`. */
  readonly url: string
  readonly port: number
  /** Node's server, for what this package has no word for. */
  readonly server: Server
  /** Settles after the shutdown. Never rejects: what went wrong is in the report. */
  readonly closed: Promise<ShutdownReport>
  /** Begins the shutdown, or joins the one under way. */
  shutdown(): Promise<ShutdownReport>
}

/**
 * Listens, and takes charge of the app. At `SIGINT` or `SIGTERM` readiness turns false, the server stops accepting,
 * requests in flight are answered, idle connections are cut, the app is closed, and `process.exitCode` says how it went.
 * A second signal ends the process at once, with 128 plus its number.
 *
 * @throws HttpError `LISTEN_FAILED`, or `SERVE_ABORTED` when `signal` was aborted before; the app is closed then
 */
export async function serve(
  app: Pick<App<never>, 'close'>,
  hono: FetchHandler,
  options: ServeOptions,
): Promise<RunningServer> {
  const {
    port,
    host = '127.0.0.1',
    signal,
    stopSignals = ['SIGINT', 'SIGTERM'],
    serverOptions = {},
    logger = console,
  } = options
  const drainDelayMs = milliseconds(options.drainDelay ?? 0)
  const drainTimeoutMs = milliseconds(options.drainTimeout ?? '10s')
  const stopping = new AbortController()
  const { server, connections } = createServer(hono, stopping.signal, logger, serverOptions)
  const address = await openOrClose(app, signal, () => listen(server, host, port))
  const url = urlOf(address)
  logger.info(`listening on ${url}`, { url })
  server.on('error', (error) => logger.error('the server reports an error', { error }))

  const over = Promise.withResolvers<ShutdownReport>()
  const shutdown = (cause: ShutdownCause): Promise<ShutdownReport> => {
    if (stopping.signal.aborted) return over.promise
    stopping.abort(new Error(`the server shuts down: ${cause}`))
    const parts = { app, server, connections, logger, drainDelayMs, drainTimeoutMs }
    void shutDown(cause, parts).then((report) => {
      signal?.removeEventListener('abort', onAbort)
      ignoreStopSignals()
      over.resolve(report)
    })
    return over.promise
  }
  const onAbort = (): void => void shutdown(signal?.reason instanceof SignalReceived ? signal.reason.signal : 'signal')
  signal?.addEventListener('abort', onAbort)
  if (signal?.aborted) onAbort() // aborted while the server began to listen
  const ignoreStopSignals = onStopSignals(stopSignals, (stopSignal) => {
    void shutdown(stopSignal).then(({ exitCode }) => {
      process.exitCode ||= exitCode
    })
  })

  return {
    url,
    port: address.port,
    server,
    closed: over.promise,
    shutdown: () => shutdown('call'),
    [Symbol.asyncDispose]: async () => void (await shutdown('call')),
  }
}

/** The app was handed over: when there is no server to close it later, it is closed here. */
async function openOrClose<T>(
  app: Pick<App<never>, 'close'>,
  signal: AbortSignal | undefined,
  open: () => Promise<T>,
): Promise<T> {
  try {
    if (!signal?.aborted) return await open()
    throw new HttpError('SERVE_ABORTED', 'the signal was aborted before the server listened', { cause: signal.reason })
  } catch (error) {
    try {
      await app.close()
    } catch (closeError) {
      ;(error as HttpError).closeError = closeError
    }
    throw error
  }
}
