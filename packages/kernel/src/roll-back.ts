import type { Container } from './container.ts'
import type { KernelError } from './errors.ts'
import { bounded, type Shutdown } from './lifecycle.ts'
import type { ProviderNode } from './plan.ts'

/** Ends what a failed bootstrap began, and notes on its error what was done. */
export async function rollBack(
  error: KernelError,
  container: Container,
  shutdown: Shutdown,
  started: readonly ProviderNode[],
  timeoutMs: number,
): Promise<void> {
  container.halt(() => error)
  const cleanLate = (node: ProviderNode): void => {
    shutdown.add('cleanup', [node])
    void shutdown.run()
  }
  try {
    // A build that ignores its signal is not waited for any longer; should it finish after all, it is cleaned then.
    await bounded(container.quiet(), timeoutMs, undefined)
  } catch {
    container.onLate = cleanLate
  }
  shutdown.add('stop', [...started].reverse())
  shutdown.add('cleanup', container.cleanupOrder())
  error.built = container.built.map(({ id }) => id)
  await shutdown.run()
  error.cleaned = shutdown.cleaned
  error.rollback = shutdown.errors
}
