import type { GroupRange } from '../write/rows.ts'
import { bytes } from './encode.ts'
import type { RowCondition } from './transaction-steps.ts'

const head = (column: string): string => `substring(${column}, 1, 1000)`

/** The groups of a range: the index knows their first 1,000 bytes, the whole name decides. */
export function inGroups(range: GroupRange): RowCondition {
  if ('only' in range) {
    return { where: `${head('r.grp')} = ${head('$1::bytea')} AND r.grp = $1::bytea`, parameters: [bytes(range.only)] }
  }
  const from = `${head('r.grp')} >= ${head('$1::bytea')} AND r.grp >= $1::bytea`
  if (range.to === undefined) return { where: from, parameters: [bytes(range.from)] }
  return {
    where: `${from} AND ${head('r.grp')} <= ${head('$2::bytea')} AND r.grp < $2::bytea`,
    parameters: [bytes(range.from), bytes(range.to)],
  }
}

/** The live rows of the groups. */
export function liveIn(range: GroupRange, now: number): RowCondition {
  const { where, parameters } = inGroups(range)
  const n = parameters.length + 1
  return {
    where: `${where} AND (r.expires_at IS NULL OR r.expires_at > $${n}::bigint)`,
    parameters: [...parameters, String(now)],
  }
}

/** The rows of the groups that have expired. */
export function expiredIn(range: GroupRange, now: number): RowCondition {
  const { where, parameters } = inGroups(range)
  return {
    where: `${where} AND r.expires_at <= $${parameters.length + 1}::bigint`,
    parameters: [...parameters, String(now)],
  }
}
