import { Wake } from './wake.ts'

/** Something that runs until it is stopped. */
export interface Running extends AsyncDisposable {
  /** Resolves when it was stopped; rejects when it ended by itself, with the reason. */
  readonly done: Promise<void>
  /** Looks for work now, without waiting for the interval. */
  wake(): void
  /** Ends after the work that is under way. May be called twice. Never rejects: the reason of an earlier end is in `done`. */
  stop(): Promise<void>
}

/** How a loop runs. */
export interface LoopOptions {
  readonly interval: number
  readonly signal?: AbortSignal | undefined
  /** Runs once, before the first turn; returns what undoes it. */
  open?(wake: () => void): Promise<() => Promise<void>>
  /** One turn; true when there may be more to do at once. */
  turn(signal: AbortSignal): Promise<boolean>
}

/** Runs turns, one after another: at once while there is more to do, else at the next wake or interval. */
export function runLoop({ interval, signal, open, turn }: LoopOptions): Running {
  const own = new AbortController()
  const stopping = signal ? AbortSignal.any([signal, own.signal]) : own.signal
  const wake = new Wake()

  const run = async (): Promise<void> => {
    const close = await open?.(wake.wake)
    try {
      while (!stopping.aborted) {
        if (!(await turn(stopping)) && !stopping.aborted) await wake.wait(interval, stopping)
      }
    } catch (error) {
      // What a stop interrupts is no failure.
      if (!stopping.aborted || error !== stopping.reason) throw error
    } finally {
      await close?.()
    }
  }

  const done = run()
  // Whoever cares looks at `done`; nobody has to.
  done.catch(() => {})
  const stop = async (): Promise<void> => {
    own.abort()
    await done.catch(() => {})
  }
  return { done, wake: wake.wake, stop, [Symbol.asyncDispose]: stop }
}
