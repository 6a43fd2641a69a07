import { defineModule, type Exporting, type Lifecycle, type Module, optional, provide, value } from '@modkit/kernel'
import { health, type SqlDialect, type SqlTokens, sqlTokens } from '@modkit/sql-contract'
import type { SqlModule } from '@modkit/sql-contract/driver'
import type { Kysely } from 'kysely'
import { type SqliteConfigTokens, sqliteConfig, sqliteConfigTokens } from './config.ts'
import { closeSqlite, openSqlite } from './open-sqlite.ts'
import { configured, type SqliteOptions } from './options.ts'

/** What `sqliteModule` takes: what has no key in the environment, and where the rest comes from. */
export interface SqliteModuleOptions<N extends string | undefined = undefined>
  extends Pick<
    SqliteOptions,
    'driver' | 'foreignKeys' | 'synchronous' | 'acquireTimeout' | 'statementCacheSize' | 'pragmas' | 'plugins'
  > {
  /** The name of the instance: a part of its tokens, its config tokens and its keys. */
  readonly name?: N
  /** Takes the place of `sqliteConfig`: exports `sqlite.path`, and may export the other config tokens. */
  readonly config?: Exporting<SqliteConfigTokens<NoInfer<N>>['path']>
}

/** The module: exports the two tokens of the SQL contract, and nothing else. */
export type SqliteModule<N extends string | undefined = undefined> = SqlModule<
  N extends string ? `data.sqlite.${N}` : 'data.sqlite',
  N
>

/**
 * The module `data.sqlite`, or `data.sqlite.<name>`: opens the database when it is first needed and closes it with the
 * app. A failure to open reaches the app as the `cause` of the kernel's error: see `SqlBuildError`.
 *
 * @throws InvalidNameError when `name` is blank or holds white space
 */
export function sqliteModule<const N extends string | undefined = undefined>(
  options: SqliteModuleOptions<N> = {},
): SqliteModule<NoInfer<N>> {
  const { name, config, ...fixed } = options
  // The ids are known to the caller's types and not in here, so inside they are loose.
  const { db, dialect }: SqlTokens<any> = sqlTokens(name as string | undefined).of<any>()
  const { path, busyTimeout, journalMode, connectTimeout }: SqliteConfigTokens<any> = sqliteConfigTokens(name)
  const lifecycle: Lifecycle<Kysely<any>> = {
    cleanup: (db, { signal }) => closeSqlite(db, { signal }),
    health: (db, { signal }) => health(db, { signal }),
  }
  const module: Module<any> = defineModule({
    name: name === undefined ? 'data.sqlite' : `data.sqlite.${name}`,
    imports: [(config ?? sqliteConfig(name === undefined ? {} : { name })) as Module],
    providers: [
      provide(db, {
        deps: {
          path,
          busyTimeout: optional(busyTimeout),
          journalMode: optional(journalMode),
          connectTimeout: optional(connectTimeout),
        },
        build: (keys, { signal }) => openSqlite({ ...fixed, ...configured({ ...keys, name }), signal }),
        ...lifecycle,
      }),
      value(dialect, 'sqlite' satisfies SqlDialect),
    ],
    exports: [db, dialect],
  })
  return module as SqliteModule<NoInfer<N>>
}
