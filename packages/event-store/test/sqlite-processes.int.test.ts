import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { openSqlite } from '@modkit/sqlite'
import { openEventStore } from '../src/open-event-store.ts'
import { killedWorker, proveNothingLost, type Workplace } from './killed-workers.ts'

const full = process.env.TEST_TORTURE === 'full'

test('processes that write to one file, and one that projects, are killed at any moment: nothing is lost', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'event-store-'))
  const dsn = join(folder, 'events.db')
  const db = await openSqlite({ path: dsn, busyTimeout: '30s' })
  try {
    const store = openEventStore({ db, dialect: 'sqlite' })
    await store.migrate()
    const place: Workplace = { dialect: 'sqlite', dsn, type: 'shared', name: 'projector' }
    const acknowledged: string[] = []
    const until = Date.now() + (full ? 60_000 : 4000)
    const keepWriting = async () => {
      const own: string[] = []
      while (Date.now() < until) own.push(...(await killedWorker(place, 'write', 200 + Math.random() * 800)))
      // Each of them got its turn.
      expect(own.length).toBeGreaterThan(0)
      acknowledged.push(...own)
    }
    const keepProjecting = async () => {
      while (Date.now() < until) await killedWorker(place, 'project', 100 + Math.random() * 600)
    }
    await Promise.all([keepWriting(), keepWriting(), keepProjecting()])
    await proveNothingLost(store, place, acknowledged)
  } finally {
    await db.destroy()
    await rm(folder, { recursive: true })
  }
}, 180_000)
