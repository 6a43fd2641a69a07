// Shared servers: one of each kind for a run of tests, a database or a key prefix for each test file.

// Private servers: for tests that freeze, kill and restart them, or need settings of their own.

export { eventually } from './eventually.ts'
export { type PgBouncerOptions, startPgBouncer } from './pgbouncer/start-pgbouncer.ts'
// Programs beside the servers.
export { postgresProgram } from './postgres/binaries.ts'
export type { PostgresOptions } from './postgres/options.ts'
export { type PostgresDatabase, postgresDatabase } from './postgres/postgres-database.ts'
export { startPostgres } from './postgres/start-postgres.ts'
// A bad network between a client and any server.
export { type Direction, type NetworkProxy, startProxy } from './proxy.ts'
export { redisCommandsOf } from './redis/commands-of.ts'
export type { RedisOptions } from './redis/options.ts'
export { type FileHooks, type OpenedRedis, type PrivateRedis, privateRedis } from './redis/private-redis.ts'
export { type RedisServer, redisServer } from './redis/redis-server.ts'
export { type SharedRedis, sharedRedis } from './redis/shared-redis.ts'
export { startRedis } from './redis/start-redis.ts'
export { type RedisCluster, startRedisCluster } from './redis/start-redis-cluster.ts'
export type { PrivateServer } from './server.ts'
