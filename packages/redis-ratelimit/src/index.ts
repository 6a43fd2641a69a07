// The limiter.
export { createRedisRateLimit } from './redis-rate-limit-store.ts'
export type { RateLimitOnError, RedisRateLimitOptions } from './options.ts'

// The module, and the environment keys it reads.
export { redisRateLimitModule } from './ratelimit-module.ts'
export type { RedisRateLimitModule, RedisRateLimitModuleOptions } from './ratelimit-module.ts'
export { rateLimitConfig } from './config.ts'

// What it publishes on `diagnostics_channel`.
export type { RateLimitEvent } from './observe.ts'
