// A program as an app would write it; its standard output tells the test where it is. The environment says what goes wrong.
import { setTimeout as sleep } from 'node:timers/promises'
import { runMain, serve } from '@modkit/http'
import { bootstrap, defineModule, provide, token } from '@modkit/kernel'
import { Hono } from 'hono'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const { HANG = '', FAIL = '' } = process.env

const DB = token('test.db').of<string>()
const database = provide(DB, {
  build: async (_, { signal }) => {
    say('building')
    if (FAIL === 'build') throw new Error('no database')
    // Holds the process, as the socket of a server that does not answer would.
    if (HANG === 'build') await sleep(60_000, undefined, { signal })
    return 'db'
  },
  cleanup: () => {
    if (FAIL === 'cleanup') throw new Error('no goodbye')
    say('cleaned')
  },
})
const FIRST = token('test.first').of<string>()
const first = provide(FIRST, { build: () => 'first', cleanup: () => say('first cleaned') })

await runMain(
  async (signal) => {
    const root = defineModule({ name: 'app', providers: [first, database] })
    const app = await bootstrap(root, { signal, eager: true })
    const hono = new Hono()
    hono.get('/slow', async (c) => {
      say('in flight')
      await new Promise((resolve) => setTimeout(resolve, HANG === 'request' ? 60_000 : 300))
      return c.text('at last')
    })
    if (HANG === 'timer') setInterval(() => {}, 1000)
    const server = await serve(app, hono, { port: 0, signal, drainTimeout: HANG === 'request' ? '30s' : '10s' })
    say(`url ${server.url}`)
    return server.closed
  },
  { exitTimeout: '100ms' },
)
