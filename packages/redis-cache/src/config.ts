import { type ConfigValue, configValue, duration, float, instanceKey, oneOf, parser, string } from '@modkit/config'
import { type Token, token } from '@modkit/kernel'
import { normalizeKeyPrefix } from '@modkit/redis-contract'
import type { RedisCacheOptions } from './options.ts'

const life = parser('a duration such as 5m, or none', (raw) => (raw === 'none' ? 'none' : duration(raw)))

/** The environment keys of a cache: `REDIS_CACHE_DEFAULT_TTL` and so on, `REDIS_<NAME>_CACHE_…` for a named instance. */
export function cacheConfig(name?: string) {
  const id = <T>(rest: string) =>
    token(`redis.${name === undefined ? '' : `${name}.`}cache.${rest}`).of<T>() as Token<T>
  const key = (setting: string) => instanceKey('REDIS', name, `CACHE_${setting}`)
  return {
    defaultTtl: configValue(id<number | 'none'>('default_ttl'), {
      key: key('DEFAULT_TTL'),
      parse: life,
      required: true,
      description: 'how long a value is served when the caller does not say; "none" leaves it to eviction',
    }),
    ttlJitter: configValue(id<number>('ttl_jitter'), {
      key: key('TTL_JITTER'),
      parse: float,
      default: 0,
      description: 'shortens each life by a random share of up to this, 0 to 1',
    }),
    graceFor: configValue(id<number>('grace'), {
      key: key('GRACE'),
      parse: duration,
      default: 0,
      description: 'how long after its life a value may stand in for a failing loader',
    }),
    negativeTtl: configValue(id<number | undefined>('negative_ttl'), {
      key: key('NEGATIVE_TTL'),
      parse: duration,
      default: undefined,
      description: 'the life of a loaded null',
    }),
    onError: configValue(id<'throw' | 'miss'>('on_error'), {
      key: key('ON_ERROR'),
      parse: oneOf('throw', 'miss'),
      default: 'throw',
      description: 'what a lookup does when Redis fails',
    }),
    prefix: configValue(id<string>('key_prefix'), {
      key: key('KEY_PREFIX'),
      parse: parser('a key prefix', (raw) => normalizeKeyPrefix(string(raw))),
      default: 'cache',
      description: 'the second part of every key',
    }),
  } satisfies Record<string, ConfigValue>
}

/** The values of `cacheConfig`, as options. */
export type CacheConfigValues = Pick<RedisCacheOptions, 'onError' | 'prefix' | 'defaultTtl'> & {
  readonly ttlJitter: number
  readonly graceFor: number
  readonly negativeTtl: number | undefined
}
