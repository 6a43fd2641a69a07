// Shared servers: one of each kind for a run of tests, a database or a key prefix for each test file.
export { type PostgresDatabase, postgresDatabase } from './postgres/postgres-database.ts'
export { type RedisServer, redisServer } from './redis/redis-server.ts'
export { type SharedRedis, sharedRedis } from './redis/shared-redis.ts'

// Private servers: for tests that freeze, kill and restart them, or need settings of their own.
export { type PgBouncerOptions, startPgBouncer } from './pgbouncer/start-pgbouncer.ts'
export type { PostgresOptions } from './postgres/options.ts'
export { startPostgres } from './postgres/start-postgres.ts'
export type { RedisOptions } from './redis/options.ts'
export { type FileHooks, type OpenedRedis, type PrivateRedis, privateRedis } from './redis/private-redis.ts'
export { startRedis } from './redis/start-redis.ts'
export { type RedisCluster, startRedisCluster } from './redis/start-redis-cluster.ts'
export type { PrivateServer } from './server.ts'

// Programs beside the servers.
export { postgresProgram } from './postgres/binaries.ts'

// A bad network between a client and any server.
export { type Direction, type NetworkProxy, startProxy } from './proxy.ts'

// What tests of servers need besides.
export { eventually } from './eventually.ts'
export { redisCommandsOf } from './redis/commands-of.ts'
