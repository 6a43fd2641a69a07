import type { Decode, PageQuery } from './backend.ts'
import { checkCount, checkNumber, checkText, expiryAfter, expiryAt } from './check.ts'
import { type Codecs, codecOf, decodeValue, encodeValue } from './codec.ts'
import { KvInvalidArgumentError } from './errors.ts'
import type {
  ConditionOptions,
  EntriesOptions,
  ExpiryOptions,
  IncrementOptions,
  KvEntry,
  SetManyItem,
  SetOptions,
} from './kv-store.ts'
import { compareStrings, prefixRange } from './prefix-range.ts'
import type { NamedRow, Row } from './row.ts'
import { AtomicOperation } from './write/atomic-operation.ts'
import {
  DeleteManyOperation,
  DeleteOperation,
  type Expiry,
  ExpiryOperation,
  IncrementOperation,
  SetOperation,
} from './write/operations.ts'
import type { ScopeQuota } from './write/quota.ts'
import type { GroupRange } from './write/rows.ts'

// Rows per page of an iteration.
const PAGE = 500

/**
 * The groups a store or scope sees, and how what its callers say becomes operations: checks, names, expiry, codecs. Both
 * faces of a store, with and without promises, are made of one.
 */
export class Space {
  /** What the stored names of its groups begin with: `namespace:`, or nothing. */
  readonly prefix: string
  readonly quota: ScopeQuota | undefined
  readonly codecs: Codecs
  readonly now: () => number

  constructor(prefix: string, quota: ScopeQuota | undefined, codecs: Codecs, now: () => number) {
    this.prefix = prefix
    this.quota = quota
    this.codecs = codecs
    this.now = now
  }

  /** The stored name of a group. */
  group(group: string): string {
    checkText(group, 'group')
    return this.prefix === '' ? group : this.prefix + group
  }

  key(key: string): string {
    checkText(key, 'key')
    return key
  }

  /** The groups whose names start with `prefix`. */
  groupsFrom(prefix: string): GroupRange {
    return prefixRange(this.group(prefix))
  }

  /** The name of a group as its callers know it. */
  strip(group: string): string {
    return group.slice(this.prefix.length)
  }

  value(group: string, row: Pick<Row, 'value' | 'enc'>): unknown {
    return decodeValue(row.value, row.enc, row.enc === 3 ? codecOf(this.codecs, group) : undefined)
  }

  decoder(group: string): Decode {
    const codec = codecOf(this.codecs, group)
    return (value, enc) => decodeValue(value, enc, codec)
  }

  entry(row: NamedRow, keysOnly = false): KvEntry<any> {
    return {
      group: this.strip(row.group),
      key: row.key,
      value: keysOnly ? undefined : this.value(row.group, row),
      revision: row.revision,
      expiresAt: row.expiresAt ?? undefined,
    }
  }

  set(group: string, key: string, value: unknown, options: SetOptions | undefined): SetOperation {
    const name = this.group(group)
    checkText(key, 'key')
    const stored = encodeValue(value, codecOf(this.codecs, name))
    if (options === undefined) return new SetOperation(name, key, stored, null, undefined, this.quota)
    return new SetOperation(name, key, stored, this.#expiry(options), checkConditions(options), this.quota)
  }

  setMany(group: string, items: Iterable<SetManyItem>): AtomicOperation {
    const steps = Array.from(items, (item) => this.set(group, item.key, item.value, item))
    return new AtomicOperation([], steps, this.quota)
  }

  delete(group: string, key: string, options: ConditionOptions | undefined): DeleteOperation {
    return new DeleteOperation(this.group(group), this.key(key), options && checkConditions(options))
  }

  deleteMany(group: string, keys: Iterable<string>): DeleteManyOperation {
    return new DeleteManyOperation(Array.from(keys, (key) => this.delete(group, key, undefined)))
  }

  /** A new expiry for a live key: `undefined` never expires. */
  expire(group: string, key: string, ttl: number | undefined): ExpiryOperation {
    const expiresAt = ttl === undefined ? null : expiryAfter(ttl, this.now())
    return new ExpiryOperation(this.group(group), this.key(key), expiresAt)
  }

  increment(group: string, key: string, n: number, options: IncrementOptions = {}): IncrementOperation {
    const { min, max, ttl } = options
    checkNumber(n, 'n')
    if (min !== undefined) checkNumber(min, 'min')
    if (max !== undefined) checkNumber(max, 'max')
    const name = this.group(group)
    const expiresAt = ttl === undefined ? null : expiryAfter(ttl, this.now())
    const bounds = { min, max, expiresAt }
    return new IncrementOperation(name, this.key(key), n, bounds, codecOf(this.codecs, name), this.quota)
  }

  /** The next page of an iteration, after the last key that it gave. */
  page(group: string, options: EntriesOptions, after: string | undefined, left: number): PageQuery {
    const { prefix = '', start = '', end, reverse = false, keysOnly = false } = options
    const range = prefixRange(this.key(prefix))
    const from = compareStrings(this.key(start), range.from) > 0 ? start : range.from
    const to = lower(range.to, end === undefined ? undefined : this.key(end))
    return { group: this.group(group), from, to, after, reverse, limit: Math.min(left, PAGE), keysOnly }
  }

  #expiry(options: ExpiryOptions): Expiry {
    const { ttl, expiresAt, keepTtl = false } = options
    if (ttl === undefined && expiresAt === undefined) return keepTtl ? 'keep' : null
    if (keepTtl || (ttl !== undefined && expiresAt !== undefined)) {
      throw new KvInvalidArgumentError('expiry', 'ttl, expiresAt and keepTtl exclude each other')
    }
    return ttl === undefined ? expiryAt(expiresAt) : expiryAfter(ttl, this.now())
  }
}

/** How many entries an iteration may give. */
export function limitOf(options: EntriesOptions): number {
  if (options.limit === undefined) return Number.POSITIVE_INFINITY
  checkCount(options.limit, 'limit')
  return options.limit
}

function checkConditions(options: ConditionOptions): ConditionOptions | undefined {
  const { ifRevision, ifAbsent = false, ifPresent = false } = options
  if (ifRevision === undefined && !ifAbsent && !ifPresent) return undefined
  if (ifRevision !== undefined) checkNumber(ifRevision, 'ifRevision')
  if (ifAbsent && (ifPresent || ifRevision !== undefined)) {
    throw new KvInvalidArgumentError('condition', 'ifAbsent excludes ifPresent and ifRevision')
  }
  return { ...(ifRevision !== undefined && { ifRevision }), ifAbsent, ifPresent }
}

function lower(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return compareStrings(a, b) < 0 ? a : b
}
