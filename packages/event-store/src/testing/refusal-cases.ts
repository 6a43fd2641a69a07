import assert from 'node:assert/strict'
import { type BinaryCodec, jsonCodec, type TextCodec } from '../codec.ts'
import type { ReplayError } from '../errors/stored-errors.ts'
import { code, expectNumbers } from './append-cases.ts'
import { type EventStoreCase, freshStream, someEvents } from './contract-case.ts'

const reversed: BinaryCodec = {
  label: 'reversed',
  version: 2,
  kind: 'binary',
  encode: async (value) => Buffer.from(JSON.stringify(value)).reverse(),
  decode: async (stored: Uint8Array) => JSON.parse(Buffer.from(stored).reverse().toString()),
}

/** Stores any text as it is, so that a case can write what another store cannot read. */
const raw: TextCodec = {
  label: 'raw',
  version: 1,
  kind: 'text',
  encode: (value) => String(value),
  decode: (text) => text,
}
const strict: TextCodec = { ...raw, decode: (text) => JSON.parse(text) }

/** Bad input and bad rows: refused with a typed error, nothing written, other streams unaffected. */
export const refusalCases: readonly EventStoreCase[] = [
  {
    name: 'refuses streams that cannot be stored, before any write',
    async run({ open }) {
      const store = open()
      for (const bad of ['', 'nul\0', 'lone \ud800', undefined as unknown as string]) {
        for (const stream of [
          { aggregateType: bad, aggregateId: 'x' },
          { aggregateType: 'x', aggregateId: bad },
        ]) {
          await assert.rejects(store.append(stream, someEvents(1)), code('INVALID_STREAM'))
          await assert.rejects(store.read(stream), code('INVALID_STREAM'))
          await assert.rejects(store.load(stream), code('INVALID_STREAM'))
        }
      }
    },
  },
  {
    name: 'refuses events that cannot be stored, and all that came with them',
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      const cyclic: Record<string, unknown> = {}
      cyclic.self = cyclic
      const bad = [
        { name: '', payload: 1 },
        { name: 'nul\0', payload: 1 },
        { name: 'e', payload: undefined },
        { name: 'e', payload: cyclic },
        { name: 'e', payload: 1n },
        { name: 'e', payload: 1, version: 0 },
        { name: 'e', payload: 1, version: 1.5 },
        { name: 'e', payload: 1, id: 'no uuid' },
        { name: 'e', payload: 1, metadata: [] as never },
        { name: 'e', payload: 1, metadata: { text: 'nul\0' } },
        { name: 'e', payload: 1, metadata: { 'lone \udfff': 1 } },
      ]
      for (const event of bad) {
        await assert.rejects(store.append(stream, [event]), code('INVALID_EVENT'), JSON.stringify(event.name))
        await assert.rejects(
          store.appendBatch([
            { stream: freshStream(), events: someEvents(1), expected: 'none' },
            { stream, events: [event], expected: 'none' },
          ]),
          code('INVALID_EVENT'),
        )
      }
      assert.equal((await store.read(stream)).exists, false)
    },
  },
  {
    name: 'refuses expected versions that are none',
    async run({ open }) {
      const store = open()
      for (const expected of [-1, 1.5, Number.NaN, 2 ** 53, 'some', null]) {
        await assert.rejects(
          store.append(freshStream(), someEvents(1), { expected: expected as never }),
          code('INVALID_ARGUMENT'),
        )
      }
    },
  },
  {
    name: 'refuses unknown codecs on write, and all that came with them',
    async run({ open }) {
      const store = open()
      const [good, bad] = [freshStream(), freshStream()]
      for (const codec of [
        { label: 'unknown', version: 1 },
        { label: 'json', version: 2 },
        { label: '', version: 1 },
        { label: 'json', version: 0 },
      ]) {
        await assert.rejects(
          store.appendBatch([
            { stream: good, events: someEvents(1), expected: 'none' },
            { stream: bad, events: [{ name: 'e', payload: 1, codec }], expected: 'none' },
          ]),
          (error) => code('MODEL')(error) && /unsupported payload codec/.test(String(error)),
        )
      }
      assert.equal((await store.read(good)).exists, false)
    },
  },
  {
    name: 'stores payloads with binary and asynchronous codecs beside JSON',
    async run({ open }) {
      const store = open({ codecs: [reversed] })
      const stream = freshStream()
      const events = [...someEvents(1), { name: 'secret', payload: { n: 2 }, codec: reversed }, ...someEvents(1, 3)]
      await store.append(stream, events, { expected: 'none' })
      await store.append(stream, [{ name: 'secret', payload: { n: 4 }, codec: reversed }], { expected: 3 })
      await expectNumbers(store, stream, [1, 2, 3, 4])
      const byDefault = open({ codecs: [reversed], defaultCodec: reversed })
      await byDefault.append(stream, someEvents(1, 5), { expected: 4 })
      await expectNumbers(byDefault, stream, [1, 2, 3, 4, 5])
    },
  },
  {
    name: 'returns any text and bytes as they were, of one event and of many, alone and in a transaction',
    async run({ open }) {
      const store = open({ codecs: [reversed, raw] })
      const texts = ['', 'NULL', '{a,b}', `it's "so" \\ \n\t\u0001`, '☃ \ud83d\ude00 \u2028', '"', '\\']
      for (const count of [1, texts.length]) {
        for (const codec of [jsonCodec, raw, reversed]) {
          for (const alike of [true, false]) {
            const events = texts.slice(-count).map((text, n) => {
              return { name: text || 'empty', payload: text, metadata: { text: alike ? texts[3]! : `${n}` }, codec }
            })
            const [stream, late] = [freshStream(), freshStream()]
            await store.append(stream, events, { expected: 'none' })
            await store.transaction((transaction) => store.append(late, events, { expected: 0, transaction }))
            for (const each of [stream, late]) {
              const read = (await store.load(each)).events
              assert.deepEqual(
                read.map(({ name, payload, metadata }) => ({ name, payload, metadata, codec })),
                events,
              )
            }
          }
        }
      }
    },
  },
  {
    name: 'refuses a row whose codec nobody registered, and names it',
    async run({ open }) {
      const stream = freshStream()
      const other = freshStream()
      const writer = open({ codecs: [reversed] })
      await writer.append(stream, [...someEvents(1), { name: 'secret', payload: 2, codec: reversed }])
      await writer.append(other, someEvents(1))
      const reader = open()
      await assert.rejects(reader.load(stream), (error: ReplayError) => {
        return code('MODEL')(error) && error.sequence === 2 && error.aggregateId === stream.aggregateId
      })
      await expectNumbers(reader, other, [1])
      assert.equal((await reader.read(stream, { to: 1 })).events.length, 1)
    },
  },
  {
    name: 'refuses a payload that does not decode, and names it',
    async run({ open }) {
      const stream = freshStream('broken')
      const other = freshStream('broken')
      const writer = open({ codecs: [raw] })
      await writer.append(stream, [...someEvents(2), { name: 'broken', payload: '{"n":', codec: raw }])
      await writer.append(other, someEvents(1))
      const reader = open({ codecs: [strict] })
      await assert.rejects(reader.load(stream), (error: ReplayError) => {
        assert.ok(code('REPLAY')(error))
        assert.deepEqual([error.aggregateId, error.sequence, error.eventName], [stream.aggregateId, 3, 'broken'])
        return true
      })
      await expectNumbers(reader, other, [1])
    },
  },
]
