import { decisionOf, fits, type GcraPolicy, gcraPolicy, type RateLimitDecision } from '@modkit/redis-contract'

/** More keys than an outage should see; beyond them the one that was asked for longest ago is forgotten. */
const MAX_KEYS = 100_000

/** The same limit in this process's memory, for as long as Redis does not answer. Knows nothing of what Redis counted. */
export class Insurance {
  readonly #policies: readonly GcraPolicy[]
  readonly #emptyAt = new Map<string, readonly number[]>()

  /** @param share of the limit that this process lets through; at least one unit */
  constructor(policies: readonly GcraPolicy[], share: number) {
    const scaled = (units: number) => Math.max(1, Math.floor(units * share))
    this.#policies = policies.map(({ name, limit, burst, windowMs }) =>
      gcraPolicy({ name, limit: scaled(limit), burst: scaled(burst), window: windowMs }),
    )
  }

  /** @param take false only looks */
  decide(key: string, cost: number, take: boolean): RateLimitDecision {
    const now = performance.now() * 1_000
    const emptyAt = this.#emptyAt.get(key)
    const used = this.#policies.map((_, index) => Math.max(0, (emptyAt?.[index] ?? 0) - now))
    const allowed = this.#policies.every((policy, index) => fits(policy, used[index]!, cost * policy.interval))
    if (!allowed || !take) return decisionOf(this.#policies, used, !allowed, cost, 'local')
    const filled = this.#policies.map(({ interval }, index) => used[index]! + cost * interval)
    this.#emptyAt.delete(key)
    this.#emptyAt.set(
      key,
      filled.map((fill) => now + fill),
    )
    if (this.#emptyAt.size > MAX_KEYS) this.#emptyAt.delete(this.#emptyAt.keys().next().value!)
    return decisionOf(this.#policies, filled, false, cost, 'local')
  }
}
