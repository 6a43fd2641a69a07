import { type ConfigSource, configModule, isConfigError, readConfig } from '@modkit/config'
import { type Deps, defineModule, type Module, provide, token } from '@modkit/kernel'
import { RedisBuildError, type RedisClient, type RedisTokens, redisTokens } from '@modkit/redis-contract'
import { optionsFrom, type RedisConfigValues, redisConfig } from './config.ts'
import { openRedis, type Redis } from './open-redis.ts'
import type { RedisOptions } from './options.ts'

/** What `redisModule` takes. Where and with which deadlines is in the environment; code is here. */
export interface RedisModuleOptions<N extends string = ''> {
  /** Names the instance: tokens `redis.<name>.…`, keys `REDIS_<NAME>_…`. */
  readonly name?: N
  /** Instead of `REDIS_KEY_PREFIX`, which wins when it is set. `''`: keys begin with the capability's prefix. */
  readonly keyPrefix?: string
  /** Where the keys are looked up: `process.env` unless you say otherwise. */
  readonly source?: ConfigSource
  /** Instead of user and password: asked at every connect. */
  readonly credentials?: RedisOptions['credentials']
  /** A CA or a client certificate, when `REDIS_TLS` or the URL ask for TLS. */
  readonly tls?: Exclude<RedisOptions['tls'], boolean | undefined>
}

/** A module that exports the client and the key prefix of one instance, and nothing else. */
export type RedisModule<N extends string> = Module<
  RedisTokens<N>['client'] | RedisTokens<N>['keyPrefix'],
  string,
  string,
  string
>

/**
 * The client as a module: connects when it is first needed, fails fast, is closed with the app.
 *
 * @throws InvalidNameError, InvalidKeyPrefixError when it is constructed
 */
export function redisModule<const N extends string = ''>(options: RedisModuleOptions<N> = {}): RedisModule<N> {
  const { name, keyPrefix, source, credentials, tls } = options
  const tokens = redisTokens<N>(name) as unknown as RedisTokens<''>
  const start = name === undefined ? 'redis' : `redis.${name}`
  const values = redisConfig(name, keyPrefix)
  const config = configModule({
    name: `config.data.${start}`,
    values: Object.values(values),
    ...(source && { source }),
  })
  const connection = token(`${start}.connection`).of<Redis>()
  const deps = Object.fromEntries(Object.entries(values).map(([key, { token }]) => [key, token]))
  const module = defineModule({
    name: `data.${start}`,
    imports: [config as Module],
    providers: [
      provide(connection, {
        deps: deps as Deps as {},
        build: (read, { signal }) =>
          openRedis({
            ...withExtras(optionsFrom(read as RedisConfigValues), credentials, tls),
            ...(name !== undefined && { name }),
            signal,
          }),
        cleanup: (redis) => redis.close(),
        health: (redis) => redis.ping(),
      }),
      provide(tokens.client, { deps: { redis: connection }, build: ({ redis }): RedisClient => redis.client }),
      provide(tokens.keyPrefix, { deps: { redis: connection }, build: ({ redis }) => redis.keyPrefix }),
    ],
    exports: [tokens.client, tokens.keyPrefix],
  })
  return module as unknown as RedisModule<N>
}

/**
 * Opens the client that the environment describes, without an app.
 *
 * @throws RedisBuildError with `stage: 'resolve_config'` and everything that is missing or malformed as its cause
 */
export async function openRedisFromEnv(options: RedisModuleOptions<string> = {}): Promise<Redis> {
  const { name, keyPrefix, source, credentials, tls } = options
  try {
    const values = readConfig(redisConfig(name, keyPrefix), source)
    const redis = withExtras(optionsFrom(values), credentials, tls)
    return await openRedis({ ...redis, ...(name !== undefined && { name }) })
  } catch (cause) {
    if (!isConfigError(cause)) throw cause
    const start = name === undefined ? 'redis' : `redis.${name}`
    throw new RedisBuildError({
      provider: `data.${start}`,
      token: `${start}.client`,
      stage: 'resolve_config',
      hint: cause.message,
      cause,
    })
  }
}

function withExtras(
  options: RedisOptions,
  credentials: RedisModuleOptions['credentials'],
  tls: RedisModuleOptions['tls'],
): RedisOptions {
  const encrypted = options.tls ?? /^rediss:/i.test(options.addr.trim())
  return { ...options, ...(credentials && { credentials }), ...(tls && encrypted && { tls }) }
}
