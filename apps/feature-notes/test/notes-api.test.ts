import { describe, test } from '@jest/globals'
import type { App } from '@modkit/kernel'
import { describeContract } from '@modkit/kernel/testing'
import { notesApiContract } from '../src/testing/index.ts'
import { memoryDatabase } from './memory-database.ts'
import { runNotes } from './run-notes.ts'

let app: App<never> | undefined

describeContract({ describe, test }, 'the notes API in memory', notesApiContract, {
  open: async () => {
    const running = await runNotes(memoryDatabase())
    app = running.app
    return running.subject
  },
  close: async () => app?.close(),
})
