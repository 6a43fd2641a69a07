// The limiter.

// The module, and the environment keys it reads.
export { rateLimitConfig } from './config.ts'
// What it publishes on `diagnostics_channel`.
export type { RateLimitEvent } from './observe.ts'
export type { RateLimitOnError, RedisRateLimitOptions } from './options.ts'
export type { RedisRateLimitModule, RedisRateLimitModuleOptions } from './ratelimit-module.ts'
export { redisRateLimitModule } from './ratelimit-module.ts'
export { createRedisRateLimit } from './redis-rate-limit-store.ts'
