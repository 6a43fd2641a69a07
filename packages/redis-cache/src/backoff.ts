/** Keys whose loader failed while a stale value covered for it, and when it may be tried again. Bounded; the oldest goes. */
export class GraceBackoff {
  readonly #until = new Map<string, number>()
  readonly #max: number

  constructor(max = 10_000) {
    this.#max = max
  }

  isOn(key: string, now: number): boolean {
    const until = this.#until.get(key)
    if (until === undefined) return false
    if (now < until) return true
    this.#until.delete(key)
    return false
  }

  begin(key: string, until: number): void {
    this.#until.delete(key)
    this.#until.set(key, until)
    if (this.#until.size > this.#max) this.#until.delete(this.#until.keys().next().value!)
  }

  end(key: string): void {
    if (this.#until.size > 0) this.#until.delete(key)
  }
}
