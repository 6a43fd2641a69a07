import {
  type AbortableQueryOptions,
  type CompiledQuery,
  type ConnectionProvider,
  DefaultQueryExecutor,
  type DialectAdapter,
  type KyselyPlugin,
  type QueryCompiler,
  type QueryResult,
} from 'kysely'
import { SESSION } from '../after-commit.ts'
import { untilEnded } from './until-ended.ts'

/** Runs one query outside any transaction, on whatever connection the driver likes. */
export type DirectQuery = (query: CompiledQuery, options?: AbortableQueryOptions) => Promise<QueryResult<any>>

/** What the executor is made of. */
export interface ExecutorParts {
  readonly compiler: QueryCompiler
  readonly adapter: DialectAdapter
  /** Reserves a connection: for transactions, `connection()` and streams. */
  readonly provider: ConnectionProvider
  readonly plugins: readonly KyselyPlugin[]
  /** Absent in a session: there every query takes the session's connection. */
  readonly direct: DirectQuery | undefined
}

// Kysely makes an executor for each query of a transaction, but only `afterCommit` asks for its adapter.
interface Session {
  adapter?: DialectAdapter
}

/**
 * Tells a plain query from a reserved connection, which Kysely's driver interface cannot: `executeQuery` goes straight to
 * the driver, `provideConnection` reserves. A reserved connection is a session; all handles that are derived inside
 * (`withSchema`, `withPlugin`) share its adapter object, which is how `afterCommit` recognises them.
 */
export class DirectExecutor extends DefaultQueryExecutor {
  readonly #parts: ExecutorParts
  readonly #session: Session | undefined

  constructor(parts: ExecutorParts, session?: Session) {
    super(parts.compiler, parts.adapter, parts.provider, [...parts.plugins])
    this.#parts = parts
    this.#session = session
  }

  override get adapter(): DialectAdapter {
    const session = this.#session
    if (session === undefined) return this.#parts.adapter
    session.adapter ??= Object.create(this.#parts.adapter, { [SESSION]: { value: true } }) as DialectAdapter
    return session.adapter
  }

  override executeQuery<R>(query: CompiledQuery, options?: AbortableQueryOptions): Promise<QueryResult<R>> {
    const { direct, plugins, provider } = this.#parts
    const signal = options?.signal
    let result: Promise<QueryResult<R>>
    if (direct === undefined) {
      if (signal !== undefined) return super.executeQuery(query, options)
      // As Kysely does it, in fewer promises.
      result = provider.provideConnection((connection) => connection.executeQuery<R>(query))
    } else if (signal === undefined || (options?.inflightQueryAbortStrategy ?? 'ignore query') === 'ignore query') {
      result = direct(query, options)
    } else {
      // To cancel a query on the server one must know its connection.
      return super.executeQuery(query, options)
    }
    return plugins.length === 0 ? result : transform(result, query, plugins, signal)
  }

  override withConnectionProvider(provider: ConnectionProvider): DirectExecutor {
    return new DirectExecutor({ ...this.#parts, provider: untilEnded(provider), direct: undefined }, {})
  }

  override withPlugins(plugins: ReadonlyArray<KyselyPlugin>): DirectExecutor {
    return this.#replacePlugins([...this.#parts.plugins, ...plugins])
  }

  override withPlugin(plugin: KyselyPlugin): DirectExecutor {
    return this.withPlugins([plugin])
  }

  override withPluginAtFront(plugin: KyselyPlugin): DirectExecutor {
    return this.#replacePlugins([plugin, ...this.#parts.plugins])
  }

  override withoutPlugins(): DirectExecutor {
    return this.#replacePlugins([])
  }

  #replacePlugins(plugins: readonly KyselyPlugin[]): DirectExecutor {
    return new DirectExecutor({ ...this.#parts, plugins }, this.#session)
  }
}

async function transform(
  pending: Promise<QueryResult<any>>,
  { queryId }: CompiledQuery,
  plugins: readonly KyselyPlugin[],
  signal: AbortSignal | undefined,
): Promise<QueryResult<any>> {
  let result = await pending
  for (const plugin of plugins) result = await plugin.transformResult({ queryId, result, signal })
  return result
}
