import { type RedisError, RedisTimeoutError, RedisUnavailableError } from '../errors.ts'

/**
 * How a call fails:
 * - `refused`: there was no connection, so nothing happened; `RedisUnavailableError`, outcome `not-sent`;
 * - `lost`: it happened, and the connection broke before the answer; `RedisUnavailableError`, outcome `unknown`;
 * - `timeout`: no answer in time, and nothing happened; `RedisTimeoutError`, outcome `unknown`;
 * - `late`: no answer in time, and it happened all the same; `RedisTimeoutError`, outcome `unknown`.
 */
export type ChaosFault = 'refused' | 'lost' | 'timeout' | 'late'

/** What one call meets: nothing bad, a fault, or either of them after some milliseconds. */
export type ChaosStep = 'ok' | ChaosFault | { readonly delayMs: number; readonly meet?: 'ok' | ChaosFault }

/** What `createChaos` takes. */
export interface ChaosOptions {
  /** What the calls meet, one step each; those after the last one meet what `rates` say. */
  readonly script?: readonly ChaosStep[]
  /** The share of calls that meet each fault, 0 to 1; together at most 1. None when left out. */
  readonly rates?: Readonly<Partial<Record<ChaosFault, number>>>
  /** Which calls those are: the same seed, the same calls. 1. */
  readonly seed?: number
  /** The calls that meet anything, by method; all when left out. The others always go well. */
  readonly methods?: readonly string[]
  /** How a delay passes; a test with a clock of its own gives its own. */
  readonly sleep?: (ms: number) => Promise<void>
}

/** One call and what it met. */
export interface ChaosCall {
  readonly method: string
  readonly met: 'ok' | ChaosFault
}

/** Decides what the calls of the stores and clients meet that were made with it. */
export interface Chaos {
  /** What was called so far. */
  readonly calls: readonly ChaosCall[]
  /** Adds steps to the script. */
  next(...steps: ChaosStep[]): void
  /** From now on every call meets this, as in an outage, until `heal`. */
  always(step: ChaosStep): void
  /** From now on all goes well: no outage, no script, no rates. */
  heal(): void
}

/** What wrappers ask for each call. */
export interface ChaosSource extends Chaos {
  meet<T>(method: string, call: () => Promise<T>): Promise<T>
}

/**
 * Faults on purpose, always the same ones: by a script, or by rates and a seed.
 *
 * @throws RangeError for rates below 0 or above 1 together
 */
export function createChaos(options: ChaosOptions = {}): Chaos {
  return new SeededChaos(options)
}

const FAULTS: readonly ChaosFault[] = ['refused', 'lost', 'timeout', 'late']

class SeededChaos implements ChaosSource {
  readonly calls: ChaosCall[] = []
  readonly #script: ChaosStep[]
  readonly #methods: ReadonlySet<string> | undefined
  readonly #sleep: (ms: number) => Promise<void>
  readonly #random: () => number
  #rates: Readonly<Partial<Record<ChaosFault, number>>>
  #always: ChaosStep | undefined

  constructor({ script = [], rates = {}, seed = 1, methods, sleep = realSleep }: ChaosOptions) {
    const shares = FAULTS.map((fault) => rates[fault] ?? 0)
    const sum = shares.reduce((total, share) => total + share, 0)
    if (!shares.every((share) => share >= 0) || !(sum <= 1)) throw new RangeError('rates are shares of 1, together too')
    this.#script = [...script]
    this.#rates = rates
    this.#random = xorshift(seed)
    this.#methods = methods && new Set(methods)
    this.#sleep = sleep
  }

  next(...steps: ChaosStep[]): void {
    this.#script.push(...steps)
  }

  always(step: ChaosStep): void {
    this.#always = step
  }

  heal(): void {
    this.#always = undefined
    this.#script.length = 0
    this.#rates = {}
  }

  async meet<T>(method: string, call: () => Promise<T>): Promise<T> {
    const step = this.#methods !== undefined && !this.#methods.has(method) ? 'ok' : this.#step()
    const { delayMs, meet: met = 'ok' } = typeof step === 'string' ? { delayMs: 0, meet: step } : step
    this.calls.push({ method, met })
    if (delayMs > 0) await this.#sleep(delayMs)
    if (met === 'ok') return call()
    // Nobody hears how it ended, well or not.
    if (met === 'lost' || met === 'late') await call().catch(() => undefined)
    throw errorOf(met, delayMs)
  }

  #step(): ChaosStep {
    if (this.#always !== undefined) return this.#always
    const scripted = this.#script.shift()
    if (scripted !== undefined) return scripted
    let left = this.#random()
    for (const fault of FAULTS) {
      left -= this.#rates[fault] ?? 0
      if (left < 0) return fault
    }
    return 'ok'
  }
}

function errorOf(fault: ChaosFault, delayMs: number): RedisError {
  if (fault === 'refused') return new RedisUnavailableError('there is no connection', 'not-sent')
  if (fault === 'lost')
    return new RedisUnavailableError('the connection broke while the command was under way', 'unknown')
  return new RedisTimeoutError('reply', delayMs, 'unknown')
}

/** Numbers from 0 to below 1 (Marsaglia, "Xorshift RNGs", 2003: the triple 13, 17, 5). */
function xorshift(seed: number): () => number {
  // Multiplied, so that neighbouring seeds have nothing in common; 0 would stay 0.
  let state = Math.imul(seed, 0x9e3779b1) || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

const realSleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
