import {
  type ConfigModule,
  type ConfigSource,
  type ConfigValue,
  configModule,
  configValue,
  duration,
  instanceKey,
  oneOf,
  type Parser,
  parser,
  string,
} from '@modkit/config'
import { looseToken, type Token } from '@modkit/kernel'
import { KvInvalidArgumentError } from './errors.ts'
import type { Synchronous } from './sqlite/connection.ts'

/** Where a store keeps its data. */
export type BackendName = 'sqlite' | 'memory' | 'postgres'

/** The id of a token of an instance: `kv.path`, of a named one `kv.cache.path`; `string` when the name is computed. */
export type KvTokenId<N extends string | undefined, Suffix extends string> = N extends string
  ? {} extends Record<N, 1>
    ? string
    : `kv.${N}.${Suffix}`
  : `kv.${Suffix}`

/** The configuration of an instance, as tokens. */
export interface KvConfigTokens<N extends string | undefined = undefined> {
  readonly backend: Token<BackendName, KvTokenId<N, 'backend'>>
  /** Needed by the backend `sqlite` only. */
  readonly path: Token<string | undefined, KvTokenId<N, 'path'>>
  /** In milliseconds; 0 never purges. */
  readonly purgeInterval: Token<number | undefined, KvTokenId<N, 'purge_interval'>>
  readonly synchronous: Token<Synchronous | undefined, KvTokenId<N, 'synchronous'>>
}

/** The part of a token id before its last dot: `kv`, or `kv.<name>`. @throws KvInvalidArgumentError for a blank name */
export function prefixOf(name: string | undefined): string {
  if (name === undefined) return 'kv'
  if (name === '' || /\s/.test(name))
    throw new KvInvalidArgumentError('name', 'it must not be blank or hold white space')
  return `kv.${name}`
}

/** The config tokens of an instance: `kv.backend`, `kv.path`, `kv.purge_interval`, `kv.synchronous`. */
export function kvConfigTokens<const N extends string | undefined = undefined>(name?: N): KvConfigTokens<NoInfer<N>>
export function kvConfigTokens(name?: string): KvConfigTokens<string> {
  const prefix = prefixOf(name)
  return Object.freeze({
    backend: looseToken<BackendName>(`${prefix}.backend`),
    path: looseToken<string | undefined>(`${prefix}.path`),
    purgeInterval: looseToken<number | undefined>(`${prefix}.purge_interval`),
    synchronous: looseToken<Synchronous | undefined>(`${prefix}.synchronous`),
  })
}

const synchronous: Parser<Synchronous> = parser('one of OFF, NORMAL, FULL, EXTRA', (raw) =>
  oneOf('OFF', 'NORMAL', 'FULL', 'EXTRA')(raw.toUpperCase()),
)

type KvConfigValues<N extends string | undefined> = readonly [
  ConfigValue<BackendName, KvTokenId<N, 'backend'>, true>,
  ConfigValue<string | undefined, KvTokenId<N, 'path'>, true>,
  ConfigValue<number | undefined, KvTokenId<N, 'purge_interval'>, true>,
  ConfigValue<Synchronous | undefined, KvTokenId<N, 'synchronous'>, true>,
]

/** How each token is read: `KV_BACKEND`, of a named instance `KV_CACHE_BACKEND`, and so on. */
export function kvConfigValues<const N extends string | undefined = undefined>(name?: N): KvConfigValues<NoInfer<N>> {
  const tokens = kvConfigTokens(name as N)
  const key = (setting: string): string => instanceKey('KV', name, setting)
  return [
    configValue(tokens.backend, {
      key: key('BACKEND'),
      parse: oneOf('sqlite', 'memory', 'postgres'),
      default: 'sqlite',
      description: 'Where the data is kept: sqlite, memory or postgres.',
    }),
    configValue(tokens.path, {
      key: key('PATH'),
      parse: string,
      description: 'The file of the backend sqlite. Nothing else in the process may have it open.',
    }),
    configValue(tokens.purgeInterval, {
      key: key('PURGE_INTERVAL'),
      parse: duration,
      description: 'How often expired keys are removed. 60s when unset; 0 never.',
    }),
    configValue(tokens.synchronous, {
      key: key('SYNCHRONOUS'),
      parse: synchronous,
      description: 'When SQLite waits for the disk: NORMAL when unset; FULL survives a power cut.',
    }),
  ]
}

/** What `kvConfig` takes. */
export interface KvConfigOptions<N extends string | undefined = undefined> {
  /** The name of the instance; its keys are `KV_<NAME>_…`. */
  readonly name?: N
  /** Where the keys are looked up. Default: the environment. */
  readonly source?: ConfigSource
}

/** The config module of an instance: reads its keys and exports its config tokens. */
export function kvConfig<const N extends string | undefined = undefined>({
  name,
  source,
}: KvConfigOptions<N> = {}): ConfigModule<string, KvConfigValues<NoInfer<N>>> {
  const values = kvConfigValues(name as N)
  return configModule(source === undefined ? { values } : { values, source })
}
