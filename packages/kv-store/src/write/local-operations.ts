import type { Batch } from './batch.ts'
import type { GroupRange, LocalRows, RemovedGroup } from './rows.ts'

/** A write of a backend that lives in this process. Every `PointOperation` is one. */
export interface LocalOperation<T = unknown> {
  /** True when it may fail after its first change, and must then be undone alone. */
  readonly savepoint: boolean
  /** True when it is one statement, and so needs no transaction of its own. */
  readonly single?: boolean
  apply(batch: Batch<LocalRows>): T
}

/** Removes the live keys of groups. What has expired is left to the purge, which reports it. */
export class DeleteGroupsOperation implements LocalOperation<readonly RemovedGroup[]> {
  readonly savepoint = false
  readonly range: GroupRange

  constructor(range: GroupRange) {
    this.range = range
  }

  apply(batch: Batch<LocalRows>): readonly RemovedGroup[] {
    const removed = batch.rows.removeGroups(this.range, batch.now)
    for (const { group } of removed) batch.groupDeleted(group)
    return removed
  }
}

/** Removes keys that were seen to have expired, unless they were written again since. */
export class ExpireOperation implements LocalOperation<number> {
  readonly savepoint = false
  readonly names: readonly { readonly group: string; readonly key: string }[]

  constructor(names: readonly { readonly group: string; readonly key: string }[]) {
    this.names = names
  }

  apply(batch: Batch<LocalRows>): number {
    let removed = 0
    for (const { group, key } of this.names) {
      if (!batch.rows.removeIfExpired(group, key, batch.now)) continue
      batch.expired(group, key)
      removed++
    }
    return removed
  }
}

/** Runs a function of the caller's: `transaction`. */
export class CallOperation<T> implements LocalOperation<T> {
  readonly savepoint = true
  readonly work: (batch: Batch<LocalRows>) => T

  constructor(work: (batch: Batch<LocalRows>) => T) {
    this.work = work
  }

  apply(batch: Batch<LocalRows>): T {
    return this.work(batch)
  }
}
