import { type ConfigValue, configValue, duration, instanceKey, int, oneOf, parser } from '@modkit/config'
import { type Token, token } from '@modkit/kernel'
import { normalizeKeyPrefix } from '@modkit/redis-contract'
import type { RateLimitOnError } from './options.ts'

/** The environment keys of a limiter: `REDIS_RATELIMIT_LIMIT` and so on, `REDIS_<NAME>_RATELIMIT_…` for a named instance. */
export function rateLimitConfig(name?: string) {
  const id = <T>(rest: string) =>
    token(`redis.${name === undefined ? '' : `${name}.`}ratelimit.${rest}`).of<T>() as Token<T>
  const key = (setting: string) => instanceKey('REDIS', name, `RATELIMIT_${setting}`)
  return {
    limit: configValue(id<number>('limit'), {
      key: key('LIMIT'),
      parse: int,
      required: true,
      description: 'how many per window',
    }),
    window: configValue(id<number>('window'), {
      key: key('WINDOW'),
      parse: duration,
      required: true,
      description: 'the rolling window',
    }),
    onError: configValue(id<RateLimitOnError>('on_error'), {
      key: key('ON_ERROR'),
      parse: oneOf('throw', 'allow', 'deny', 'insurance'),
      required: true,
      description: 'what a decision is when Redis fails',
    }),
    burst: configValue(id<number | undefined>('burst'), {
      key: key('BURST'),
      parse: int,
      default: undefined,
      description: 'how many may come at once; by default the limit',
    }),
    prefix: configValue(id<string>('key_prefix'), {
      key: key('KEY_PREFIX'),
      parse: parser('a key prefix', normalizeKeyPrefix),
      default: 'ratelimit',
      description: 'the second part of every key',
    }),
  } satisfies Record<string, ConfigValue>
}
