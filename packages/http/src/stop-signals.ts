import { constants } from 'node:os'

/** The signals that ask a process to end. */
export type StopSignal = 'SIGINT' | 'SIGTERM'

/** Why an `AbortSignal` of this package was aborted: a signal of the operating system. */
export class SignalReceived extends Error {
  readonly signal: StopSignal

  constructor(signal: StopSignal) {
    super(`received ${signal}`)
    this.name = 'SignalReceived'
    this.signal = signal
  }
}

/** The exit code by which a shell tells that a signal ended the process: 130 for SIGINT, 143 for SIGTERM. */
export const exitCodeOf = (signal: StopSignal): number => 128 + constants.signals[signal]

/**
 * Calls `first` at the first signal. The second ends the process at once: whoever asks twice does not want to wait.
 * Returns what takes the listeners away.
 */
export function onStopSignals(
  signals: readonly StopSignal[],
  first: (signal: StopSignal) => void,
  second: (signal: StopSignal) => void = (signal) => process.exit(exitCodeOf(signal)),
): () => void {
  let received = false
  const listener = (signal: NodeJS.Signals) => {
    const forced = received
    received = true
    ;(forced ? second : first)(signal as StopSignal)
  }
  for (const signal of signals) process.on(signal, listener)
  return () => {
    for (const signal of signals) process.off(signal, listener)
  }
}
