import { RedisScript } from '@modkit/redis-contract'

/**
 * How full each bucket is, in microseconds: a key's expiry is the moment its bucket is empty, rounded up to a
 * millisecond, and its value is what was rounded. So the server's clock is the only clock, nothing has to be cleaned up,
 * and a key that lost its expiry counts as empty and is healed by the next write. Every key is read before one is
 * written: a foreign type is an error of the server, and stays what it is.
 */
const READ = `local used = {}
for i = 1, #KEYS do
  local rounded = redis.call('GET', KEYS[i])
  local ttl = redis.call('PTTL', KEYS[i])
  used[i] = 0
  if rounded and ttl > 0 then used[i] = math.max(0, ttl * 1000 - (tonumber(rounded) or 0)) end
end
local function fill(i, us)
  local ms = math.ceil(us / 1000)
  redis.call('SET', KEYS[i], ms * 1000 - us, 'PX', ms)
end
local reply = {}
`

/**
 * Takes from all buckets or from none. KEYS one per policy; ARGV[1] 1 to take, 0 only to look; then per policy what the
 * units fill and the capacity, in microseconds. Replies 1 or 0, then per policy how full it is, in nanoseconds.
 */
export const CONSUME = new RedisScript(`${READ}reply[1] = 1
for i = 1, #KEYS do
  if used[i] + ARGV[2 * i] > ARGV[2 * i + 1] + 0.0005 then reply[1] = 0 end
end
for i = 1, #KEYS do
  if reply[1] == 1 and ARGV[1] == '1' then
    used[i] = used[i] + ARGV[2 * i]
    fill(i, used[i])
  end
  reply[i + 1] = math.floor(used[i] * 1000 + 0.5)
end
return reply`)

/**
 * `CONSUME` for one policy whose units are whole milliseconds, which most limiters are: their keys hold 0, so the expiry
 * alone says how full the bucket is, and the server has two thirds of the work. KEYS the key; ARGV what the units fill
 * and the capacity, in milliseconds. Replies how full the bucket is, in milliseconds; -1 minus that when denied.
 * SET with GET and GET refuse a key of another type.
 */
export const CONSUME_MS = new RedisScript(`local call, key = redis.call, KEYS[1]
local used = call('PTTL', key)
if used < 0 then used = 0 end
local filled = used + ARGV[1]
if filled > tonumber(ARGV[2]) then
  call('GET', key)
  return -1 - used
end
call('SET', key, '0', 'PX', filled, 'GET')
return filled`)

/** Gives back to all buckets what is in them, at most ARGV[i] microseconds each. */
export const REFUND = new RedisScript(`${READ}for i = 1, #KEYS do
  local left = used[i] - ARGV[i]
  if left > 0.0005 then fill(i, left) elseif used[i] > 0 then redis.call('DEL', KEYS[i]) end
end
return reply`)

/**
 * A fixed window, for those who are used to one. KEYS counter; ARGV units, window in ms. Replies the count and the
 * milliseconds that are left.
 */
export const FIXED_WINDOW = new RedisScript(`local count = redis.call('INCRBY', KEYS[1], ARGV[1])
local ttl = redis.call('PTTL', KEYS[1])
if ttl < 0 then
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  ttl = tonumber(ARGV[2])
end
return {count, ttl}`)
