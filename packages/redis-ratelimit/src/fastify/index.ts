import type { FastifyRateLimitStoreCtor } from '@fastify/rate-limit'
import { FixedWindow, type FixedWindowOptions } from '../fixed-window.ts'

export type { FixedWindowOptions } from '../fixed-window.ts'

type Callback = (error: Error | null, result?: { current: number; ttl: number }) => void

/**
 * The class of a store for @fastify/rate-limit: `fastify.register(rateLimit, { store: fastifyRateLimitStore({ client,
 * keyPrefix }) })`. Counts per route where a route has options of its own.
 */
export function fastifyRateLimitStore(options: FixedWindowOptions): FastifyRateLimitStoreCtor {
  const window = new FixedWindow(options)
  class FastifyRateLimitStore {
    readonly #route: string

    constructor(_options: unknown, route = '') {
      this.#route = route
    }

    incr(key: string, done: Callback, timeWindow = 60_000): void {
      window.add(this.#route + key, timeWindow, 1).then(
        ({ count, leftMs }) => done(null, { current: count, ttl: leftMs }),
        (error: Error) => done(error),
      )
    }

    child({ routeInfo }: { routeInfo?: { method?: string | string[]; url?: string } }): FastifyRateLimitStore {
      return new FastifyRateLimitStore(undefined, `${routeInfo?.method ?? ''} ${routeInfo?.url ?? ''} `)
    }
  }
  return FastifyRateLimitStore as unknown as FastifyRateLimitStoreCtor
}
