import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  isRedisError,
  normalizeKeyPrefix,
  type RedisKeyKind,
  RedisReplyError,
  rateLimitKey,
  redisKey,
} from './index.ts'

const space = { prefix: 'app', capability: 'cache' }
const kinds: RedisKeyKind[] = ['k', 't', 'n', 's', 'u']
/** Any text, with the characters that mean something in keys far more often than chance would. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(':', '{', '}', '%', '*', 'k', 'app', 'cache', 'k:', '7B'),
      fc.string({ unit: 'grapheme' }),
    ),
    { minLength: 1 },
  )
  .map((parts) => parts.join(''))
  .filter((key) => key !== '' && key.isWellFormed())

test('a key is prefix, capability, kind and the key of the caller', () => {
  expect(redisKey(space, 'k', 'user:1')).toBe('app:cache:k:user:1')
  expect(redisKey({ prefix: '', capability: 'cache' }, 't', 'a')).toBe('cache:t:a')
  expect(redisKey({ prefix: 'app', capability: '' }, 't', 'a')).toBe('app:t:a')
})

test('no key of a caller leaves its kind, and no two keys meet', () => {
  fc.assert(
    fc.property(text, text, fc.constantFrom(...kinds), fc.constantFrom(...kinds), (one, other, kind, otherKind) => {
      const key = redisKey(space, kind, one)
      expect(key.startsWith(`app:cache:${kind}:`)).toBe(true)
      expect(key === redisKey(space, otherKind, other)).toBe(one === other && kind === otherKind)
    }),
  )
})

test('the hash tag of a limiter key is the key of the caller and nothing else, and no two keys meet', () => {
  fc.assert(
    fc.property(
      text,
      text,
      fc.constantFrom('p1', 'p2'),
      fc.constantFrom('p1', 'p2'),
      (one, other, policy, otherPolicy) => {
        const key = rateLimitKey(space, one, policy)
        // Redis hashes what is between the first brace and the first that closes it.
        const tag = key.slice(key.indexOf('{') + 1, key.indexOf('}'))
        expect(decodeURIComponent(tag.replace(/%(?!(25|7B|7D))/g, '%25'))).toBe(one)
        expect(key.startsWith('app:cache:k:{')).toBe(true)
        expect(key.endsWith(`}:${policy}`)).toBe(true)
        expect(key === rateLimitKey(space, other, otherPolicy)).toBe(one === other && policy === otherPolicy)
      },
    ),
  )
})

test.each([[''], ['\ud800'], ['a\udc00b']])('the key %j is refused', (key) => {
  expect(() => redisKey(space, 'k', key)).toThrow(expect.objectContaining({ code: 'REDIS_INVALID_KEY' }))
})

test('a prefix is trimmed and loses one trailing colon', () => {
  expect(normalizeKeyPrefix(' app: ')).toBe('app')
  expect(normalizeKeyPrefix('app::')).toBe('app:')
  expect(normalizeKeyPrefix('a:b')).toBe('a:b')
  expect(normalizeKeyPrefix('')).toBe('')
})

test.each(['a b', 'a\tb', 'a\0b', 'a*', 'a?', '[a]', '{a}', 'a}', 'a\\', 'a^', '\ud800'])(
  'the prefix %j is refused',
  (prefix) => {
    expect(() => normalizeKeyPrefix(prefix)).toThrow(expect.objectContaining({ code: 'REDIS_INVALID_PREFIX' }))
  },
)

test('an error is known by its name and code, from any copy of the package', () => {
  const error = new RedisReplyError('WRONGTYPE Operation against a key')
  expect(isRedisError(error)).toBe(true)
  expect(isRedisError(error, 'WRONGTYPE')).toBe(true)
  expect(isRedisError(error, 'OOM')).toBe(false)
  expect(isRedisError({ name: 'RedisReplyError', code: 'WRONGTYPE' }, 'WRONGTYPE')).toBe(true)
  expect(isRedisError(new Error('x'))).toBe(false)
  expect(isRedisError(null)).toBe(false)
  expect(new RedisReplyError('no code here').code).toBe('ERR')
})
