// The store.
export { createRedisSessions } from './redis-session-store.ts'
export type { RedisSessionOptions } from './options.ts'

// The module, and the environment keys it reads.
export { redisSessionModule } from './session-module.ts'
export type { RedisSessionModule, RedisSessionModuleOptions } from './session-module.ts'
export { sessionConfig } from './config.ts'
