import type { Backend, LogReader } from './backend.ts'
import { checkCount } from './check.ts'
import type { Codecs } from './codec.ts'
import { Core } from './core.ts'
import { KvOpenError } from './errors.ts'
import type { KvSchema, KvStore, LocalKvStore } from './kv-store.ts'
import type { Engine } from './local/engine.ts'
import { LocalBackend } from './local/local-backend.ts'
import { LocalStore } from './local/local-store.ts'
import { openMemory } from './memory/open-memory.ts'
import type {
  ChangeLogOptions,
  CommonOptions,
  KvStoreOptions,
  MemoryOptions,
  PostgresOptions,
  SqliteOptions,
} from './options.ts'
import type { PgClient } from './postgres/client.ts'
import { kyselyClient } from './postgres/kysely-client.ts'
import { openClient } from './postgres/open-client.ts'
import { openPostgres } from './postgres/open-postgres.ts'
import { Purger } from './purger.ts'
import { Space } from './space.ts'
import { DEFAULT_CHANGE_LOG } from './sqlite/change-log.ts'
import { openSqlite } from './sqlite/open-sqlite.ts'
import { Store } from './store.ts'
import { EventHub } from './watch/event-hub.ts'
import { ForeignChanges } from './watch/foreign-changes.ts'

const SYNCHRONOUS = ['OFF', 'NORMAL', 'FULL', 'EXTRA']
const MAX_BATCH = 1000
const DEFAULT_BUSY_TIMEOUT = 5000

/**
 * Opens a store. Close it with `close()` or `await using`.
 *
 * @throws KvOpenError with the stage that failed; nothing stays open
 */
export async function openKvStore<S extends object = KvSchema>(
  options: MemoryOptions<S> | SqliteOptions<S>,
): Promise<LocalKvStore<S>>
export async function openKvStore<S extends object = KvSchema>(options: KvStoreOptions<S>): Promise<KvStore<S>>
export async function openKvStore(options: KvStoreOptions<any>): Promise<KvStore<any>> {
  const common = resolveCommon(options)
  switch (options.backend) {
    case 'memory':
      return openLocal(openMemory(common.now, common.changeLog), common, DEFAULT_BUSY_TIMEOUT)
    case 'sqlite':
      return openLocal(await openFile(options, common), common, options.busyTimeoutMs ?? DEFAULT_BUSY_TIMEOUT)
    case 'postgres':
      return openServer(options, common)
    default:
      throw new KvOpenError(
        'invalid_config',
        `unknown backend: backend=${JSON.stringify((options as { backend: unknown }).backend)}`,
      )
  }
}

interface Resolved {
  readonly codecs: Codecs
  readonly purgeIntervalMs: number
  readonly changeLog: ChangeLogOptions | undefined
  readonly onError: (error: unknown) => void
  readonly now: () => number
}

function resolveCommon(options: CommonOptions<any>): Resolved {
  const { codec, codecs, purgeIntervalMs = 60_000, changeLog = false, onError = warn, now = Date.now } = options
  const log = changeLog === true ? DEFAULT_CHANGE_LOG : changeLog || undefined
  checkConfig('purgeIntervalMs', purgeIntervalMs)
  if (log !== undefined) checkConfig('changeLog.maxEntries', log.maxEntries)
  const byGroup = codecs && new Map(Object.entries(codecs).filter(([, each]) => each !== undefined))
  return {
    codecs: { fallback: codec, byGroup: byGroup as Codecs['byGroup'] },
    purgeIntervalMs,
    changeLog: log,
    onError,
    now,
  }
}

async function openFile(options: SqliteOptions<any>, common: Resolved): Promise<Engine> {
  const { path, synchronous = 'NORMAL', busyTimeoutMs = DEFAULT_BUSY_TIMEOUT } = options
  if (typeof path !== 'string' || path === '') throw new KvOpenError('invalid_config', 'path is missing')
  if (!SYNCHRONOUS.includes(synchronous)) {
    throw new KvOpenError('invalid_config', `unknown value: synchronous=${JSON.stringify(synchronous)}`)
  }
  checkConfig('busyTimeoutMs', busyTimeoutMs)
  return openSqlite({ path, synchronous, busyTimeoutMs }, common.now, common.changeLog)
}

function openLocal(engine: Engine, common: Resolved, busyTimeoutMs: number): LocalStore {
  const { hub, follow } = createHub(common, engine.log)
  const backend = new LocalBackend(engine, {
    now: common.now,
    busyTimeoutMs,
    maxBatch: MAX_BATCH,
    isWatched: () => hub.isWatched,
    publish: (changes) => hub.publish(changes),
    onError: common.onError,
  })
  return new LocalStore(...assemble(backend, hub, follow, common))
}

async function openServer(options: PostgresOptions<any>, common: Resolved): Promise<Store> {
  const client = await clientOf(options)
  let hub: EventHub | undefined
  const backend = await openPostgres(client, {
    now: common.now,
    changeLog: common.changeLog,
    onError: common.onError,
    isWatched: () => hub?.isWatched === true,
    publish: (changes) => hub?.publish(changes),
  })
  const created = createHub(common, backend.log)
  hub = created.hub
  return new Store(...assemble(backend, hub, created.follow, common))
}

async function clientOf(options: PostgresOptions<any>): Promise<PgClient> {
  if (options.db !== undefined) return kyselyClient(options.db)
  const { dsn, maxConnections = 4 } = options
  if (typeof dsn !== 'string' || dsn === '') throw new KvOpenError('invalid_config', 'dsn or db is missing')
  checkConfig('maxConnections', maxConnections)
  return openClient({ dsn, maxConnections })
}

/** The hub, and how to begin or stop following what others write. */
function createHub(
  { codecs, onError }: Resolved,
  log: LogReader | undefined,
): { readonly hub: EventHub; readonly follow: (wanted: boolean) => void } {
  const follow = (wanted: boolean): void => foreign?.follow(wanted)
  const hub = new EventHub(codecs, onError, follow)
  const foreign = log && ForeignChanges.of(log, hub, onError)
  return { hub, follow }
}

function assemble<B extends Backend>(
  backend: B,
  hub: EventHub,
  follow: (wanted: boolean) => void,
  { codecs, now, onError, purgeIntervalMs }: Resolved,
): [Core<B>, Space] {
  const space = new Space('', undefined, codecs, now)
  const purger = new Purger(purgeIntervalMs, (signal) => backend.purge(space.groupsFrom(''), signal), onError)
  const core = new Core(backend, hub, async () => {
    follow(false)
    await purger.close()
  })
  return [core, space]
}

function checkConfig(name: string, value: number): void {
  try {
    checkCount(value, name)
  } catch (cause) {
    throw new KvOpenError('invalid_config', `${name}=${String(value)}`, { cause })
  }
}

function warn(error: unknown): void {
  const detail = error instanceof Error ? error.stack : undefined
  process.emitWarning(String(error), { type: 'KvStoreWarning', ...(detail !== undefined && { detail }) })
}
