import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

const LINES = 20
/** What a container said last may still be on its way when it has ended. */
const PATIENCE = 2000

/** The last lines of what a container says. */
export class LogTail {
  readonly #lines: string[] = []
  #ended: Promise<void> = Promise.resolve()

  /** Collects what comes from `stream`, each chunk a line. */
  follow(stream: Readable): void {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#ended = promise
    stream.on('data', (line) => {
      this.#lines.push(String(line).trimEnd())
      if (this.#lines.length > LINES) this.#lines.shift()
    })
    stream.once('close', resolve)
  }

  /** The lines so far; those of a container that has ended, complete. */
  async read(): Promise<string> {
    await Promise.race([this.#ended, sleep(PATIENCE, undefined, { ref: false })])
    return this.#lines.join('\n')
  }
}
