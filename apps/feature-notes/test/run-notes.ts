import { registerRoutes, useProblems } from '@modkit/http'
import { type App, bootstrap, defineModule } from '@modkit/kernel'
import { Hono } from 'hono'
import { NOTES, type NotesModuleOptions, notesModule } from '../src/index.ts'
import type { NotesSubject } from '../src/testing/index.ts'

/** An app that consists of the notes and of a database, and how the suite reaches it. */
export async function runNotes(
  database: NotesModuleOptions['database'],
): Promise<{ readonly app: App<never>; readonly subject: NotesSubject }> {
  const notes = notesModule({ database, migrations: 'run' })
  const app = await bootstrap(defineModule({ name: 'app', imports: [notes] }))
  const service = await app.get(NOTES)
  const hono = new Hono()
  useProblems(hono, { logger: console })
  registerRoutes(hono, app)
  const subject: NotesSubject = {
    request: async (path, init) => hono.request(path, init),
    changesOf: (id) => service.changesOf(id),
  }
  return { app, subject }
}
