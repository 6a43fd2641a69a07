import type { Core } from '../core.ts'
import { KvInvalidArgumentError } from '../errors.ts'
import type { CallOptions, LocalKvStore, SyncKvStore } from '../kv-store.ts'
import type { Space } from '../space.ts'
import { Store } from '../store.ts'
import { SyncStore } from '../sync-store.ts'
import type { Quota } from '../write/quota.ts'
import type { LocalBackend } from './local-backend.ts'

/** A store in this process: with a synchronous face and transactions. */
export class LocalStore extends Store implements LocalKvStore<any> {
  readonly sync: SyncKvStore<any>
  readonly #core: Core<LocalBackend>

  constructor(core: Core<LocalBackend>, space: Space) {
    super(core, space)
    this.#core = core
    this.sync = new SyncStore(core, space)
  }

  async transaction<R>(work: (tx: SyncKvStore<any>) => R, options?: CallOptions): Promise<R> {
    this.#core.enter(options?.signal)
    return this.#core.backend.transaction(() => {
      const result = work(this.sync)
      if (isThenable(result)) {
        // Its continuation would run after the commit. Its own failure is reported here, and only here.
        Promise.resolve(result).catch(() => {})
        throw new KvInvalidArgumentError('work', 'a transaction must not be asynchronous')
      }
      return result
    }, options?.signal)
  }

  override scope(namespace: string, quota?: Quota): LocalKvStore<any> {
    return new LocalStore(this.#core, this.scopedSpace(namespace, quota))
  }
}

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
