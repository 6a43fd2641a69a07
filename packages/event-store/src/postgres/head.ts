import type { PostgresTables } from './tables.ts'

/** Whether the head `actual` is what `expected` (see `expectedNumber`) says. */
export const versionHolds = (expected: string, actual: string): string =>
  `(${expected} = ${actual} or ${expected} = -1 or (${expected} = -2 and ${actual} > 0))`

/** The newest event of a stream, through the primary key. */
export const headOf = (t: PostgresTables, type: string, id: string): string =>
  `(select e.sequence, e.epoch, e.transaction_id from ${t.events} e where e.aggregate_type = ${type} and e.aggregate_id = ${id} order by e.sequence desc limit 1)`

/**
 * Whether this transaction is older than the one that wrote the head: it wrote elsewhere first, and subscribers, who
 * read by transaction id, would see its event before the head. A transaction that has no id yet is always younger.
 */
export const isLate = (t: PostgresTables, head: string): string =>
  `case when pg_current_xact_id_if_assigned() is null then false
    else coalesce(${head}.transaction_id > pg_current_xact_id_if_assigned() and ${head}.epoch = (select max(epoch) from ${t.epochs}), false) end`
