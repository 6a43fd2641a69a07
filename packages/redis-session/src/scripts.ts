import { RedisScript } from '@modkit/redis-contract'

/**
 * Saves when the version is still the expected one; the cost does not depend on the payload it replaces.
 * KEYS session; ARGV expected version, new value, time to live in ms. 1 saved, 0 another version, -1 gone.
 */
export const SAVE = new RedisScript(`local current = redis.call('GETRANGE', KEYS[1], 0, string.len(ARGV[1]))
if current == '' then return -1 end
if current ~= ARGV[1] .. '.' then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return 1`)

/**
 * Adds a session to its user's index, which lives as long as the last of them. KEYS index; ARGV member, deadline.
 * How many there are now.
 */
export const INDEX_ADD = new RedisScript(`redis.call('ZADD', KEYS[1], ARGV[2], ARGV[1])
local last = redis.call('ZRANGE', KEYS[1], -1, -1, 'WITHSCORES')
redis.call('PEXPIREAT', KEYS[1], last[2])
return redis.call('ZCARD', KEYS[1])`)

/**
 * Completes a rotation, unless the user's sessions were revoked in between. KEYS index; ARGV announced member, member,
 * deadline, old member. 1 done, 0 revoked.
 */
export const INDEX_ROTATE = new RedisScript(`if redis.call('ZREM', KEYS[1], ARGV[1]) == 0 then return 0 end
redis.call('ZREM', KEYS[1], ARGV[4])
redis.call('ZADD', KEYS[1], ARGV[3], ARGV[2])
local last = redis.call('ZRANGE', KEYS[1], -1, -1, 'WITHSCORES')
redis.call('PEXPIREAT', KEYS[1], last[2])
return 1`)
