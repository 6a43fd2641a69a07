// A process to be killed: appends batches to two streams at once, says what was acknowledged, and keeps a projection.
import { openEventStore } from '../src/open-event-store.ts'
import { subscribe } from '../src/subscription/subscribe.ts'
import { someEvents } from '../src/testing/contract-case.ts'
import { plainPostgres } from './plain-postgres.ts'

const [url, type, name] = process.argv.slice(2) as [string, string, string]
const store = openEventStore({ db: plainPostgres(url), dialect: 'postgres' })

subscribe(store, {
  name,
  aggregateTypes: [type],
  pollInterval: 20,
  batchSize: 7,
  async handle(events, { transaction }) {
    const applied = events.map(({ id }) => ({ name: 'applied', payload: id }))
    await store.append({ aggregateType: 'applied', aggregateId: name }, applied, { transaction })
  },
})

for (let n = 0; ; n++) {
  const batch = crypto.randomUUID()
  const events = someEvents(3).map((event) => ({ ...event, metadata: { batch } }))
  const streams = [n % 3, 3 + (n % 2)].map((id) => ({ aggregateType: type, aggregateId: `s${id}` }))
  await store.appendBatch(streams.map((stream) => ({ stream, events, expected: 'any' })))
  process.stdout.write(`${batch}\n`)
}
