import { type Child, startChild } from '../lib/child.ts'
import { interleaved } from '../lib/interleave.ts'
import type { Contender } from './contender.ts'
import { generate, type Variant } from './generate.ts'

const worker = new URL('worker.ts', import.meta.url)

/** The contenders that have a variant, each in its process, until disposed. */
export class Crew implements Disposable {
  readonly #children: ReadonlyMap<string, Child>

  private constructor(children: ReadonlyMap<string, Child>) {
    this.#children = children
  }

  static async of(contenders: readonly Contender[], variant: Variant, n: number): Promise<Crew> {
    const children = new Map<string, Child>()
    for (const contender of contenders) {
      const file = generate(contender, variant, n)
      if (file !== undefined) children.set(contender.name, await startChild(worker, file, String(n)))
    }
    return new Crew(children)
  }

  get names(): string[] {
    return [...this.#children.keys()]
  }

  /** Asks everybody once. */
  async ask<T>(method: string, ...args: unknown[]): Promise<Map<string, T>> {
    const answers = new Map<string, T>()
    for (const [name, child] of this.#children) answers.set(name, await child.call(method, ...args))
    return answers
  }

  /** Asks everybody in every round, once before for nothing. Whoever has no answer is left out. */
  async rounds<T = number>(rounds: number, method: string, budgetMs: number): Promise<Map<string, T[]>> {
    const able = [...(await this.ask<T | undefined>(method, 1))].filter(([, answer]) => answer !== undefined)
    return interleaved(
      able.map(([name]) => name),
      rounds,
      (name) => this.#children.get(name)!.call(method, budgetMs),
    )
  }

  [Symbol.dispose](): void {
    for (const child of this.#children.values()) child.end()
  }
}
