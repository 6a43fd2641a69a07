import {
  checkCost,
  checkKey,
  decisionOf,
  type RateLimitCost,
  type RateLimitDecision,
  type RateLimitPolicyInfo,
  type RateLimitStore,
  type RedisClient,
  rateLimitKey,
} from '@modkit/redis-contract'
import { Insurance } from './insurance.ts'
import { publishDecision, publishFailure } from './observe.ts'
import { type RedisRateLimitOptions, type ResolvedRateLimit, resolveOptions } from './options.ts'
import { CONSUME, CONSUME_MS, REFUND } from './scripts.ts'

/**
 * Makes a rate limiter on a client. Opens nothing and closes nothing: the client stays the caller's.
 *
 * @throws InvalidDurationError, InvalidKeyPrefixError, RangeError, TypeError
 */
export function createRedisRateLimit(options: RedisRateLimitOptions): RateLimitStore {
  return new RedisRateLimitStore(options.client, resolveOptions(options))
}

class RedisRateLimitStore implements RateLimitStore {
  readonly policies: readonly RateLimitPolicyInfo[]
  readonly #client: RedisClient
  readonly #options: ResolvedRateLimit
  readonly #insurance: Insurance | undefined
  /** Whether `CONSUME_MS` will do. */
  readonly #isWholeMs: boolean
  /** The arguments that consume a cost of 1, which nearly every request has. */
  readonly #one: string[]

  constructor(client: RedisClient, options: ResolvedRateLimit) {
    this.#client = client
    this.#options = options
    this.policies = options.policies.map(({ name, limit, windowMs, burst }) => ({ name, limit, windowMs, burst }))
    this.#insurance =
      options.onError === 'insurance' ? new Insurance(options.policies, options.insuranceShare) : undefined
    this.#isWholeMs = options.policies.length === 1 && options.policies[0]!.interval % 1_000 === 0
    this.#one = this.#isWholeMs ? this.#millisecondsOf(1) : this.#arguments(1, true)
  }

  consume(key: string, options?: RateLimitCost): Promise<RateLimitDecision> {
    return this.#decide(key, options?.cost ?? 1, true)
  }

  peek(key: string): Promise<RateLimitDecision> {
    return this.#decide(key, 1, false)
  }

  async refund(key: string, { cost = 1 }: RateLimitCost = {}): Promise<void> {
    checkCost(cost, this.#options.policies)
    const given = this.#options.policies.map(({ interval }) => String(cost * interval))
    try {
      await REFUND.run(this.#client, { keys: this.#keys(key), arguments: given })
    } catch (error) {
      this.#tolerate(error)
    }
  }

  async reset(key: string): Promise<void> {
    const keys = this.#keys(key)
    await this.#client.del(keys)
  }

  async #decide(key: string, cost: number, take: boolean): Promise<RateLimitDecision> {
    const { policies, observeOnly } = this.#options
    checkKey(key)
    if (cost !== 1) checkCost(cost, policies)
    let decision: RateLimitDecision
    try {
      const keys = this.#keys(key)
      if (take && this.#isWholeMs) {
        const call = { keys, arguments: cost === 1 ? this.#one : this.#millisecondsOf(cost) }
        const reply = (await CONSUME_MS.run(this.#client, call)) as number
        const denied = reply < 0
        decision = decisionOf(policies, [(denied ? -1 - reply : reply) * 1_000], denied, cost, 'redis')
      } else {
        const call = { keys, arguments: take && cost === 1 ? this.#one : this.#arguments(cost, take) }
        const [allowed, ...filled] = (await CONSUME.run(this.#client, call)) as number[]
        const used = filled.map((nanoseconds) => nanoseconds / 1_000)
        decision = decisionOf(policies, used, allowed === 0, cost, 'redis')
      }
    } catch (error) {
      decision = this.#withoutRedis(key, cost, take, error)
    }
    if (!take) return decision
    if (decision.allowed || !observeOnly) {
      publishDecision(decision.allowed ? 'allowed' : 'denied', decision)
      return decision
    }
    publishDecision('observed-denial', decision)
    return { ...decision, allowed: true, retryAfterMs: 0 }
  }

  #withoutRedis(key: string, cost: number, take: boolean, error: unknown): RateLimitDecision {
    this.#tolerate(error)
    if (this.#insurance !== undefined) return this.#insurance.decide(key, cost, take)
    const { policies, onError } = this.#options
    const denied = onError === 'deny'
    // As if the bucket were empty, or full: there is nothing else to tell.
    const used = policies.map(({ capacity }) => (denied ? capacity : 0))
    return decisionOf(policies, used, denied, cost, 'error-policy')
  }

  /** Throws the error again when that is the policy. */
  #tolerate(error: unknown): void {
    publishFailure(this.#options.policies[0]!.name, error)
    if (this.#options.onError === 'throw') throw error
  }

  #keys(key: string): string[] {
    return this.#options.policies.map(({ hash }) => rateLimitKey(this.#options.space, key, hash))
  }

  #millisecondsOf(cost: number): string[] {
    const { interval, capacity } = this.#options.policies[0]!
    return [String((cost * interval) / 1_000), String(capacity / 1_000)]
  }

  #arguments(cost: number, take: boolean): string[] {
    const units = this.#options.policies.flatMap(({ interval, capacity }) => [
      String(cost * interval),
      String(capacity),
    ])
    return [take ? '1' : '0', ...units]
  }
}
