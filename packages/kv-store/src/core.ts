import type { Backend } from './backend.ts'
import { KvClosedError } from './errors.ts'
import type { EventHub } from './watch/event-hub.ts'

/** What a store and its scopes share. */
export class Core<B extends Backend = Backend> {
  readonly backend: B
  readonly hub: EventHub
  /** Values that are being made, by group and key. */
  readonly making = new Map<string, Promise<unknown>>()
  readonly #onClose: () => Promise<void>
  #closing: Promise<void> | undefined

  /** @param onClose what to end before the backend closes: timers, a purge under way */
  constructor(backend: B, hub: EventHub, onClose: () => Promise<void>) {
    this.backend = backend
    this.hub = hub
    this.#onClose = onClose
  }

  /** @throws KvClosedError after `close`; the signal's reason when it is aborted */
  enter(signal?: AbortSignal): void {
    if (this.#closing !== undefined) throw new KvClosedError()
    signal?.throwIfAborted()
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    this.hub.endReaders()
    try {
      await this.#onClose()
    } finally {
      // Last writes are delivered, then watchers end, so that what is buffered can still be read.
      try {
        await this.backend.close()
      } finally {
        this.hub.close()
      }
    }
  }
}
