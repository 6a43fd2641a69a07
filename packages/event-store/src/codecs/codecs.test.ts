import { randomBytes } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { createEventStore } from '../create-event-store.ts'
import { memoryBackend } from '../memory/memory-backend.ts'
import { memoryEventStore } from '../memory/memory-event-store.ts'
import { gzipCodec } from './compressed.ts'
import { encryptedCodec, type SubjectKeys } from './encrypted.ts'

const stream = { aggregateType: 'person', aggregateId: 'ann' }

function keysInMemory(): SubjectKeys & { forget(subject: string): void } {
  const keys = new Map<string, Uint8Array>()
  return {
    async getOrCreate(subject) {
      const key = keys.get(subject) ?? randomBytes(32)
      keys.set(subject, key)
      return key
    },
    get: async (subject) => keys.get(subject),
    forget: (subject) => void keys.delete(subject),
  }
}

describe('the compressing codec', () => {
  test('brings payloads back, smaller', async () => {
    const backend = memoryBackend()
    const codec = gzipCodec()
    const store = createEventStore(backend, { codecs: [codec], defaultCodec: codec })
    const payload = { text: 'abc'.repeat(10_000) }
    await store.append(stream, [{ name: 'e', payload }])
    expect((await store.read(stream)).events[0]!.payload).toEqual(payload)
    const { events } = await backend.readStream(stream, { from: 1, to: 1, max: 1 })
    expect(events[0]!.payload.length).toBeLessThan(1000)
  })
})

describe('the encrypting codec', () => {
  test('hides payloads, and forgets them with their key, place and neighbours kept', async () => {
    const keys = keysInMemory()
    const codec = encryptedCodec({ keys, subjectOf: ({ stream }) => stream.aggregateId })
    const backend = memoryBackend()
    const store = createEventStore(backend, { codecs: [codec] })
    const other = { ...stream, aggregateId: 'bob' }
    for (const each of [stream, other]) {
      await store.append(each, [
        { name: 'named', payload: { name: 'secret' }, codec },
        { name: 'moved', payload: { zip: '1' } },
      ])
    }
    const stored = await backend.readStream(stream, { from: 1, to: 1, max: 1 })
    expect(Buffer.from(stored.events[0]!.payload as Uint8Array).includes('secret')).toBe(false)
    expect((await store.read(stream)).events[0]!.payload).toEqual({ name: 'secret' })
    keys.forget('ann')
    expect((await store.read(stream)).events.map(({ payload }) => payload)).toEqual([{ forgotten: true }, { zip: '1' }])
    expect((await store.read(other)).events[0]!.payload).toEqual({ name: 'secret' })
  })

  test('refuses a payload that was moved to another place, or changed', async () => {
    const codec = encryptedCodec({ keys: keysInMemory(), subjectOf: () => 'everybody' })
    const context = { stream, name: 'named', purpose: 'event' } as const
    const stored = await codec.encode({ a: 1 }, context)
    expect(await codec.decode(stored, context)).toEqual({ a: 1 })
    await expect(codec.decode(stored, { ...context, stream: { ...stream, aggregateId: 'bob' } })).rejects.toThrow()
    const changed = Buffer.from(stored)
    changed[changed.length - 1]! ^= 1
    await expect(codec.decode(changed, context)).rejects.toThrow()
  })

  test('refuses a key of the wrong size before anything is written', async () => {
    const codec = encryptedCodec({ keys: { getOrCreate: async () => new Uint8Array(5), get: async () => undefined } })
    const store = memoryEventStore({ codecs: [codec] })
    await expect(store.append(stream, [{ name: 'e', payload: 1, codec }])).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
    })
    expect((await store.read(stream)).exists).toBe(false)
  })
})
