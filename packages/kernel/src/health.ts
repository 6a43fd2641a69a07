import type { Container } from './container.ts'
import { messageOf } from './message-of.ts'
import type { Plan, ProviderNode } from './plan.ts'
import type { Health } from './provider.ts'

/** What is known of one provider that has a `health`. */
export interface ProviderHealth {
  readonly module: string
  readonly token: string
  /** `idle`: not built, so not asked. */
  readonly status: Health['status'] | 'idle'
  readonly detail?: string
  /** Milliseconds that the check took. */
  readonly elapsedMs: number
}

/** The health of an app. */
export interface HealthReport {
  /** The worst of all: `down`, else `degraded`, else `up`. What is idle does not count. */
  readonly status: Health['status']
  /** False from the moment `close` is called. */
  readonly isReady: boolean
  /** In graph order. */
  readonly providers: readonly ProviderHealth[]
}

/** Asks all at once. A check that throws is `down`, with the error's message for detail. */
export async function collectHealth(
  plan: Plan,
  container: Container,
  isReady: boolean,
  signal: AbortSignal = new AbortController().signal,
): Promise<HealthReport> {
  const asked = plan.modules.flatMap((module) =>
    module.providers.filter((node) => node.provider.lifecycle?.health !== undefined),
  )
  const providers = await Promise.all(asked.map((node) => askOne(node, container, signal)))
  const has = (status: Health['status']): boolean => providers.some((health) => health.status === status)
  return { status: has('down') ? 'down' : has('degraded') ? 'degraded' : 'up', isReady, providers }
}

async function askOne(node: ProviderNode, container: Container, signal: AbortSignal): Promise<ProviderHealth> {
  const who = { module: node.module.name, token: node.id }
  if (!container.isBuilt(node)) return { ...who, status: 'idle', elapsedMs: 0 }
  const began = performance.now()
  const answer = await ask(node, container.valueOf(node), signal)
  return { ...who, ...answer, elapsedMs: performance.now() - began }
}

async function ask(node: ProviderNode, value: unknown, signal: AbortSignal): Promise<Health> {
  try {
    return (await node.provider.lifecycle!.health!(value, { signal })) ?? { status: 'up' }
  } catch (error) {
    return { status: 'down', detail: messageOf(error) }
  }
}
