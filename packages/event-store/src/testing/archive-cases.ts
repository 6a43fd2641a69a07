import assert from 'node:assert/strict'
import { code, expectNumbers } from './append-cases.ts'
import { type EventStoreCase, freshStream, someEvents } from './contract-case.ts'

/** Archived and erased streams. */
export const archiveCases: readonly EventStoreCase[] = [
  {
    name: 'takes an archived stream out of default reads and refuses further events',
    async run({ open }) {
      const store = open()
      const stream = freshStream('archived')
      await store.append(stream, someEvents(2))
      assert.equal(await store.archive(stream), 2)
      assert.equal(await store.streamState(stream), 'archived')
      assert.equal((await store.read(stream)).exists, false)
      assert.equal((await store.load(stream)).exists, false)
      assert.equal((await store.read(stream, { includeArchived: true })).events.length, 2)
      assert.equal((await store.load(stream, { includeArchived: true })).events.length, 2)
      for (const expected of [0, 2, 'any', 'exists'] as const) {
        await assert.rejects(store.append(stream, someEvents(1), { expected }), code('STREAM_ARCHIVED'))
      }
      await assert.rejects(
        store.appendBatch([
          { stream: freshStream(), events: someEvents(1), expected: 'none' },
          { stream, events: someEvents(1), expected: 2 },
        ]),
        code('STREAM_ARCHIVED'),
      )
    },
  },
  {
    name: 'opens an archived stream again only when told to, with its history',
    async run({ open }) {
      const store = open()
      const stream = freshStream('archived')
      await store.append(stream, someEvents(2))
      await store.archive(stream)
      const result = await store.append(stream, someEvents(1, 3), { expected: 'none', allowRecreate: true })
      assert.deepEqual([result.first, result.version], [3, 3])
      assert.equal(await store.streamState(stream), undefined)
      await expectNumbers(store, stream, [1, 2, 3])
    },
  },
  {
    name: 'erases events and snapshots, and refuses the identity until told otherwise',
    async run({ open }) {
      const store = open()
      const stream = freshStream('erased')
      await store.append(stream, someEvents(3))
      await store.saveSnapshot(stream, { type: 's', version: 1, sequence: 3, state: 'private' })
      assert.equal(await store.erase(stream), 3)
      assert.equal(await store.streamState(stream), 'erased')
      const loaded = await store.load(stream, { includeArchived: true })
      assert.deepEqual([loaded.exists, loaded.snapshot, loaded.events], [false, undefined, []])
      for (const expected of ['none', 'any', 3] as const) {
        await assert.rejects(store.append(stream, someEvents(1), { expected }), code('STREAM_ERASED'))
      }
      const again = await store.append(stream, someEvents(1), { expected: 'none', allowRecreate: true })
      assert.equal(again.first, 1)
      await expectNumbers(store, stream, [1])
      assert.equal(await store.erase(freshStream()), 0)
      assert.equal(await store.archive(freshStream()), 0)
    },
  },
  {
    name: 'erases an archived stream',
    async run({ open }) {
      const store = open()
      const stream = freshStream('erased')
      await store.append(stream, someEvents(2))
      await store.archive(stream)
      assert.equal(await store.erase(stream), 2)
      assert.equal((await store.read(stream, { includeArchived: true })).events.length, 0)
    },
  },
]
