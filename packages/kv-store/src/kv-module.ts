import {
  defineModule,
  type Exporting,
  type Health,
  looseToken,
  type Module,
  optional,
  provide,
  type Token,
} from '@modkit/kernel'
import { type BackendName, type KvConfigTokens, type KvTokenId, kvConfig, kvConfigTokens, prefixOf } from './config.ts'
import { KvOpenError } from './errors.ts'
import type { KvSchema, KvStore } from './kv-store.ts'
import { openKvStore } from './open-kv-store.ts'
import type { CommonOptions } from './options.ts'
import type { Synchronous } from './sqlite/connection.ts'

/** What `kvStoreModule` takes: what has no key in the environment, and where the rest comes from. */
export interface KvModuleOptions<N extends string | undefined = undefined>
  extends Pick<CommonOptions, 'codec' | 'codecs' | 'changeLog' | 'onError'> {
  /** The name of the instance: a part of its token, its config tokens and its keys. */
  readonly name?: N
  /** Takes the place of `kvConfig`: exports `kv.backend`, and may export the other config tokens. */
  readonly config?: Exporting<KvConfigTokens<N>['backend']>
  /** The module of the database that the backend `postgres` uses. Imported whatever the backend. */
  readonly database?: Exporting<Token<any, 'database.db'>>
}

/** The token of a store with the caller's schema: `kv.store`, of a named instance `kv.<name>.store`. */
export function kvToken<S extends object = KvSchema, const N extends string | undefined = undefined>(
  name?: N,
): Token<KvStore<S>, KvTokenId<N, 'store'>> {
  return Object.freeze({ ...looseToken<KvStore<S>>(`${prefixOf(name)}.store`), view: true }) as unknown as Token<
    KvStore<S>,
    KvTokenId<N, 'store'>
  >
}

/** The module: exports the store, and nothing else. */
export type KvModule<N extends string | undefined = undefined> = Module<
  Token<any, KvTokenId<N, 'store'>>,
  N extends string ? `kv.${N}` : 'kv',
  KvTokenId<N, 'store'>,
  KvTokenId<N, 'store'>
>

/** What the store's provider is given. */
interface Given {
  readonly backend: BackendName
  readonly path?: string | undefined
  readonly purgeInterval?: number | undefined
  readonly synchronous?: Synchronous | undefined
  readonly db?: any
}

/**
 * The module `kv`, or `kv.<name>`: opens the store when it is first needed and closes it with the app. A failure to open
 * reaches the app as the `cause` of the kernel's error: see `KvOpenError`.
 *
 * @throws KvInvalidArgumentError when `name` is blank or holds white space
 */
export function kvStoreModule<const N extends string | undefined = undefined>(
  options: KvModuleOptions<N> = {},
): KvModule<NoInfer<N>> {
  const { name, config, database, ...fixed } = options
  const token: Token<KvStore<any>> = looseToken(`${prefixOf(name)}.store`)
  const { backend, path, purgeInterval, synchronous }: KvConfigTokens<any> = kvConfigTokens(name)
  const db: Token<any> = looseToken('database.db')
  const settings = (config ?? kvConfig(name === undefined ? {} : { name })) as Module
  const module: Module<any> = defineModule({
    name: prefixOf(name),
    imports: database === undefined ? [settings] : [settings, database as unknown as Module],
    providers: [
      provide(token, {
        deps: {
          backend,
          path: optional(path),
          purgeInterval: optional(purgeInterval),
          synchronous: optional(synchronous),
          // A module without a database has none to ask for, and then nothing is built.
          ...(database !== undefined && { db: optional(db) }),
        },
        build: (given: Given) => openGiven(given, fixed, token.id),
        cleanup: (store: KvStore) => store.close(),
        health: (store: KvStore) => healthOf(store),
      }),
    ],
    exports: [token],
  })
  return module as KvModule<NoInfer<N>>
}

async function openGiven(given: Given, fixed: CommonOptions, token: string): Promise<KvStore<any>> {
  const { backend, path, purgeInterval, synchronous, db } = given
  const common = { ...fixed, ...(purgeInterval !== undefined && { purgeIntervalMs: purgeInterval }) }
  const refuse = (problem: string): never => {
    throw new KvOpenError('invalid_config', problem, { token })
  }
  if (backend === 'memory') return openKvStore({ backend, ...common })
  if (backend === 'postgres') {
    if (db === undefined) refuse('the backend postgres needs kvStoreModule({ database })')
    return openKvStore({ backend, db, ...common })
  }
  return openKvStore({
    backend,
    path: path ?? refuse('the backend sqlite needs a path: set KV_PATH'),
    ...(synchronous !== undefined && { synchronous }),
    ...common,
  })
}

/** Works when a read does. */
async function healthOf(store: KvStore): Promise<Health> {
  await store.has('', '')
  return { status: 'up' }
}
