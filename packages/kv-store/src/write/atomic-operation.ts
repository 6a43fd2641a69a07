import type { AtomicResult } from '../kv-store.ts'
import type { Batch } from './batch.ts'
import {
  DeleteOperation,
  IncrementOperation,
  liveRow,
  type PointOperation,
  type RowName,
  type SetOperation,
  store,
} from './operations.ts'
import type { ScopeQuota } from './quota.ts'

/** A condition of an atomic operation: `null` means missing or expired. */
export interface AtomicCheck extends RowName {
  readonly revision: number | null
}

/** One of the writes of an atomic operation. */
export type AtomicStep = SetOperation | DeleteOperation | IncrementOperation

/** Several writes under one revision, all of them or none, when every check holds. */
export class AtomicOperation implements PointOperation<AtomicResult> {
  readonly savepoint = true
  readonly checks: readonly AtomicCheck[]
  readonly steps: readonly AtomicStep[]
  readonly quota: ScopeQuota | undefined

  constructor(checks: readonly AtomicCheck[], steps: readonly AtomicStep[], quota: ScopeQuota | undefined) {
    this.checks = checks
    this.steps = steps
    this.quota = quota
  }

  *names(): Iterable<RowName> {
    yield* this.checks
    yield* this.steps
  }

  apply(batch: Batch): AtomicResult {
    const failed = this.checks.findIndex(
      ({ group, key, revision }) => (liveRow(batch, group, key)?.revision ?? null) !== revision,
    )
    if (failed >= 0) return { ok: false, failed }
    const revision = batch.rows.nextRevision()
    for (const step of this.steps) {
      if (step instanceof DeleteOperation) step.apply(batch)
      else if (step instanceof IncrementOperation) step.applyWith(batch, revision)
      else store(batch, step, revision)
    }
    return { ok: true, revision }
  }
}
