import { type ConfigSource, configModule } from '@modkit/config'
import { type Deps, defineModule, type Exporting, type Module, provide } from '@modkit/kernel'
import { type RateLimitPolicy, type RedisTokens, redisTokens } from '@modkit/redis-contract'
import { rateLimitConfig } from './config.ts'
import type { RateLimitOnError, RedisRateLimitOptions } from './options.ts'
import { createRedisRateLimit } from './redis-rate-limit-store.ts'

/** What `redisRateLimitModule` takes. The limit and what an outage means are in the environment. */
export interface RedisRateLimitModuleOptions<N extends string> {
  /** The module of the client, whose prefix the keys begin with. */
  readonly client: Exporting<RedisTokens<NoInfer<N>>['client'] | RedisTokens<NoInfer<N>>['keyPrefix']>
  /** The name of that instance; `redis.<name>.ratelimit.store` is exported then. */
  readonly name?: N
  readonly source?: ConfigSource
  /** Policies besides the one of the environment; a request must pass all. */
  readonly policies?: readonly RateLimitPolicy[]
  /** What has no environment key. */
  readonly rateLimit?: Pick<RedisRateLimitOptions, 'insuranceShare' | 'mode'>
}

/** A module that exports one limiter and nothing else. */
export type RedisRateLimitModule<N extends string> = Module<RedisTokens<N>['rateLimitStore'], string, string, string>

/** What the environment says. */
interface Values {
  readonly limit: number
  readonly window: number
  readonly onError: RateLimitOnError
  readonly burst: number | undefined
  readonly prefix: string
}

/** The limiter as a module. */
export function redisRateLimitModule<const N extends string = ''>(
  options: RedisRateLimitModuleOptions<N>,
): RedisRateLimitModule<N> {
  const { client, name, source, policies = [], rateLimit } = options
  const tokens = redisTokens<N>(name) as unknown as RedisTokens<''>
  const start = name === undefined ? 'redis' : `redis.${name}`
  const values = rateLimitConfig(name)
  const config = configModule({
    name: `config.data.${start}.ratelimit`,
    values: Object.values(values),
    ...(source && { source }),
  })
  const deps = Object.fromEntries(Object.entries(values).map(([key, { token }]) => [key, token])) as Deps
  const module = defineModule({
    name: `data.${start}.ratelimit`,
    imports: [client as unknown as Exporting<typeof tokens.client | typeof tokens.keyPrefix>, config as Module],
    providers: [
      provide(tokens.rateLimitStore, {
        deps: { ...(deps as {}), client: tokens.client, keyPrefix: tokens.keyPrefix },
        build: ({ client, keyPrefix, ...read }) => {
          const { limit, window, onError, burst, prefix } = read as unknown as Values
          const policy = { limit, window, ...(burst !== undefined && { burst }) }
          return createRedisRateLimit({
            ...rateLimit,
            client,
            keyPrefix,
            prefix,
            onError,
            policies: [policy, ...policies],
          })
        },
      }),
    ],
    exports: [tokens.rateLimitStore],
  })
  return module as unknown as RedisRateLimitModule<N>
}
