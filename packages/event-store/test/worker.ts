// A process to be killed: appends batches to two streams at once and says what was acknowledged, keeps a projection, or both.
import { openSqlite } from '@modkit/sqlite'
import { openEventStore } from '../src/open-event-store.ts'
import { subscribe } from '../src/subscription/subscribe.ts'
import { someEvents } from '../src/testing/contract-case.ts'
import { plainPostgres } from './plain-postgres.ts'

const [dialect, dsn, type, name, duties] = process.argv.slice(2) as [
  'postgres' | 'sqlite',
  string,
  string,
  string,
  string,
]
const db = dialect === 'postgres' ? plainPostgres(dsn) : await openSqlite({ path: dsn, busyTimeout: '30s' })
const store = openEventStore({ db, dialect })

if (duties.includes('project')) {
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
}

process.stdout.write('ready\n')
for (let n = 0; duties.includes('write'); n++) {
  const batch = crypto.randomUUID()
  const events = someEvents(3).map((event) => ({ ...event, metadata: { batch } }))
  const streams = [n % 3, 3 + (n % 2)].map((id) => ({ aggregateType: type, aggregateId: `s${id}` }))
  await store.appendBatch(
    streams.map((stream) => ({ stream, events, expected: 'any' })),
    { appendTimeout: 30_000 },
  )
  process.stdout.write(`${batch}\n`)
}
