// The fast start: brings the database up to date, then serves.
import { migrateDatabase } from './migrate-database.ts'

await migrateDatabase()
await import('./main.ts')
