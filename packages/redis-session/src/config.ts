import { type ConfigValue, configValue, duration, instanceKey, int, parser } from '@modkit/config'
import { type Token, token } from '@modkit/kernel'
import { normalizeKeyPrefix } from '@modkit/redis-contract'

/** The environment keys of a session store: `REDIS_SESSION_IDLE_TTL` and so on, `REDIS_<NAME>_SESSION_…` for a named instance. */
export function sessionConfig(name?: string) {
  const id = <T>(rest: string) =>
    token(`redis.${name === undefined ? '' : `${name}.`}session.${rest}`).of<T>() as Token<T>
  const key = (setting: string) => instanceKey('REDIS', name, `SESSION_${setting}`)
  return {
    idleTtl: configValue(id<number>('idle_ttl'), {
      key: key('IDLE_TTL'),
      parse: duration,
      required: true,
      description: 'how long a session lives without being used',
    }),
    absoluteTtl: configValue(id<number>('absolute_ttl'), {
      key: key('ABSOLUTE_TTL'),
      parse: duration,
      required: true,
      description: 'how long a session lives at all',
    }),
    maxPerUser: configValue(id<number | undefined>('max_per_user'), {
      key: key('MAX_PER_USER'),
      parse: int,
      default: undefined,
      description: 'how many sessions a user may have; above it the oldest is revoked',
    }),
    prefix: configValue(id<string>('key_prefix'), {
      key: key('KEY_PREFIX'),
      parse: parser('a key prefix', normalizeKeyPrefix),
      default: 'session',
      description: 'the second part of every key',
    }),
  } satisfies Record<string, ConfigValue>
}
