import { configModule } from '@modkit/config'
import {
  defineModule,
  type Exporting,
  looseToken,
  type Module,
  optional,
  provide,
  type Token,
  type TokenView,
  token,
} from '@modkit/kernel'
import { type SqlDialect, sqlTokens } from '@modkit/sql-contract'
import type { Kysely } from 'kysely'
import { eventStoreConfigTokens, eventStoreConfigValues } from './config.ts'
import type { EventStore } from './event-store.ts'
import { type OpenEventStoreOptions, openEventStore } from './open-event-store.ts'

/** `event_store.store`: the app's event store. */
export const EVENT_STORE: Token<EventStore<Kysely<any>>, 'event_store.store'> = token('event_store.store').of<
  EventStore<Kysely<any>>
>()

/** What `eventStoreModule` takes. */
export interface EventStoreModuleOptions<N extends string = string>
  extends Omit<OpenEventStoreOptions, 'db' | 'dialect' | 'schema' | 'pollInterval' | 'appendTimeout'> {
  /** The module whose `database.db` and `database.dialect` the store lives on. */
  readonly database: Exporting<TokenView<any, 'database.db'> | TokenView<any, 'database.dialect'>>
  /** A second store of one app: its token and its keys carry this name. */
  readonly name?: N
  /** In place of the environment: may export the tokens of `eventStoreConfigTokens`. */
  readonly config?: Module
  /** Puts something around the store before anybody gets it: `traceStore` of `@modkit/event-store/opentelemetry`. */
  readonly decorate?: (store: EventStore<Kysely<any>>) => EventStore<Kysely<any>>
  /** Brings the schema up to date when the app starts; default false: schema changes are explicit. */
  readonly migrate?: boolean
}

/** The token of a named store. */
type StoreId<N> = N extends string ? `event_store.${N}.store` : 'event_store.store'

/** The module of a store: exports its token, and nothing else. */
export type EventStoreModule<N extends string | undefined = undefined> = Module<
  Token<EventStore<Kysely<any>>, StoreId<N>>,
  N extends string ? `event_store.${N}` : 'event_store',
  StoreId<N>,
  StoreId<N>
>

/** Provides `event_store.store` on the database of `options.database`; a named store `event_store.<name>.store`. */
export function eventStoreModule(options: EventStoreModuleOptions & { readonly name?: never }): EventStoreModule
export function eventStoreModule<const N extends string>(
  options: EventStoreModuleOptions<N> & { readonly name: N },
): EventStoreModule<N>
export function eventStoreModule(options: EventStoreModuleOptions): Module<any, any, any, any> {
  const { name, database, config, migrate = false, decorate = (plain) => plain, ...rest } = options
  const id = name === undefined ? 'event_store' : `event_store.${name}`
  const store = looseToken<EventStore<Kysely<any>>>(`${id}.store`)
  const { db, dialect } = sqlTokens().of<any>()
  const keys = eventStoreConfigTokens(name)
  const settings: Module = config ?? configModule({ name: `config.${id}`, values: eventStoreConfigValues(name) })
  return defineModule({
    name: id,
    imports: [database as Module, settings],
    providers: [
      provide(store, {
        deps: {
          db: looseToken<Kysely<any>>(db.id),
          dialect: looseToken<SqlDialect>(dialect.id),
          schema: optional(keys.schema),
          pollInterval: optional(keys.pollInterval),
          appendTimeout: optional(keys.appendTimeout),
        },
        async build(deps) {
          const opened = openEventStore({ ...rest, ...deps })
          if (migrate) await opened.migrate()
          return decorate(opened)
        },
      }),
    ],
    exports: [store],
  })
}
