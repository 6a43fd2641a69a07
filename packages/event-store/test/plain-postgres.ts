import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import postgres, { type ReservedSql, type Sql } from 'postgres'

/** A Kysely instance whose driver offers nothing below Kysely: the store must do with object rows and polling. */
export const plainPostgres = (url: string, options: postgres.Options<{}> = {}): Kysely<any> => {
  const sql = postgres(url, { max: 10, onnotice: () => {}, ...options })
  return new Kysely({
    dialect: {
      createDriver: () => new PlainDriver(sql),
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}

class PlainConnection implements DatabaseConnection {
  readonly reserved: ReservedSql

  constructor(reserved: ReservedSql) {
    this.reserved = reserved
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const rows = await this.reserved.unsafe(query.sql, [...query.parameters] as never[], { prepare: true })
    return { rows: [...rows] as R[] }
  }

  // biome-ignore lint/correctness/useYield: the store never streams
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('not supported')
  }
}

class PlainDriver implements Driver {
  readonly #sql: Sql

  constructor(sql: Sql) {
    this.#sql = sql
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<PlainConnection> {
    return new PlainConnection(await this.#sql.reserve())
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    ;(connection as PlainConnection).reserved.release()
  }

  async destroy(): Promise<void> {
    await this.#sql.end({ timeout: 5 })
  }
}
