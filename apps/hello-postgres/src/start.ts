// The fast start: on the servers that POSTGRES_DSN and REDIS_ADDR name, or on ones that live as long as this process. A Redis
// server is brought only when `--redis` asks for one.
import { startPostgres, startRedis } from '@modkit/test-services'
import { logger } from './logger.ts'
import { migrateDatabase } from './migrate-database.ts'

const postgres = process.env.POSTGRES_DSN ? undefined : await startPostgres()
if (postgres) {
  process.env.POSTGRES_DSN = postgres.url
  logger.info(`no POSTGRES_DSN, so on a throw-away server: ${postgres.source}`)
}
const redis = process.argv.includes('--redis') && !process.env.REDIS_ADDR ? await startRedis() : undefined
if (redis) {
  process.env.REDIS_ADDR = redis.url
  logger.info(`no REDIS_ADDR, so on a throw-away server: ${redis.source}`)
}
try {
  await migrateDatabase()
  await import('./main.ts')
} finally {
  await Promise.all([postgres?.close(), redis?.close()])
}
