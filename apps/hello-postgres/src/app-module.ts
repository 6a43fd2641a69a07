import { defineModule } from '@modkit/kernel'
import { postgresModule } from '@modkit/postgres'
import { notesModule } from 'feature-notes'
import { openChain } from './chain.ts'
import { appConfig } from './config.ts'
import { redisChain } from './redis-chain.ts'

/** The app: which modules, and which of them stands for which contract. What needs Redis is there when `REDIS_ADDR` is set. */
export const appModule = (source: NodeJS.ProcessEnv = process.env) => {
  const config = appConfig(source)
  const database = postgresModule({ config })
  // Many processes serve; one command migrates, before they start: see migrate.ts.
  const notes = notesModule({ database, migrations: 'skip' })
  const chain = source.REDIS_ADDR ? redisChain({ database, source }) : openChain()
  return defineModule({ name: 'hello-postgres', imports: [config, chain, notes] })
}
