import { type Duration, isKernelError, milliseconds } from '@modkit/kernel'
import { isHttpError } from './errors.ts'
import type { Logger } from './logger.ts'
import { onStopSignals, SignalReceived, type StopSignal } from './stop-signals.ts'

/** What `runMain` takes. */
export interface RunMainOptions {
  readonly stopSignals?: readonly StopSignal[]
  /** How long the process may live on after `main` has ended, should something keep it. 5 s unless you say otherwise. */
  readonly exitTimeout?: Duration
  readonly logger?: Logger
}

/**
 * Runs a program: `main` receives a signal for `bootstrap` and `serve` that `SIGINT` and `SIGTERM` abort, so that a stop
 * during the bootstrap cleans up too. `process.exitCode` becomes 0 when all went well or a stop was obeyed, 1 when
 * `main` failed (the error is logged) or the report that it returns says so. A second signal ends the process at once.
 */
export async function runMain(
  main: (signal: AbortSignal) => Promise<{ readonly exitCode: number } | void>,
  options: RunMainOptions = {},
): Promise<void> {
  const { stopSignals = ['SIGINT', 'SIGTERM'], logger = console } = options
  const exitTimeoutMs = milliseconds(options.exitTimeout ?? '5s')
  const stop = new AbortController()
  const ignoreStopSignals = onStopSignals(stopSignals, (signal) => stop.abort(new SignalReceived(signal)))
  try {
    const report = await main(stop.signal)
    process.exitCode ||= report?.exitCode ?? 0
  } catch (error) {
    if (isStop(error, stop.signal)) {
      logger.info('stopped before the start was complete')
    } else {
      logger.error(`the program failed: ${error instanceof Error ? error.message : String(error)}`, { error })
      process.exitCode = 1
    }
  } finally {
    ignoreStopSignals()
    // Does not keep the process alive, but ends one that a forgotten timer or socket keeps.
    setTimeout(() => process.exit(), exitTimeoutMs).unref()
  }
}

/** Whether the start failed only because it was stopped, and left nothing behind. */
function isStop(error: unknown, signal: AbortSignal): boolean {
  if (!signal.aborted) return false
  if (isKernelError(error, 'BOOTSTRAP_ABORTED')) return error.rollback.length === 0
  return isHttpError(error, 'SERVE_ABORTED') ? error.closeError === undefined : error === signal.reason
}
