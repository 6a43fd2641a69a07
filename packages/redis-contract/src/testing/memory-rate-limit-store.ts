import { checkCost, decisionOf, fits, type GcraPolicy, gcraPolicy } from '../gcra.ts'
import { checkKey } from '../key.ts'
import type { RateLimitCost, RateLimitDecision, RateLimitPolicy, RateLimitStore } from '../rate-limit-store.ts'

/** What `memoryRateLimitStore` takes. */
export interface MemoryRateLimitOptions {
  readonly policies: readonly RateLimitPolicy[]
  /** The clock of the store, in milliseconds; `Date.now` unless a test says otherwise. */
  readonly now?: () => number
}

/** A rolling limit in this process's memory, for tests of what uses one. Keeps the contract of the real store. */
export function memoryRateLimitStore(options: MemoryRateLimitOptions): RateLimitStore {
  return new MemoryRateLimitStore(options)
}

class MemoryRateLimitStore implements RateLimitStore {
  readonly policies: readonly GcraPolicy[]
  /** When each bucket is empty, in microseconds. */
  readonly #emptyAt = new Map<string, readonly number[]>()
  readonly #now: () => number

  constructor({ policies, now = Date.now }: MemoryRateLimitOptions) {
    this.policies = policies.map(gcraPolicy)
    this.#now = now
  }

  async consume(key: string, { cost = 1 }: RateLimitCost = {}): Promise<RateLimitDecision> {
    const used = this.#used(key)
    checkCost(cost, this.policies)
    if (!this.policies.every((policy, index) => fits(policy, used[index]!, cost * policy.interval))) {
      return decisionOf(this.policies, used, true, cost, 'local')
    }
    return decisionOf(this.policies, this.#fill(key, used, cost), false, cost, 'local')
  }

  async peek(key: string): Promise<RateLimitDecision> {
    const used = this.#used(key)
    const denied = !this.policies.every((policy, index) => fits(policy, used[index]!, policy.interval))
    return decisionOf(this.policies, used, denied, 1, 'local')
  }

  async refund(key: string, { cost = 1 }: RateLimitCost = {}): Promise<void> {
    const used = this.#used(key)
    this.#fill(key, used, -checkCost(cost, this.policies))
  }

  async reset(key: string): Promise<void> {
    this.#emptyAt.delete(checkKey(key))
  }

  #used(key: string): number[] {
    const emptyAt = this.#emptyAt.get(checkKey(key))
    return this.policies.map((_, index) => Math.max(0, (emptyAt?.[index] ?? 0) - this.#now() * 1_000))
  }

  #fill(key: string, used: readonly number[], units: number): number[] {
    const filled = this.policies.map(({ interval }, index) => Math.max(0, used[index]! + units * interval))
    this.#emptyAt.set(
      key,
      filled.map((fill) => fill + this.#now() * 1_000),
    )
    return filled
  }
}
