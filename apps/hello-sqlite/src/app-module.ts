import type { ConfigSource } from '@modkit/config'
import { defineModule } from '@modkit/kernel'
import { kvStoreModule } from '@modkit/kv-store'
import { sqliteModule } from '@modkit/sqlite'
import { flagsModule } from 'feature-flags'
import { notesModule } from 'feature-notes'
import { appConfig } from './config.ts'

/** The app: which modules, and which of them stands for which contract. */
export const appModule = (source?: ConfigSource) => {
  const config = appConfig(source)
  const database = sqliteModule({ config })
  const notes = notesModule({ database, migrations: 'run' })
  // With a change log, so that the page hears of what other processes change.
  const flags = flagsModule({ store: kvStoreModule({ config, changeLog: true }) })
  return defineModule({ name: 'hello-sqlite', imports: [config, notes, flags] })
}
