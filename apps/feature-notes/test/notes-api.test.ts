import { describe, test } from '@jest/globals'
import { registerRoutes, useProblems } from '@modkit/http'
import { type App, bootstrap, defineModule } from '@modkit/kernel'
import { describeContract } from '@modkit/kernel/testing'
import { Hono } from 'hono'
import { NOTES, notesModule } from '../src/index.ts'
import { type NotesSubject, notesApiContract } from '../src/testing/index.ts'
import { memoryDatabase } from './memory-database.ts'

let app: App<never> | undefined

async function open(): Promise<NotesSubject> {
  const notes = notesModule({ database: memoryDatabase(), migrations: 'run' })
  const running = await bootstrap(defineModule({ name: 'app', imports: [notes] }))
  app = running
  const service = await running.get(NOTES)
  const hono = new Hono()
  useProblems(hono, { logger: console })
  registerRoutes(hono, running)
  return {
    request: async (path: string, init?: RequestInit) => hono.request(path, init),
    changesOf: (id: string) => service.changesOf(id),
  }
}

describeContract({ describe, test }, 'the notes API', notesApiContract, { open, close: async () => app?.close() })
