import { namespaceOf } from '../check.ts'
import { rowBytes } from '../row.ts'
import { Batch, type Change } from '../write/batch.ts'
import { type PointOperation, type RowName, SetOperation } from '../write/operations.ts'
import type { ScopeQuota } from '../write/quota.ts'
import type { GroupRange, RemovedGroup } from '../write/rows.ts'
import type { PgClient, PgQueries } from './client.ts'
import { expiredIn, liveIn } from './conditions.ts'
import { lockOf } from './encode.ts'
import { isRetryable, wrapPgError } from './errors.ts'
import { appendLog, byGroup, deleteWhere, loadGroups, loadRows, lock, writeBack } from './transaction-steps.ts'
import { WorkingSet } from './working-set.ts'

/** What `PgWriter` needs besides a client. */
export interface PgWriterOptions {
  readonly now: () => number
  readonly writer: string
  readonly logged: boolean
  readonly isWatched: () => boolean
  readonly publish: (changes: readonly Change[]) => void
}

interface Pending {
  readonly operation: PointOperation
  readonly signal: AbortSignal | undefined
  readonly resolve: (value: any) => void
  readonly reject: (error: unknown) => void
}

type Outcome = { readonly value: unknown } | { readonly error: unknown }

/** Where a range of rows ends up: what went, and how it is reported. */
export type RangeWrite = 'delete' | 'expire'

const MAX_BATCH = 500
const ATTEMPTS = 5

// Revisions the sequence gives at once: the increment of `kv_revision`.
const BLOCK = 10_000

/**
 * Writes in batches: whatever was queued while the last transaction ran goes into the next. Every transaction first locks
 * the rows of its namespaces in order, so checks, quotas and conditions on absent keys are exact.
 */
export class PgWriter {
  readonly #client: PgClient
  readonly #options: PgWriterOptions
  #queue: (Pending | (() => Promise<void>))[] = []
  #running = false
  #revision = 0
  #lastRevision = 0

  constructor(client: PgClient, options: PgWriterOptions) {
    this.#client = client
    this.#options = options
  }

  write<T>(operation: PointOperation<T>, signal: AbortSignal | undefined): Promise<T> {
    return new Promise<T>((resolve, reject) => this.#enqueue({ operation, signal, resolve, reject }))
  }

  /** Deletes the live rows of a range of groups, or the expired ones. */
  deleteRange(range: GroupRange, how: RangeWrite, signal: AbortSignal | undefined): Promise<RemovedGroup[]> {
    return new Promise((resolve, reject) => {
      this.#enqueue(async () => {
        try {
          signal?.throwIfAborted()
          resolve(await this.#retrying(() => this.#deleteRange(range, how)))
        } catch (error) {
          reject(error)
        }
      })
    })
  }

  /** Resolves when everything that is queued now has been written. */
  async settled(): Promise<void> {
    if (!this.#running) return
    await new Promise<void>((resolve) => this.#enqueue(async () => resolve()))
  }

  #enqueue(work: Pending | (() => Promise<void>)): void {
    this.#queue.push(work)
    if (this.#running) return
    this.#running = true
    // A microtask later, so that the writes of a turn share a transaction.
    queueMicrotask(() => void this.#run())
  }

  async #run(): Promise<void> {
    while (this.#queue.length > 0) {
      const first = this.#queue[0]!
      if (typeof first === 'function') {
        this.#queue.shift()
        await first()
        continue
      }
      const end = this.#queue.findIndex((work) => typeof work === 'function')
      const batch = this.#queue.splice(0, Math.min(end < 0 ? this.#queue.length : end, MAX_BATCH)) as Pending[]
      await this.#runBatch(batch)
    }
    // In the same breath as the last look at the queue: whoever comes next starts it again.
    this.#running = false
  }

  async #runBatch(pending: readonly Pending[]): Promise<void> {
    const due = pending.filter(({ signal, reject }) => {
      if (signal?.aborted) reject(signal.reason)
      return !signal?.aborted
    })
    if (due.length === 0) return
    try {
      const operations = due.map(({ operation }) => operation)
      const { outcomes, changes } = await this.#retrying(() => this.#commit(operations))
      if (changes !== undefined && changes.length > 0) this.#options.publish(changes)
      for (const [i, outcome] of outcomes.entries()) {
        if ('error' in outcome) due[i]!.reject(outcome.error)
        else due[i]!.resolve(outcome.value)
      }
    } catch (error) {
      for (const { reject } of due) reject(error)
    }
  }

  async #commit(
    operations: readonly PointOperation[],
  ): Promise<{ outcomes: Outcome[]; changes: Change[] | undefined }> {
    const { now, logged, isWatched, writer } = this.#options
    const named = operations.flatMap((operation) => [...operation.names()])
    const own = named.length * 2 + operations.length
    await this.#reserveRevisions(this.#client, own)
    return this.#client.transaction(async (tx) => {
      const set = new WorkingSet(() => ++this.#revision)
      const batch = new Batch(set, now(), logged || isWatched())
      const usage = await lock(tx, new Set(named.map(({ group }) => lockOf(group))))
      const crowded = crowdedNamespaces(operations, usage)
      for (const namespace of crowded) await this.#removeExpired(tx, namespace, batch, own)
      const spaced = named.filter(({ group }) => namespaceOf(group) !== undefined)
      const [rows, groups, fresh] = await Promise.all([
        loadRows(tx, named.filter(mustLoad(operations))),
        spaced.length > 0 ? loadGroups(tx, new Set(spaced.map(({ group }) => group))) : [],
        crowded.length > 0 ? lock(tx, new Set(crowded.map((namespace) => `n:${namespace}`))) : [],
      ])
      set.load(rows, groups, [...usage, ...fresh])
      const outcomes = operations.map((operation) => apply(batch, set, operation))
      await writeBack(tx, set)
      if (logged && batch.changes!.length > 0) await appendLog(tx, writer, batch.changes!)
      return { outcomes, changes: batch.changes }
    })
  }

  async #deleteRange(range: GroupRange, how: RangeWrite): Promise<RemovedGroup[]> {
    const { now, logged, isWatched, writer } = this.#options
    const { changes, groups } = await this.#client.transaction(async (tx) => {
      const moment = now()
      const condition = how === 'delete' ? liveIn(range, moment) : expiredIn(range, moment)
      const found = await tx.query(`SELECT DISTINCT r.grp FROM kv r WHERE ${condition.where}`, condition.parameters)
      const names = found.map(({ grp }) => Buffer.from(grp).toString())
      if (names.length === 0) return { changes: undefined, groups: [] }
      await lock(tx, new Set(names.map(lockOf)))
      // A group that came meanwhile is not locked: it stays.
      const removed = await deleteWhere(tx, only(condition, names))
      const batch = new Batch(new WorkingSet(() => ++this.#revision), moment, logged || isWatched())
      await this.#reserveRevisions(tx, removed.length)
      const counted = byGroup(removed)
      if (how === 'delete') for (const { group } of counted) batch.groupDeleted(group)
      else for (const { group, key } of removed) batch.expired(group, key)
      if (logged && batch.changes!.length > 0) await appendLog(tx, writer, batch.changes!)
      return { changes: batch.changes, groups: counted }
    })
    if (changes !== undefined && changes.length > 0) this.#options.publish(changes)
    return groups
  }

  /** @param own the revisions that the batch still needs afterwards */
  async #removeExpired(tx: PgQueries, namespace: string, batch: Batch, own: number): Promise<void> {
    const range = { from: `${namespace}:`, to: `${namespace};` }
    const removed = await deleteWhere(tx, expiredIn(range, batch.now))
    await this.#reserveRevisions(tx, removed.length + own)
    for (const { group, key } of removed) batch.expired(group, key)
  }

  /** Makes sure that so many revisions can be given without asking the server. */
  async #reserveRevisions(queries: PgQueries, count: number): Promise<void> {
    if (this.#lastRevision - this.#revision >= count) return
    const blocks = Math.ceil(count / BLOCK)
    const rows = await queries.query(
      `SELECT nextval('kv_revision') AS first FROM generate_series(1, ${Math.max(blocks, 1)})`,
    )
    // More than one block only for huge batches: they are used if they follow each other, and asked for anew if not.
    const first = Number(rows[0]!.first)
    const last = Number(rows.at(-1)!.first)
    if (last - first !== (rows.length - 1) * BLOCK) return this.#reserveRevisions(queries, count)
    this.#revision = first
    this.#lastRevision = last + BLOCK - 1
  }

  async #retrying<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work()
      } catch (error) {
        if (attempt === ATTEMPTS || !isRetryable(error)) throw wrapPgError(error)
      }
    }
  }
}

/** A plain set outside namespaces overwrites whatever is there: nobody has to read it first. */
function mustLoad(operations: readonly PointOperation[]): (name: RowName) => boolean {
  const read = new Set<string>()
  const id = ({ group, key }: RowName): string => JSON.stringify([group, key])
  for (const operation of operations) {
    const isBlind = operation instanceof SetOperation && operation.single
    for (const name of operation.names()) if (!isBlind || namespaceOf(name.group) !== undefined) read.add(id(name))
  }
  return (name) => read.has(id(name))
}

function apply(batch: Batch, set: WorkingSet, operation: PointOperation): Outcome {
  const changes = batch.changes?.length ?? 0
  try {
    return { value: set.undoable(() => operation.apply(batch)) }
  } catch (error) {
    if (batch.changes !== undefined) batch.changes.length = changes
    return { error }
  }
}

/** Namespaces in which this batch may reach a limit: there what has expired must go before anything is decided. */
function crowdedNamespaces(
  operations: readonly PointOperation[],
  usage: ReadonlyMap<string, { keys: number; groups: number; bytes: number }>,
): string[] {
  const quotas = new Map<string, ScopeQuota>()
  const incoming = new Map<string, { writes: number; bytes: number }>()
  for (const operation of operations) {
    const { quota } = operation
    if (quota !== undefined && !quotas.has(quota.namespace)) quotas.set(quota.namespace, quota)
    for (const name of operation.names()) {
      const namespace = namespaceOf(name.group)
      if (namespace === undefined) continue
      const sum = incoming.get(namespace) ?? { writes: 0, bytes: 0 }
      const value = (name as { value?: string | Uint8Array }).value
      // A number that is incremented is short; what else has no value is no write.
      const size = rowBytes(name.key, value ?? '') + (value === undefined ? 32 : 0)
      incoming.set(namespace, { writes: sum.writes + 1, bytes: sum.bytes + size })
    }
  }
  return [...quotas].flatMap(([namespace, { maxKeys = 0, maxGroups = 0, maxBytes = 0 }]) => {
    const held = usage.get(namespace)
    const { writes, bytes } = incoming.get(namespace) ?? { writes: 0, bytes: 0 }
    if (held === undefined) return []
    const crowded =
      (maxKeys > 0 && held.keys + writes > maxKeys) ||
      (maxGroups > 0 && held.groups + writes > maxGroups) ||
      (maxBytes > 0 && held.bytes + bytes > maxBytes)
    return crowded ? [namespace] : []
  })
}

function only(condition: { where: string; parameters: readonly any[] }, groups: readonly string[]) {
  const list = JSON.stringify(groups.map((group) => Buffer.from(group).toString('base64')))
  const n = condition.parameters.length + 1
  return {
    where: `${condition.where} AND r.grp IN
      (SELECT decode(g, 'base64') FROM json_array_elements_text($${n}::text::json) AS g)`,
    parameters: [...condition.parameters, list],
  }
}
