import { InvalidArgumentError } from '../errors/argument-errors.ts'

/** The tables of one store, quoted, in their schema. */
export interface PostgresTables {
  /** `"schema".`, or empty for the search path. */
  readonly prefix: string
  readonly events: string
  readonly snapshots: string
  readonly states: string
  readonly commits: string
  readonly outbox: string
  readonly inbox: string
  readonly checkpoints: string
  readonly parked: string
  readonly epochs: string
  readonly migrations: string
  /** The channel that wakes subscribers, and the key of locks: one per schema. */
  readonly name: string
}

/**
 * The tables in `schema`; without one, those that the connection's search path finds.
 *
 * @throws InvalidArgumentError when the name is not a plain lower-case identifier
 */
export function postgresTables(schema: string | undefined): PostgresTables {
  // Never escaped, only refused: a schema's name comes from the operator, and plain ones are enough.
  if (schema !== undefined && !/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) {
    throw new InvalidArgumentError(`a schema is a lower-case identifier: schema=${JSON.stringify(schema)}`)
  }
  const prefix = schema === undefined ? '' : `"${schema}".`
  return {
    prefix,
    events: `${prefix}aggregate_events`,
    snapshots: `${prefix}aggregate_snapshots`,
    states: `${prefix}aggregate_stream_states`,
    commits: `${prefix}event_store_commits`,
    outbox: `${prefix}outbox`,
    inbox: `${prefix}inbox`,
    checkpoints: `${prefix}event_store_checkpoints`,
    parked: `${prefix}event_store_parked`,
    epochs: `${prefix}event_store_epochs`,
    migrations: `${prefix}event_store_migrations`,
    name: `modkit_event_store${schema === undefined ? '' : `_${schema}`}`,
  }
}
