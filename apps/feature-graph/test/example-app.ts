import { bootstrap, controller, defineModule, lazy, multiToken, provide, token, value } from '@modkit/kernel'

const PATH = token('app.path').of<string>()
const PORT = token('app.port').of<number>()
const DB = token('database.db').of<object>()
const POOL = token('database.pool').of<object>()
const CHECKS = multiToken('app.checks').of<string>()
const NOTES = token('notes.service').of<object>()
const SPARE = token('notes.<script>alert("1")</script>&').of<object>()

const config = defineModule({
  name: 'config',
  providers: [value(PATH, 'hunter2'), value(PORT, 1)],
  exports: [PATH, PORT],
})
const database = defineModule({
  name: 'database',
  imports: [config],
  providers: [
    provide(POOL, { deps: { path: PATH }, build: () => ({}) }),
    provide(DB, {
      deps: { pool: POOL },
      build: () => ({}),
      health: () => {
        throw new Error('refused <b>')
      },
    }),
    value(CHECKS, 'database'),
  ],
  // Passes a token of its import on.
  exports: [DB, CHECKS, PATH],
})
const notes = defineModule({
  name: 'notes',
  imports: [database],
  providers: [
    provide(NOTES, { deps: { db: DB, checks: CHECKS, spare: lazy(SPARE) }, build: () => ({}) }),
    provide(SPARE, { deps: { path: PATH }, build: () => ({}) }),
  ],
  controllers: [controller('NotesController', { deps: { notes: NOTES }, build: () => ({}) })],
  exports: [NOTES],
})

/** Four modules with everything that a picture can show: re-exports, a multi-token, a lazy edge, hostile names, bad health. */
export const exampleApp = () => bootstrap(defineModule({ name: 'app', imports: [notes, config] }), { report: true })
