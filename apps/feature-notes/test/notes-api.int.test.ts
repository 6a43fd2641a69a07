import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { configModule, configValue, string } from '@modkit/config'
import type { App } from '@modkit/kernel'
import { describeContract } from '@modkit/kernel/testing'
import { postgresConfigTokens, postgresModule } from '@modkit/postgres'
import { type PostgresDatabase, postgresDatabase } from '@modkit/test-services'
import { type NotesSubject, notesApiContract } from '../src/testing/index.ts'
import { runNotes } from './run-notes.ts'

let database: PostgresDatabase
let apps: App<never>[] = []
let subject: NotesSubject

function postgres() {
  const { dsn } = postgresConfigTokens()
  const value = configValue(dsn, { key: 'DSN', parse: string, required: true, sensitive: true })
  return postgresModule({ config: configModule({ source: { DSN: database.url }, values: [value] }) })
}

beforeAll(async () => {
  database = await postgresDatabase()
})
afterAll(async () => {
  await Promise.all(apps.map((app) => app.close()))
  await database.drop()
})

test('several processes may make the tables at once', async () => {
  const running = await Promise.all([runNotes(postgres()), runNotes(postgres()), runNotes(postgres())])
  apps = running.map(({ app }) => app)
  subject = running[0]!.subject
  expect((await subject.request('/notes')).status).toBe(200)
})

// One database for all cases: what the API promises does not depend on an empty one.
describeContract({ describe, test }, 'the notes API on Postgres', notesApiContract, { open: () => subject })
