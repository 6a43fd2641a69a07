// The cache.
export { createRedisCache } from './redis-cache-store.ts'
export type { RedisCacheStore } from './redis-cache-store.ts'
export type { RedisCacheOptions } from './options.ts'

// The module, and the environment keys it reads.
export { redisCacheModule } from './cache-module.ts'
export type { RedisCacheModule, RedisCacheModuleOptions } from './cache-module.ts'
export { cacheConfig } from './config.ts'

// What it counts, and publishes on `diagnostics_channel`.
export type { CacheEvent, CacheStats } from './observe.ts'
