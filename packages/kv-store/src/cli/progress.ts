import type { KvProgress } from '../kv-store.ts'

const WIDTH = 24

// Drawing more often than this only costs time, in milliseconds.
const PAUSE = 100

/** A line on a terminal that says how far long work has come. */
export class ProgressBar {
  readonly #label: string
  readonly #write: ((text: string) => void) | undefined
  #drawn = Number.NEGATIVE_INFINITY
  #last: KvProgress | undefined

  /** @param write where to draw; nothing is drawn without one */
  constructor(label: string, write: ((text: string) => void) | undefined) {
    this.#label = label
    this.#write = write
  }

  update(progress: KvProgress): void {
    this.#last = progress
    if (performance.now() - this.#drawn < PAUSE) return
    this.#drawn = performance.now()
    this.#write?.(`\r${format(this.#label, progress)}`)
  }

  /** Draws the last state and ends the line. */
  end(): void {
    if (this.#last !== undefined) this.#write?.(`\r${format(this.#label, this.#last)}\n`)
  }
}

function format(label: string, { done, total }: KvProgress): string {
  if (total === undefined) return `${label} ${done}`
  const share = total === 0 ? 1 : done / total
  const filled = Math.round(share * WIDTH)
  return `${label} [${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${Math.round(share * 100)}% ${done}/${total}`
}
