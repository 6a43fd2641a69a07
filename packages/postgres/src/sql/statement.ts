import type { CompiledQuery } from 'kysely'
import type { SendOptions } from '../pool/connection.ts'
import { type WireValue, writeParameters } from '../values/write-parameters.ts'
import { isPureRead } from './pure-read.ts'

/** A statement as a connection takes it. */
export interface Statement {
  readonly text: string
  readonly values: WireValue[]
  readonly options: SendOptions
  /** How long such statements take; `undefined` for all but pure reads. */
  readonly pace: Pace | undefined
}

/** How long the server took for a text so far. */
export interface Pace {
  /** A moving average in milliseconds; infinite before the first answer. */
  averageMs: number
}

/** What is kept of a text: how it is sent, and its pace. */
type Kept = Pick<Statement, 'options' | 'pace'>

/** The most texts that one handle prepares. A server keeps each until its connection ends. */
const MAX_PREPARED = 2000

const SIMPLE: SendOptions = Object.freeze({ prepare: false, simple: true })
const UNNAMED: SendOptions = Object.freeze({ prepare: false, simple: false })
const PREPARED: SendOptions = Object.freeze({ prepare: true, simple: false })

const BEYOND: Kept = Object.freeze({ options: UNNAMED, pace: undefined })
/** The weight of the newest answer in the average. */
const NEWEST = 1 / 8

/** Kinds of statements that are worth a plan of their own; the rest (DDL, raw SQL) may also be several in one text. */
const QUERY_KINDS: ReadonlySet<string> = new Set([
  'SelectQueryNode',
  'InsertQueryNode',
  'UpdateQueryNode',
  'DeleteQueryNode',
  'MergeQueryNode',
])

/** Makes statements of compiled queries, decides which of them the server keeps prepared, and knows how long they take. */
export class Statements {
  readonly #options: SendOptions
  readonly #kept = new Map<string, Kept>()

  constructor(prepare: boolean) {
    this.#options = prepare ? PREPARED : UNNAMED
  }

  /** @throws SqlError `invalid_value` when a parameter cannot be sent */
  of(query: CompiledQuery): Statement {
    const text = query.sql
    const values = writeParameters(query.parameters)
    if (values.length === 0 && !QUERY_KINDS.has(query.query.kind)) {
      return { text, values, options: SIMPLE, pace: undefined }
    }
    const { options, pace } = this.#kept.get(text) ?? this.#keep(query)
    return { text, values, options, pace }
  }

  // Lists of every length (`in (…)`, `values (…), (…)`) make texts without end: the first ones are kept, and enough.
  #keep(query: CompiledQuery): Kept {
    if (this.#kept.size >= MAX_PREPARED) return BEYOND
    const pace = isPureRead(query.query) ? { averageMs: Number.POSITIVE_INFINITY } : undefined
    const kept: Kept = { options: this.#options, pace }
    this.#kept.set(query.sql, kept)
    return kept
  }
}

/** Statements of the driver itself: without parameters, not prepared. */
export function plain(text: string): Statement {
  return { text, values: [], options: SIMPLE, pace: undefined }
}

/** The server took so long for one more statement of that pace. */
export function learn(pace: Pace, ms: number): void {
  const before = pace.averageMs
  pace.averageMs = before === Number.POSITIVE_INFINITY ? ms : before + (ms - before) * NEWEST
}
