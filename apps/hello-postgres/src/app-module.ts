import type { ConfigSource } from '@modkit/config'
import { defineModule } from '@modkit/kernel'
import { postgresModule } from '@modkit/postgres'
import { notesModule } from 'feature-notes'
import { appConfig } from './config.ts'

/** The app: which modules, and which of them stands for which contract. */
export const appModule = (source?: ConfigSource) => {
  const config = appConfig(source)
  const database = postgresModule({ config })
  // Many processes serve; one command migrates, before they start: see migrate.ts.
  const notes = notesModule({ database, migrations: 'skip' })
  return defineModule({ name: 'hello-postgres', imports: [config, notes] })
}
