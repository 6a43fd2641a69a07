import { checkNumber } from './check.ts'
import type { Atomic, AtomicResult, ExpiryOptions } from './kv-store.ts'
import type { Space } from './space.ts'
import { type AtomicCheck, AtomicOperation, type AtomicStep } from './write/atomic-operation.ts'

/** Collects the checks and writes of an atomic operation. What is wrong with one is thrown where it is added. */
export class AtomicBuilder<R> implements Atomic<any, R> {
  readonly #space: Space
  readonly #commit: (operation: AtomicOperation) => R
  readonly #checks: AtomicCheck[] = []
  readonly #steps: AtomicStep[] = []

  constructor(space: Space, commit: (operation: AtomicOperation) => R) {
    this.#space = space
    this.#commit = commit
  }

  check(group: string, key: string, revision: number | null): this {
    if (revision !== null) checkNumber(revision, 'revision')
    this.#checks.push({ group: this.#space.group(group), key: this.#space.key(key), revision })
    return this
  }

  set(group: string, key: string, value: unknown, options?: ExpiryOptions): this {
    this.#steps.push(this.#space.set(group, key, value, options))
    return this
  }

  delete(group: string, key: string): this {
    this.#steps.push(this.#space.delete(group, key, undefined))
    return this
  }

  sum(group: string, key: string, n: number): this {
    this.#steps.push(this.#space.increment(group, key, n))
    return this
  }

  commit(): R {
    return this.#commit(new AtomicOperation([...this.#checks], [...this.#steps], this.#space.quota))
  }
}

/** What `setMany` returns of an operation without checks. */
export const revisionOf = (result: AtomicResult): { revision: number } => ({
  revision: result.ok ? result.revision : 0,
})
