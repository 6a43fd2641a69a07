import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type App, bootstrap, defineModule } from '@modkit/kernel'
import { sqlTokens } from '@modkit/sql-contract'
import type { Kysely } from 'kysely'
import { migrateNotes, type NotesSchema, NotesService, notesMigrator } from '../src/index.ts'
import { memoryDatabase } from './memory-database.ts'

const { db: DB } = sqlTokens().of<NotesSchema>()

let app: App<'database.db'>
let db: Kysely<NotesSchema>
beforeEach(async () => {
  app = await bootstrap(defineModule({ name: 'app', imports: [memoryDatabase()] }))
  db = await app.get(DB)
  await migrateNotes(db)
})
afterEach(() => app.close())

describe('NotesService', () => {
  test('pages through notes of the same millisecond', async () => {
    const notes = new NotesService(db, () => new Date(0))
    const created = []
    for (let i = 0; i < 7; i++) created.push((await notes.create({ title: `${i}`, body: '' })).id)
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const { items, next } = await notes.list({ limit: 2, cursor })
      seen.push(...items.map(({ id }) => id))
      cursor = next ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual(created.sort().reverse())
  })

  test('takes the change back when it cannot be recorded', async () => {
    const notes = new NotesService(db)
    const { id } = await notes.create({ title: 'kept', body: '' })
    await db.schema.dropTable('note_changes').execute()
    await expect(notes.update(id, { title: 'lost' }, [1])).rejects.toThrow()
    await expect(notes.remove(id, [1])).rejects.toThrow()
    await expect(notes.create({ title: 'lost', body: '' })).rejects.toThrow()
    expect((await notes.list({ limit: 10 })).items).toMatchObject([{ id, title: 'kept', version: 1 }])
  })
})

describe('the migrations', () => {
  test('run once', async () => {
    expect((await migrateNotes(db)).results).toEqual([])
  })

  test('lead back to an empty database', async () => {
    const migrator = notesMigrator(db)
    for (const name of ['0002-create-note-changes', '0001-create-notes']) {
      expect((await migrator.migrateDown()).results).toEqual([
        { migrationName: name, direction: 'Down', status: 'Success' },
      ])
    }
    const tables = await db.introspection.getTables()
    expect(tables.map(({ name }) => name).filter((name) => !name.startsWith('notes_migration'))).toEqual([])
  })
})
