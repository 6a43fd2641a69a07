import type { ConfigSource } from '@modkit/config'
import { defineModule } from '@modkit/kernel'
import { sqliteModule } from '@modkit/sqlite'
import { notesModule } from 'feature-notes'
import { appConfig } from './config.ts'

/** The app: which modules, and which of them stands for which contract. */
export const appModule = (source?: ConfigSource) => {
  const config = appConfig(source)
  const database = sqliteModule({ config })
  const notes = notesModule({ database, migrations: 'run' })
  return defineModule({ name: 'hello-sqlite', imports: [config, notes] })
}
