// The store.

// The module, and the environment keys it reads.
export { sessionConfig } from './config.ts'
export type { RedisSessionOptions } from './options.ts'
export { createRedisSessions } from './redis-session-store.ts'
export type { RedisSessionModule, RedisSessionModuleOptions } from './session-module.ts'
export { redisSessionModule } from './session-module.ts'
