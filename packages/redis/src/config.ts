import { bool, type ConfigValue, configValue, duration, instanceKey, int, oneOf, parser, string } from '@modkit/config'
import { type Token, token } from '@modkit/kernel'
import { checkInstanceName, normalizeKeyPrefix } from '@modkit/redis-contract'
import type { RedisOptions } from './options.ts'

const prefix = parser('a key prefix without white space, globs and braces', normalizeKeyPrefix)

/**
 * The environment keys of an instance: `REDIS_ADDR` and so on, `REDIS_<NAME>_ADDR` for a named one. The tokens are
 * `redis.addr`, `redis.<name>.addr`. Each value belongs to the option of the same name; `keyPrefix` is required unless
 * the module is told one.
 */
export function redisConfig(name?: string, keyPrefix?: string) {
  const start = name === undefined ? 'redis' : `redis.${checkInstanceName(name)}`
  const id = <T>(rest: string) => token(`${start}.${rest}`).of<T>() as Token<T>
  const key = (setting: string) => instanceKey('REDIS', name, setting)
  const optional = <T>(setting: string, parse: (raw: string) => T, description: string, sensitive = false) =>
    configValue(id<T | undefined>(setting.toLowerCase()), {
      key: key(setting),
      parse,
      default: undefined,
      description,
      sensitive,
    })
  const time = (setting: string, ms: number, description: string) =>
    configValue(id<number>(setting.toLowerCase()), { key: key(setting), parse: duration, default: ms, description })
  return {
    addr: configValue(id<string>('addr'), {
      key: key('ADDR'),
      parse: string,
      required: true,
      // A URL may carry a password.
      sensitive: true,
      description: 'host:port, [v6]:port, unix:/path, redis://… or rediss://…',
    }),
    username: optional('USERNAME', string, 'ACL user'),
    password: optional('PASSWORD', string, 'password of the user, or of the server', true),
    db: optional('DB', int, 'database index'),
    tls: optional('TLS', bool, 'encrypts the connection'),
    dialTimeout: time('DIAL_TIMEOUT', 5_000, 'bounds a whole connect'),
    readTimeout: time('READ_TIMEOUT', 3_000, 'bounds the wait for an answer'),
    writeTimeout: time('WRITE_TIMEOUT', 3_000, 'bounds the wait until a command is written'),
    closeTimeout: time('CLOSE_TIMEOUT', 5_000, 'bounds closing'),
    startupPingTimeout: time('STARTUP_PING_TIMEOUT', 0, 'PING at start; 0 is off'),
    offline: configValue(id<'fail' | 'queue'>('offline'), {
      key: key('OFFLINE'),
      parse: oneOf('fail', 'queue'),
      default: 'fail',
      description: 'what happens to a command without a connection',
    }),
    queueMax: configValue(id<number>('queue_max'), {
      key: key('QUEUE_MAX'),
      parse: int,
      default: 10_000,
      description: 'how many commands may wait in queue mode',
    }),
    keyPrefix:
      keyPrefix === undefined
        ? configValue(id<string>('env_key_prefix'), {
            key: key('KEY_PREFIX'),
            parse: prefix,
            required: true,
            description: 'what every key of the app begins with',
          })
        : configValue(id<string>('env_key_prefix'), {
            key: key('KEY_PREFIX'),
            parse: prefix,
            default: normalizeKeyPrefix(keyPrefix),
            description: 'what every key of the app begins with',
          }),
  } satisfies Record<string, ConfigValue>
}

/** What the values of `redisConfig` are once they are read. */
export type RedisConfigValues = {
  -readonly [K in keyof ReturnType<typeof redisConfig>]: ReturnType<typeof redisConfig>[K] extends ConfigValue<infer T>
    ? T
    : never
}

/** Options from values: what is unset is left out, so that `openRedis` sees no difference. */
export function optionsFrom(values: RedisConfigValues): RedisOptions {
  const given = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as unknown as RedisOptions
}
