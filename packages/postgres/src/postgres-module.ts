import { defineModule, type Exporting, type Lifecycle, type Module, optional, provide, value } from '@modkit/kernel'
import { health, type SqlDialect, type SqlTokens, sqlTokens } from '@modkit/sql-contract'
import type { SqlModule } from '@modkit/sql-contract/driver'
import type { Kysely } from 'kysely'
import { type PostgresConfigTokens, postgresConfig, postgresConfigTokens } from './config.ts'
import { closePostgres, openPostgres } from './open-postgres.ts'
import type { PostgresOptions } from './options.ts'

/** What `postgresModule` takes: what has no key in the environment, and where the rest comes from. */
export interface PostgresModuleOptions<N extends string | undefined = undefined>
  extends Pick<PostgresOptions, 'session' | 'int8' | 'plugins' | 'onNotice'> {
  /** The name of the instance: a part of its tokens, its config tokens and its keys. */
  readonly name?: N
  /** Takes the place of `postgresConfig`: exports `postgres.dsn`, and may export the other config tokens. */
  readonly config?: Exporting<PostgresConfigTokens<NoInfer<N>>['dsn']>
}

/** The module: exports the two tokens of the SQL contract, and nothing else. */
export type PostgresModule<N extends string | undefined = undefined> = SqlModule<
  N extends string ? `data.postgres.${N}` : 'data.postgres',
  N
>

/**
 * The module `data.postgres`, or `data.postgres.<name>`: opens the pool when it is first needed and closes it with the
 * app. A failure to open reaches the app as the `cause` of the kernel's error: see `SqlBuildError`.
 *
 * @throws InvalidNameError when `name` is blank or holds white space
 */
export function postgresModule<const N extends string | undefined = undefined>(
  options: PostgresModuleOptions<N> = {},
): PostgresModule<NoInfer<N>> {
  const { name, config, ...fixed } = options
  // The ids are known to the caller's types and not in here, so inside they are loose.
  const { db, dialect }: SqlTokens<any> = sqlTokens(name as string | undefined).of<any>()
  const { dsn, ...settings }: PostgresConfigTokens<any> = postgresConfigTokens(name)
  const lifecycle: Lifecycle<Kysely<any>> = {
    cleanup: (db, { signal }) => closePostgres(db, { signal }),
    health: (db, { signal }) => health(db, { signal }),
  }
  const module: Module<any> = defineModule({
    name: name === undefined ? 'data.postgres' : `data.postgres.${name}`,
    imports: [(config ?? postgresConfig(name === undefined ? {} : { name })) as Module],
    providers: [
      provide(db, {
        deps: {
          dsn,
          maxOpenConns: optional(settings.maxOpenConns),
          maxIdleConns: optional(settings.maxIdleConns),
          connMaxLifetime: optional(settings.connMaxLifetime),
          connectTimeout: optional(settings.connectTimeout),
          acquireTimeout: optional(settings.acquireTimeout),
          statementTimeout: optional(settings.statementTimeout),
          prepare: optional(settings.prepare),
          ssl: optional(settings.ssl),
        },
        build: (keys, { signal }) => openPostgres({ ...fixed, ...keys, name, signal }),
        ...lifecycle,
      }),
      value(dialect, 'postgres' satisfies SqlDialect),
    ],
    exports: [db, dialect],
  })
  return module as PostgresModule<NoInfer<N>>
}
