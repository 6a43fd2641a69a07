import type { Codec } from '../codec.ts'
import { decodeValue, encodeValue } from '../codec.ts'
import { KvConflictError, KvInvalidValueError, KvOutOfRangeError } from '../errors.ts'
import type { ConditionOptions, WriteResult } from '../kv-store.ts'
import { type Encoding, isLive, type Row, type StoredValue } from '../row.ts'
import type { Batch } from './batch.ts'
import { admit, type ScopeQuota } from './quota.ts'

/** The name of a row. */
export interface RowName {
  readonly group: string
  readonly key: string
}

/**
 * A write that concerns rows known by name. It decides first (condition, quota), then changes rows, so that a refusal
 * changes nothing; one that can fail after its first change says so with `savepoint`.
 */
export interface PointOperation<T = unknown> {
  /** The rows it reads or writes. */
  names(): Iterable<RowName>
  readonly quota: ScopeQuota | undefined
  readonly savepoint: boolean
  /** True when it changes one row without reading it first. */
  readonly single?: boolean
  apply(batch: Batch): T
}

/** When a stored value expires: at a moment, never (`null`), or as the value it overwrites. */
export type Expiry = number | null | 'keep'

const NONE: ConditionOptions = Object.freeze({})

/** Stores one value. */
export class SetOperation implements PointOperation<WriteResult> {
  readonly savepoint = false
  readonly single: boolean
  readonly group: string
  readonly key: string
  readonly value: string | Uint8Array
  readonly enc: Encoding
  readonly expiry: Expiry
  readonly condition: ConditionOptions | undefined
  readonly quota: ScopeQuota | undefined

  constructor(
    group: string,
    key: string,
    stored: StoredValue,
    expiry: Expiry,
    condition: ConditionOptions | undefined,
    quota: ScopeQuota | undefined,
  ) {
    this.group = group
    this.key = key
    this.value = stored.value
    this.enc = stored.enc
    this.expiry = expiry
    this.condition = condition
    this.quota = quota
    this.single = condition === undefined && quota === undefined && expiry !== 'keep'
  }

  names(): Iterable<RowName> {
    return [this]
  }

  apply(batch: Batch): WriteResult {
    if (this.condition !== undefined) checkCondition(batch, this.group, this.key, this.condition)
    const revision = batch.rows.nextRevision()
    store(batch, this, revision)
    return { revision }
  }
}

/** Deletes one key. */
export class DeleteOperation implements PointOperation<boolean> {
  readonly savepoint = false
  readonly quota = undefined
  readonly single: boolean
  readonly group: string
  readonly key: string
  readonly condition: ConditionOptions | undefined

  constructor(group: string, key: string, condition: ConditionOptions | undefined) {
    this.group = group
    this.key = key
    this.condition = condition
    this.single = condition === undefined
  }

  names(): Iterable<RowName> {
    return [this]
  }

  apply(batch: Batch): boolean {
    if (this.condition !== undefined) checkCondition(batch, this.group, this.key, this.condition)
    const removed = batch.rows.removeLive(this.group, this.key, batch.now)
    if (removed) batch.deleted(this.group, this.key)
    return removed
  }
}

/** Deletes several keys and counts the live ones. */
export class DeleteManyOperation implements PointOperation<number> {
  readonly savepoint = true
  readonly quota = undefined
  readonly operations: readonly DeleteOperation[]

  constructor(operations: readonly DeleteOperation[]) {
    this.operations = operations
  }

  names(): Iterable<RowName> {
    return this.operations
  }

  apply(batch: Batch): number {
    let deleted = 0
    for (const operation of this.operations) if (operation.apply(batch)) deleted++
    return deleted
  }
}

/** Changes when a live key expires, and nothing else. */
export class ExpiryOperation implements PointOperation<boolean> {
  readonly savepoint = false
  readonly quota = undefined
  readonly group: string
  readonly key: string
  readonly expiresAt: number | null

  constructor(group: string, key: string, expiresAt: number | null) {
    this.group = group
    this.key = key
    this.expiresAt = expiresAt
  }

  names(): Iterable<RowName> {
    return [this]
  }

  apply(batch: Batch): boolean {
    const row = liveRow(batch, this.group, this.key)
    if (row === undefined) return false
    batch.rows.put(this.group, this.key, row.value, row.enc, this.expiresAt, row.revision)
    return true
  }
}

/** What `IncrementOperation` needs to know besides the sum. */
export interface IncrementBounds {
  readonly min: number | undefined
  readonly max: number | undefined
  /** For a key that the increment creates. */
  readonly expiresAt: number | null
}

/** Adds to a number. */
export class IncrementOperation implements PointOperation<number> {
  readonly savepoint = false
  readonly group: string
  readonly key: string
  readonly by: number
  readonly bounds: IncrementBounds
  readonly codec: Codec<any> | undefined
  readonly quota: ScopeQuota | undefined

  constructor(
    group: string,
    key: string,
    by: number,
    bounds: IncrementBounds,
    codec: Codec<any> | undefined,
    quota: ScopeQuota | undefined,
  ) {
    this.group = group
    this.key = key
    this.by = by
    this.bounds = bounds
    this.codec = codec
    this.quota = quota
  }

  names(): Iterable<RowName> {
    return [this]
  }

  apply(batch: Batch): number {
    return this.applyWith(batch, undefined)
  }

  /** The same with a given revision: all writes of an atomic operation share one. */
  applyWith(batch: Batch, given: number | undefined): number {
    const { group, key, bounds } = this
    const row = liveRow(batch, group, key)
    const current = row === undefined ? 0 : decodeValue(row.value, row.enc, this.codec)
    if (typeof current !== 'number')
      throw new KvInvalidValueError(`only a number can be incremented, not ${typeof current}`)
    const result = current + this.by
    if ((bounds.min !== undefined && result < bounds.min) || (bounds.max !== undefined && result > bounds.max)) {
      throw new KvOutOfRangeError(group, key, current, result)
    }
    const expiry = row === undefined ? bounds.expiresAt : row.expiresAt
    const write = { group, key, ...encodeValue(result, this.codec), expiry, quota: this.quota }
    store(batch, write, given ?? batch.rows.nextRevision())
    return result
  }
}

interface Write extends StoredValue, RowName {
  readonly expiry: Expiry
  readonly quota: ScopeQuota | undefined
}

/** Stores a value under a revision that the caller chose. */
export function store(batch: Batch, write: Write, revision: number): void {
  const { group, key, value, enc, quota } = write
  if (quota !== undefined) admit(batch, quota, group, key, value)
  let expiresAt = write.expiry
  if (expiresAt === 'keep') expiresAt = liveRow(batch, group, key)?.expiresAt ?? null
  batch.rows.put(group, key, value, enc, expiresAt, revision)
  if (batch.changes !== undefined) batch.stored(group, key, value, enc, expiresAt, revision)
}

/** The row, unless it is missing or has expired. */
export function liveRow(batch: Batch, group: string, key: string): Row | undefined {
  const row = batch.rows.get(group, key)
  return row !== undefined && isLive(row, batch.now) ? row : undefined
}

/** @throws KvConflictError unless the condition holds */
export function checkCondition(batch: Batch, group: string, key: string, condition: ConditionOptions = NONE): void {
  const { ifRevision, ifAbsent, ifPresent } = condition
  const revision = liveRow(batch, group, key)?.revision
  if (ifRevision !== undefined && revision !== ifRevision) {
    throw new KvConflictError(`ifRevision=${ifRevision}`, group, key, revision)
  }
  if (ifAbsent === true && revision !== undefined) throw new KvConflictError('ifAbsent', group, key, revision)
  if (ifPresent === true && revision === undefined) throw new KvConflictError('ifPresent', group, key, revision)
}
