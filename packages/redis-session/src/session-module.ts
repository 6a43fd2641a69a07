import { type ConfigSource, configModule } from '@modkit/config'
import { type Deps, defineModule, type Exporting, type Module, provide } from '@modkit/kernel'
import { type RedisTokens, redisTokens } from '@modkit/redis-contract'
import { sessionConfig } from './config.ts'
import type { RedisSessionOptions } from './options.ts'
import { createRedisSessions } from './redis-session-store.ts'

/** What `redisSessionModule` takes. How long sessions live is in the environment. */
export interface RedisSessionModuleOptions<N extends string> {
  /** The module of the client, whose prefix the keys begin with. */
  readonly client: Exporting<RedisTokens<NoInfer<N>>['client'] | RedisTokens<NoInfer<N>>['keyPrefix']>
  /** The name of that instance; `redis.<name>.session.store` is exported then. */
  readonly name?: N
  readonly source?: ConfigSource
}

/** A module that exports one session store and nothing else. */
export type RedisSessionModule<N extends string> = Module<RedisTokens<N>['sessionStore'], string, string, string>

/** The session store as a module. */
export function redisSessionModule<const N extends string = ''>(
  options: RedisSessionModuleOptions<N>,
): RedisSessionModule<N> {
  const { client, name, source } = options
  const tokens = redisTokens<N>(name) as unknown as RedisTokens<''>
  const start = name === undefined ? 'redis' : `redis.${name}`
  const values = sessionConfig(name)
  const config = configModule({
    name: `config.data.${start}.session`,
    values: Object.values(values),
    ...(source && { source }),
  })
  const deps = Object.fromEntries(Object.entries(values).map(([key, { token }]) => [key, token])) as Deps
  const module = defineModule({
    name: `data.${start}.session`,
    imports: [client as unknown as Exporting<typeof tokens.client | typeof tokens.keyPrefix>, config as Module],
    providers: [
      provide(tokens.sessionStore, {
        deps: { ...(deps as {}), client: tokens.client, keyPrefix: tokens.keyPrefix },
        build: ({ client, keyPrefix, ...read }) => {
          const { maxPerUser, ...values } = read as unknown as Omit<RedisSessionOptions, 'client' | 'keyPrefix'>
          return createRedisSessions({ ...values, ...(maxPerUser !== undefined && { maxPerUser }), client, keyPrefix })
        },
      }),
    ],
    exports: [tokens.sessionStore],
  })
  return module as unknown as RedisSessionModule<N>
}
