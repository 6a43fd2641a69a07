/** What a piece of work may ask about itself. */
export interface Flight {
  /** True once the key was written or removed here: what this flight gives is outdated and must not be stored. */
  superseded: boolean
}

/** Runs one piece of work per key at a time; who comes while it runs shares its outcome. Nothing is kept afterwards. */
export class SingleFlight<T> {
  readonly #flights = new Map<string, { readonly outcome: Promise<T>; readonly flight: Flight }>()

  /** The outcome of the work that runs for `key`; undefined when none does. */
  join(key: string): Promise<T> | undefined {
    return this.#flights.get(key)?.outcome
  }

  run(key: string, work: (flight: Flight) => Promise<T>): Promise<T> {
    const current = this.join(key)
    if (current !== undefined) return current
    const flight: Flight = { superseded: false }
    const outcome = work(flight).finally(() => {
      if (this.#flights.get(key)?.flight === flight) this.#flights.delete(key)
    })
    this.#flights.set(key, { outcome, flight })
    return outcome
  }

  /** Lets the current flight end for those who are on it; who comes from now on starts another. */
  supersede(key: string): void {
    const current = this.#flights.get(key)
    if (current === undefined) return
    current.flight.superseded = true
    this.#flights.delete(key)
  }

  get size(): number {
    return this.#flights.size
  }
}
