import { checkCount } from '../check.ts'
import { KvQuotaExceededError, type QuotaLimit } from '../errors.ts'
import { isLive, rowBytes } from '../row.ts'
import type { Batch } from './batch.ts'

/** The limits of a namespace: 0 or missing is unlimited. Expired keys never count. */
export interface Quota {
  readonly maxKeys?: number
  readonly maxGroups?: number
  /** UTF-8 bytes of keys and stored values. */
  readonly maxBytes?: number
}

/** What a namespace holds, expired keys that nobody has removed yet included. */
export interface Usage {
  readonly keys: number
  readonly groups: number
  readonly bytes: number
}

/** A quota and whom it binds. */
export interface ScopeQuota extends Quota {
  readonly namespace: string
}

/** @throws KvInvalidArgumentError for limits that are negative or not whole */
export function checkQuota(namespace: string, quota: Quota | undefined): ScopeQuota | undefined {
  if (quota === undefined) return undefined
  const { maxKeys = 0, maxGroups = 0, maxBytes = 0 } = quota
  checkCount(maxKeys, 'quota.maxKeys')
  checkCount(maxGroups, 'quota.maxGroups')
  checkCount(maxBytes, 'quota.maxBytes')
  return maxKeys + maxGroups + maxBytes === 0 ? undefined : { namespace, maxKeys, maxGroups, maxBytes }
}

/**
 * Lets a write pass or refuses it. Below the limits this reads one counter row; at a limit what has expired in the
 * namespace is removed first, so that only live keys decide.
 *
 * @throws KvQuotaExceededError
 */
export function admit(batch: Batch, quota: ScopeQuota, group: string, key: string, value: string | Uint8Array): void {
  const { rows, now } = batch
  const row = rows.get(group, key)
  const live = row !== undefined && isLive(row, now) ? row : undefined
  if (row !== undefined && live === undefined) {
    // It counts as stored but not as live: gone, the counters say what the decision needs.
    rows.remove(group, key)
    batch.expired(group, key)
  }
  const growth = rowBytes(key, value) - (live === undefined ? 0 : rowBytes(key, live.value))
  const isNew = live === undefined
  if (exceeded(batch, quota, group, isNew, growth) === undefined) return
  for (const gone of rows.removeExpired(quota.namespace, now)) batch.expired(gone.group, gone.key)
  const limit = exceeded(batch, quota, group, isNew, growth)
  if (limit !== undefined) throw new KvQuotaExceededError(quota.namespace, ...limit)
}

function exceeded(
  { rows, now }: Batch,
  quota: ScopeQuota,
  group: string,
  isNew: boolean,
  growth: number,
): [QuotaLimit, number, number] | undefined {
  const { maxKeys = 0, maxGroups = 0, maxBytes = 0 } = quota
  if (!isNew && (maxBytes === 0 || growth <= 0)) return undefined
  const usage = rows.usage(quota.namespace)
  if (isNew && maxKeys > 0 && usage.keys >= maxKeys) return ['maxKeys', maxKeys, usage.keys]
  if (isNew && maxGroups > 0 && usage.groups >= maxGroups && !rows.hasLive(group, now)) {
    return ['maxGroups', maxGroups, usage.groups]
  }
  if (maxBytes > 0 && growth > 0 && usage.bytes + growth > maxBytes) return ['maxBytes', maxBytes, usage.bytes]
  return undefined
}
