import {
  type ConfigModule,
  type ConfigSource,
  type ConfigValue,
  configModule,
  configValue,
  duration,
  instanceKey,
  type Parser,
  parser,
  string,
} from '@modkit/config'
import { looseToken, type Token } from '@modkit/kernel'
import { checkName } from '@modkit/sql-contract/driver'
import { JOURNAL_MODES, type JournalMode } from './options.ts'

/** The id of a config token: `sqlite.path`, of a named instance `sqlite.cache.path`; `string` when the name is computed. */
export type SqliteConfigId<N extends string | undefined, Suffix extends string> = N extends string
  ? {} extends Record<N, 1>
    ? string
    : `sqlite.${N}.${Suffix}`
  : `sqlite.${Suffix}`

/** The configuration of an instance, as tokens. A module that takes the place of `sqliteConfig` must export `path`. */
export interface SqliteConfigTokens<N extends string | undefined = undefined> {
  /** A path, `:memory:`, or a `file:` DSN. */
  readonly path: Token<string, SqliteConfigId<N, 'path'>>
  /** In milliseconds. */
  readonly busyTimeout: Token<number | undefined, SqliteConfigId<N, 'busy_timeout'>>
  readonly journalMode: Token<JournalMode | undefined, SqliteConfigId<N, 'journal_mode'>>
  /** In milliseconds; 0 or undefined is no start-up ping. */
  readonly connectTimeout: Token<number | undefined, SqliteConfigId<N, 'connect_timeout'>>
}

/**
 * The config tokens of an instance: `sqlite.path`, `sqlite.busy_timeout`, `sqlite.journal_mode`, `sqlite.connect_timeout`,
 * or with its name in the middle, `sqlite.cache.path`.
 *
 * @throws InvalidNameError when the name is blank or holds white space
 */
export function sqliteConfigTokens(): SqliteConfigTokens
export function sqliteConfigTokens<const N extends string | undefined>(name: N): SqliteConfigTokens<N>
export function sqliteConfigTokens(name?: string): SqliteConfigTokens<any> {
  const prefix = name === undefined ? 'sqlite' : `sqlite.${checkName(name)}`
  return Object.freeze({
    path: looseToken<string>(`${prefix}.path`),
    busyTimeout: looseToken<number | undefined>(`${prefix}.busy_timeout`),
    journalMode: looseToken<JournalMode | undefined>(`${prefix}.journal_mode`),
    connectTimeout: looseToken<number | undefined>(`${prefix}.connect_timeout`),
  })
}

const journalMode: Parser<JournalMode> = parser(`one of ${JOURNAL_MODES.join(', ')}`, (raw) => {
  const mode = JOURNAL_MODES.find((mode) => mode === raw.toLowerCase())
  if (mode === undefined) throw new RangeError('not a journal mode')
  return mode
})

/** The values behind the tokens, in the order path, busy timeout, journal mode, connect timeout. */
type SqliteConfigValues<N extends string | undefined> = readonly [
  ConfigValue<string, SqliteConfigId<N, 'path'>, true>,
  ConfigValue<number | undefined, SqliteConfigId<N, 'busy_timeout'>, true>,
  ConfigValue<JournalMode | undefined, SqliteConfigId<N, 'journal_mode'>, true>,
  ConfigValue<number | undefined, SqliteConfigId<N, 'connect_timeout'>, true>,
]

/** How each token is read: `SQLITE_PATH`, of a named instance `SQLITE_CACHE_PATH`, and so on. */
export function sqliteConfigValues<const N extends string | undefined = undefined>(
  name?: N,
): SqliteConfigValues<NoInfer<N>> {
  const tokens = sqliteConfigTokens(name as N)
  const key = (setting: string) => instanceKey('SQLITE', name, setting)
  return [
    configValue(tokens.path, {
      key: key('PATH'),
      parse: string,
      required: true,
      description: 'Where the database is: a path, :memory:, or a file: DSN with mode=ro, rw, rwc or memory.',
    }),
    configValue(tokens.busyTimeout, {
      key: key('BUSY_TIMEOUT'),
      parse: duration,
      description: 'How long to wait for a lock of another connection. 5s when unset.',
    }),
    configValue(tokens.journalMode, {
      key: key('JOURNAL_MODE'),
      parse: journalMode,
      description: 'How transactions are made atomic. wal when unset, for a file that may be written.',
    }),
    configValue(tokens.connectTimeout, {
      key: key('CONNECT_TIMEOUT'),
      parse: duration,
      description: 'Deadline of a first query at start-up. Unset or 0: no such query.',
    }),
  ]
}

/** What `sqliteConfig` takes. */
export interface SqliteConfigOptions<N extends string | undefined = undefined> {
  /** The name of the instance; its keys are `SQLITE_<NAME>_…`. */
  readonly name?: N
  /** Where the keys are looked up. Default: the environment. */
  readonly source?: ConfigSource
}

// `NoInfer` here and above: the place where a value is used must not decide about its name.

/** The config module of an instance: reads its keys and exports its config tokens. */
export function sqliteConfig<const N extends string | undefined = undefined>({
  name,
  source,
}: SqliteConfigOptions<N> = {}): ConfigModule<string, SqliteConfigValues<NoInfer<N>>> {
  const values = sqliteConfigValues(name as N)
  return configModule(source === undefined ? { values } : { values, source })
}
