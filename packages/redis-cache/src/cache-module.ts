import { type ConfigSource, configModule } from '@modkit/config'
import { type Deps, defineModule, type Exporting, type Module, provide } from '@modkit/kernel'
import { type RedisTokens, redisTokens } from '@modkit/redis-contract'
import { type CacheConfigValues, cacheConfig } from './config.ts'
import type { RedisCacheOptions } from './options.ts'
import { createRedisCache } from './redis-cache-store.ts'

/** What `redisCacheModule` takes. How long values live and what an outage means is in the environment. */
export interface RedisCacheModuleOptions<N extends string> {
  /** The module of the client, whose prefix the keys begin with. */
  readonly client: Exporting<RedisTokens<NoInfer<N>>['client'] | RedisTokens<NoInfer<N>>['keyPrefix']>
  /** The name of that instance; `redis.<name>.cache.store` is exported then. */
  readonly name?: N
  readonly source?: ConfigSource
  /** What has no environment key, or replaces its value. */
  readonly cache?: Partial<Omit<RedisCacheOptions, 'client' | 'keyPrefix'>>
}

/** A module that exports one cache and nothing else. */
export type RedisCacheModule<N extends string> = Module<RedisTokens<N>['cacheStore'], string, string, string>

/** The cache as a module. */
export function redisCacheModule<const N extends string = ''>(
  options: RedisCacheModuleOptions<N>,
): RedisCacheModule<N> {
  const { client, name, source, cache } = options
  const tokens = redisTokens<N>(name) as unknown as RedisTokens<''>
  const start = name === undefined ? 'redis' : `redis.${name}`
  const values = cacheConfig(name)
  const config = configModule({
    name: `config.data.${start}.cache`,
    values: Object.values(values),
    ...(source && { source }),
  })
  const deps = Object.fromEntries(Object.entries(values).map(([key, { token }]) => [key, token])) as Deps
  const module = defineModule({
    name: `data.${start}.cache`,
    imports: [client as unknown as Exporting<typeof tokens.client | typeof tokens.keyPrefix>, config as Module],
    providers: [
      provide(tokens.cacheStore, {
        deps: { ...(deps as {}), client: tokens.client, keyPrefix: tokens.keyPrefix },
        build: ({ client, keyPrefix, ...read }) => {
          const { negativeTtl, ...values } = read as unknown as CacheConfigValues
          return createRedisCache({
            ...values,
            ...(negativeTtl !== undefined && { negativeTtl }),
            ...cache,
            client,
            keyPrefix,
          })
        },
      }),
    ],
    exports: [tokens.cacheStore],
  })
  return module as unknown as RedisCacheModule<N>
}
