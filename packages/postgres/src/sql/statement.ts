import type { CompiledQuery } from 'kysely'
import type { SendOptions } from '../pool/connection.ts'
import { type WireValue, writeParameters } from '../values/write-parameters.ts'

/** A statement as a connection takes it. */
export interface Statement {
  readonly text: string
  readonly values: WireValue[]
  readonly options: SendOptions
}

/** The most texts that one handle prepares. A server keeps each until its connection ends. */
const MAX_PREPARED = 2000

const SIMPLE: SendOptions = Object.freeze({ prepare: false, simple: true })
const UNNAMED: SendOptions = Object.freeze({ prepare: false, simple: false })
const PREPARED: SendOptions = Object.freeze({ prepare: true, simple: false })

/** Kinds of statements that are worth a plan of their own; the rest (DDL, raw SQL) may also be several in one text. */
const QUERY_KINDS: ReadonlySet<string> = new Set([
  'SelectQueryNode',
  'InsertQueryNode',
  'UpdateQueryNode',
  'DeleteQueryNode',
  'MergeQueryNode',
])

/** Makes statements of compiled queries, and decides which of them the server keeps prepared. */
export class Statements {
  readonly #prepare: boolean
  readonly #prepared = new Set<string>()

  constructor(prepare: boolean) {
    this.#prepare = prepare
  }

  /** @throws SqlError `invalid_value` when a parameter cannot be sent */
  of(query: CompiledQuery): Statement {
    const values = writeParameters(query.parameters)
    if (values.length === 0 && !QUERY_KINDS.has(query.query.kind)) return { text: query.sql, values, options: SIMPLE }
    return { text: query.sql, values, options: this.#mayPrepare(query.sql) ? PREPARED : UNNAMED }
  }

  // Lists of every length (`in (…)`, `values (…), (…)`) make texts without end: the first ones are kept, and enough.
  #mayPrepare(text: string): boolean {
    if (!this.#prepare) return false
    if (this.#prepared.has(text)) return true
    if (this.#prepared.size >= MAX_PREPARED) return false
    this.#prepared.add(text)
    return true
  }
}

/** Statements of the driver itself: without parameters, not prepared. */
export function plain(text: string): Statement {
  return { text, values: [], options: SIMPLE }
}
