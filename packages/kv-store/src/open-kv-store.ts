import { checkCount } from './check.ts'
import type { Codecs } from './codec.ts'
import { Core } from './core.ts'
import { KvOpenError } from './errors.ts'
import type { KvSchema, LocalKvStore } from './kv-store.ts'
import type { Engine } from './local/engine.ts'
import { LocalBackend } from './local/local-backend.ts'
import { LocalStore } from './local/local-store.ts'
import { openMemory } from './memory/open-memory.ts'
import type { ChangeLogOptions, CommonOptions, MemoryOptions, SqliteOptions } from './options.ts'
import { Purger } from './purger.ts'
import { Space } from './space.ts'
import { DEFAULT_CHANGE_LOG } from './sqlite/change-log.ts'
import { openSqlite } from './sqlite/open-sqlite.ts'
import { EventHub } from './watch/event-hub.ts'
import { ForeignChanges } from './watch/foreign-changes.ts'

const SYNCHRONOUS = ['OFF', 'NORMAL', 'FULL', 'EXTRA']
const MAX_BATCH = 1000

/**
 * Opens a store. Close it with `close()` or `await using`.
 *
 * @throws KvOpenError with the stage that failed; nothing stays open
 */
export async function openKvStore<S extends KvSchema = KvSchema>(
  options: MemoryOptions<S> | SqliteOptions<S>,
): Promise<LocalKvStore<S>> {
  const common = resolveCommon(options)
  const engine = await openEngine(options, common)
  return openLocal(engine, common, options.backend === 'sqlite' ? (options.busyTimeoutMs ?? 5000) : 5000)
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

function openEngine(options: MemoryOptions<any> | SqliteOptions<any>, common: Resolved): Engine | Promise<Engine> {
  if (options.backend === 'memory') return openMemory(common.now, common.changeLog)
  if (options.backend !== 'sqlite') {
    throw new KvOpenError(
      'invalid_config',
      `unknown backend: backend=${JSON.stringify((options as { backend: unknown }).backend)}`,
    )
  }
  const { path, synchronous = 'NORMAL', busyTimeoutMs = 5000 } = options
  if (typeof path !== 'string' || path === '') throw new KvOpenError('invalid_config', 'path is missing')
  if (!SYNCHRONOUS.includes(synchronous)) {
    throw new KvOpenError('invalid_config', `unknown value: synchronous=${JSON.stringify(synchronous)}`)
  }
  checkConfig('busyTimeoutMs', busyTimeoutMs)
  return openSqlite({ path, synchronous, busyTimeoutMs }, common.now, common.changeLog)
}

function openLocal(engine: Engine, common: Resolved, busyTimeoutMs: number): LocalStore {
  const { codecs, now, onError } = common
  const hub = new EventHub(codecs, onError, (wanted) => foreign?.follow(wanted))
  const foreign = engine.log && ForeignChanges.of(engine.log, hub, onError)
  const backend = new LocalBackend(engine, {
    now,
    busyTimeoutMs,
    maxBatch: MAX_BATCH,
    isWatched: () => hub.isWatched,
    publish: (changes) => hub.publish(changes),
    onError,
  })
  const space = new Space('', undefined, codecs, now)
  const purger = new Purger(common.purgeIntervalMs, (signal) => backend.purge(space.groupsFrom(''), signal), onError)
  return new LocalStore(
    new Core(backend, hub, async () => {
      foreign?.follow(false)
      await purger.close()
    }),
    space,
  )
}

function checkConfig(name: string, value: number): void {
  try {
    checkCount(value, name)
  } catch (cause) {
    throw new KvOpenError('invalid_config', `${name}=${String(value)}`, { cause })
  }
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error), 'KvStoreWarning')
}
