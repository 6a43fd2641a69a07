// Opening a client.
export { openRedis } from './open-redis.ts'
export type { Redis, RedisHealth } from './open-redis.ts'
export type { RedisCredentials, RedisOptions, RedisTlsOptions } from './options.ts'
export type { NodeRedisClient } from './node-redis.ts'

// The module, and the same configuration without an app.
export { openRedisFromEnv, redisModule } from './redis-module.ts'
export type { RedisModule, RedisModuleOptions } from './redis-module.ts'
export { redisConfig } from './config.ts'

// What it publishes on `diagnostics_channel`.
export type { RedisConnectionEvent } from './diagnostics.ts'
