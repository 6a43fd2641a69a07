import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { App } from '@modkit/kernel'
import type { Connections } from './connections.ts'
import type { Logger } from './logger.ts'
import type { StopSignal } from './stop-signals.ts'

/** What asked for the shutdown: a signal of the system, the `signal` option, or a call. */
export type ShutdownCause = StopSignal | 'signal' | 'call'

/** How a shutdown went. */
export interface ShutdownReport {
  readonly cause: ShutdownCause
  /** Requests that were cut at the deadline. */
  readonly cut: number
  /** What closing the app failed with. */
  readonly error?: unknown
  /** 0 when every request was answered and everything is closed, else 1. */
  readonly exitCode: 0 | 1
}

/** What a shutdown works on. */
export interface ShutdownParts {
  readonly app: Pick<App<never>, 'close'>
  readonly server: Server
  readonly connections: Connections
  readonly logger: Logger
  readonly drainDelayMs: number
  readonly drainTimeoutMs: number
}

/** Stops accepting, waits for what is in flight, closes the app. Never rejects. */
export async function shutDown(cause: ShutdownCause, parts: ShutdownParts): Promise<ShutdownReport> {
  const { app, server, connections, logger, drainDelayMs, drainTimeoutMs } = parts
  logger.info(`shutting down: ${cause}`, { cause, inFlight: connections.inFlight })
  if (drainDelayMs > 0) await sleep(drainDelayMs)
  server.close()
  // One turn of the event loop, for requests that have arrived but are not parsed yet.
  await new Promise(setImmediate)
  const cut = await drain(connections, drainTimeoutMs)
  if (cut > 0) logger.warn(`cut ${cut} requests that took longer than ${drainTimeoutMs} ms`, { cut })
  const outcome = await settle(() => app.close())
  if ('error' in outcome) logger.error('the app did not close cleanly', outcome)
  const exitCode = cut > 0 || 'error' in outcome ? 1 : 0
  logger.info('shut down', { cause, exitCode })
  return { cause, cut, ...outcome, exitCode }
}

async function drain(connections: Connections, timeoutMs: number): Promise<number> {
  const deadline = new AbortController()
  const timeout = sleep(timeoutMs, undefined, { signal: deadline.signal }).catch(() => {})
  await Promise.race([connections.drain(), timeout])
  deadline.abort()
  const cut = connections.inFlight
  connections.destroyAll()
  return cut
}

async function settle(run: () => Promise<unknown>): Promise<{ readonly error?: unknown }> {
  try {
    await run()
    return {}
  } catch (error) {
    return { error }
  }
}
