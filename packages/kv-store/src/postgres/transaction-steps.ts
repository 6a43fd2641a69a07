import { namespaceOf } from '../check.ts'
import type { NamedRow } from '../row.ts'
import type { Change } from '../write/batch.ts'
import type { RowName } from '../write/operations.ts'
import type { Usage } from '../write/quota.ts'
import type { RemovedGroup, RemovedRow } from '../write/rows.ts'
import type { PgQueries } from './client.ts'
import { base64, ROW_COLUMNS, readRow, storedEncoding } from './encode.ts'
import type { WorkedRow, WorkingSet } from './working-set.ts'

// The statements of a write transaction. Each takes one list, as JSON.

const NAMES = `(SELECT decode(g, 'base64') AS grp, decode(k, 'base64') AS key
  FROM json_to_recordset($1::text::json) AS n(g text, k text)) AS n`
const SAME_ROW = 'sha256(r.grp) = sha256(n.grp) AND sha256(r.key) = sha256(n.key)'

const names = (rows: Iterable<RowName>): string =>
  JSON.stringify(Array.from(rows, ({ group, key }) => ({ g: base64(group), k: base64(key) })))

/** Takes the locks in order, so that no two batches wait for each other, and reads what the namespaces hold. */
export async function lock(tx: PgQueries, ids: ReadonlySet<string>): Promise<Map<string, Usage>> {
  const list = JSON.stringify([...ids])
  const select = (): ReturnType<PgQueries['query']> =>
    tx.query(
      `SELECT id, keys, groups, bytes FROM kv_namespace
       WHERE id IN (SELECT json_array_elements_text($1::text::json)) ORDER BY id FOR UPDATE`,
      [list],
    )
  let rows = await select()
  if (rows.length < ids.size) {
    await tx.query(
      `INSERT INTO kv_namespace (id) SELECT i FROM json_array_elements_text($1::text::json) AS i ORDER BY i
       ON CONFLICT DO NOTHING`,
      [list],
    )
    rows = await select()
  }
  return new Map(
    rows
      .filter(({ id }) => id.startsWith('n:'))
      .map(({ id, keys, groups, bytes }) => [
        id.slice(2),
        { keys: Number(keys), groups: Number(groups), bytes: Number(bytes) },
      ]),
  )
}

/** The rows of these names. */
export async function loadRows(tx: PgQueries, wanted: Iterable<RowName>): Promise<NamedRow[]> {
  const rows = await tx.query(`SELECT ${ROW_COLUMNS} FROM ${NAMES} JOIN kv r ON ${SAME_ROW}`, [names(wanted)])
  return rows.map(readRow)
}

/** How many rows the groups hold, of those that are in a namespace. */
export async function loadGroups(tx: PgQueries, groups: Iterable<string>): Promise<[string, number][]> {
  const list = JSON.stringify(Array.from(groups, base64))
  const rows = await tx.query(
    `SELECT r.grp, r.keys FROM json_array_elements_text($1::text::json) AS n(g)
     JOIN kv_group r ON sha256(r.grp) = sha256(decode(n.g, 'base64'))`,
    [list],
  )
  return rows.map(({ grp, keys }) => [Buffer.from(grp).toString(), Number(keys)])
}

/** Writes back what became of a working set. */
export async function writeBack(tx: PgQueries, set: WorkingSet): Promise<void> {
  const put: WorkedRow[] = []
  const removed: WorkedRow[] = []
  for (const worked of set.written) (worked.row === undefined ? removed : put).push(worked)
  await Promise.all([
    put.length > 0 && upsert(tx, put),
    removed.length > 0 && tx.query(`DELETE FROM kv r USING ${NAMES} WHERE ${SAME_ROW}`, [names(removed)]),
    saveGroups(tx, set.changedGroups),
    saveUsage(tx, set.namespaces),
  ])
}

function upsert(tx: PgQueries, rows: readonly WorkedRow[]): Promise<unknown> {
  const list = rows.map(({ group, key, row }) => ({
    g: base64(group),
    k: base64(key),
    v: base64(row!.value),
    e: storedEncoding(row!.value, row!.enc),
    x: row!.expiresAt,
    r: row!.revision,
  }))
  return tx.query(
    `INSERT INTO kv (grp, key, value, enc, expires_at, rev)
     SELECT decode(g, 'base64'), decode(k, 'base64'), decode(v, 'base64'), e, x, r
     FROM json_to_recordset($1::text::json) AS n(g text, k text, v text, e smallint, x bigint, r bigint)
     ON CONFLICT (sha256(grp), sha256(key)) DO UPDATE SET value = excluded.value, enc = excluded.enc,
       expires_at = excluded.expires_at, rev = excluded.rev`,
    [JSON.stringify(list)],
  )
}

async function saveGroups(tx: PgQueries, groups: readonly (readonly [string, number])[]): Promise<void> {
  if (groups.length === 0) return
  const list = JSON.stringify(groups.map(([group, keys]) => ({ g: base64(group), n: keys })))
  await tx.query(
    `INSERT INTO kv_group (grp, keys) SELECT decode(g, 'base64'), n
     FROM json_to_recordset($1::text::json) AS x(g text, n bigint)
     ON CONFLICT (sha256(grp)) DO UPDATE SET keys = excluded.keys`,
    [list],
  )
  if (groups.every(([, keys]) => keys > 0)) return
  await tx.query(
    `DELETE FROM kv_group r USING json_to_recordset($1::text::json) AS x(g text, n bigint)
     WHERE x.n = 0 AND sha256(r.grp) = sha256(decode(x.g, 'base64'))`,
    [list],
  )
}

async function saveUsage(tx: PgQueries, usage: Iterable<[string, Usage]>): Promise<void> {
  const list = Array.from(usage, ([namespace, held]) => ({ id: `n:${namespace}`, ...held }))
  if (list.length === 0) return
  await tx.query(
    `UPDATE kv_namespace r SET keys = x.keys, groups = x.groups, bytes = x.bytes
     FROM json_to_recordset($1::text::json) AS x(id text, keys bigint, groups bigint, bytes bigint) WHERE r.id = x.id`,
    [JSON.stringify(list)],
  )
}

/** A condition on rows, with `$1` and following as its parameters. */
export interface RowCondition {
  readonly where: string
  readonly parameters: readonly (string | number | null | Uint8Array)[]
}

/**
 * Deletes rows by a condition, under the locks of their groups, and keeps the counters of namespaces right.
 *
 * @returns the rows that went, in order
 */
export async function deleteWhere(tx: PgQueries, { where, parameters }: RowCondition): Promise<RemovedRow[]> {
  const rows = await tx.query(
    `DELETE FROM kv r WHERE ${where} RETURNING grp, key, octet_length(key) + octet_length(value) AS bytes`,
    parameters,
  )
  const removed = rows.map((row) => ({
    group: Buffer.from(row.grp).toString(),
    key: Buffer.from(row.key).toString(),
    bytes: Number(row.bytes),
  }))
  await discount(tx, removed)
  return removed.sort(
    (a, b) =>
      Buffer.compare(Buffer.from(a.group), Buffer.from(b.group)) ||
      Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)),
  )
}

async function discount(tx: PgQueries, removed: readonly (RemovedRow & { bytes: number })[]): Promise<void> {
  const spaced = removed.filter(({ group }) => namespaceOf(group) !== undefined)
  if (spaced.length === 0) return
  const lost = new Map<string, { keys: number; bytes: number }>()
  for (const { group, bytes } of spaced) {
    const sum = lost.get(group) ?? { keys: 0, bytes: 0 }
    lost.set(group, { keys: sum.keys + 1, bytes: sum.bytes + bytes })
  }
  const held = await loadGroups(tx, lost.keys())
  const left = held.map(([group, keys]) => [group, keys - lost.get(group)!.keys] as const)
  await saveGroups(tx, left)
  const empty = new Set(left.filter(([, keys]) => keys === 0).map(([group]) => group))
  const list = Array.from(lost, ([group, { keys, bytes }]) => ({
    id: `n:${namespaceOf(group)}`,
    keys,
    bytes,
    groups: empty.has(group) ? 1 : 0,
  }))
  await tx.query(
    `UPDATE kv_namespace r SET keys = r.keys - x.keys, groups = r.groups - x.groups, bytes = r.bytes - x.bytes
     FROM (SELECT id, sum(keys) AS keys, sum(groups) AS groups, sum(bytes) AS bytes
       FROM json_to_recordset($1::text::json) AS l(id text, keys bigint, groups bigint, bytes bigint)
       GROUP BY id) AS x WHERE r.id = x.id`,
    [JSON.stringify(list)],
  )
}

/** Removed rows, counted by group. */
export function byGroup(removed: readonly RemovedRow[]): RemovedGroup[] {
  const counts = new Map<string, number>()
  for (const { group } of removed) counts.set(group, (counts.get(group) ?? 0) + 1)
  return Array.from(counts, ([group, keys]) => ({ group, keys }))
}

/** Appends to the change log, gives the changes their positions, and tells the other stores. */
export async function appendLog(tx: PgQueries, writer: string, changes: readonly Change[]): Promise<void> {
  const list = changes.map((change) => ({
    t: change.type,
    g: base64(change.group),
    k: base64(change.key),
    v: change.value === undefined ? null : base64(change.value),
    e: storedEncoding(change.value, change.enc),
    x: change.expiresAt,
    r: change.revision,
    s: change.timestamp,
  }))
  const rows = await tx.query(
    `INSERT INTO kv_log (writer, type, grp, key, value, enc, expires_at, rev, ts)
     SELECT $2, t, decode(g, 'base64'), decode(k, 'base64'), decode(v, 'base64'), e, x, r, s
     FROM ROWS FROM (json_to_recordset($1::text::json)
       AS (t text, g text, k text, v text, e smallint, x bigint, r bigint, s bigint))
       WITH ORDINALITY AS n(t, g, k, v, e, x, r, s, i)
     ORDER BY i RETURNING xid::text AS xid, seq::text AS seq`,
    [JSON.stringify(list), writer],
  )
  for (const [i, { xid, seq }] of rows.entries()) changes[i]!.position = `${xid}:${seq}`
  await tx.query(`SELECT pg_notify('${CHANNEL}', $1)`, [String(changes.at(-1)!.revision)])
}

/** Where stores tell each other that the log has grown. The payload, a revision, is for people who look. */
export const CHANNEL = 'kv_store'
