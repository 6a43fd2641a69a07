import type { KvEvent, KvStore } from '@modkit/kv-store'

const GROUP = 'flags'

/** The group of the store that the flags are kept in. */
export interface FlagsSchema {
  [GROUP]: boolean
}

/** A flag. */
export interface Flag {
  readonly name: string
  readonly on: boolean
}

/** All flags at a moment, or one that was set or removed since. */
export type FlagChange =
  | { readonly type: 'flags'; readonly flags: readonly Flag[] }
  | { readonly type: 'flag'; readonly name: string; readonly on: boolean | null }

/** Named switches, kept in a key-value store. */
export class FlagsService {
  readonly #store: KvStore<FlagsSchema>

  constructor(store: KvStore<FlagsSchema>) {
    this.#store = store
  }

  /** Whether the flag is on; one that nobody has set is off. */
  async isOn(name: string): Promise<boolean> {
    return (await this.#store.get(GROUP, name)) === true
  }

  /** In the order of their names. */
  async list(): Promise<Flag[]> {
    return Array.from(await this.#store.getAll(GROUP), ([name, value]) => ({ name, on: value === true }))
  }

  async set(name: string, on: boolean): Promise<void> {
    await this.#store.set(GROUP, name, on)
  }

  /** True when there was such a flag. */
  async remove(name: string): Promise<boolean> {
    return this.#store.delete(GROUP, name)
  }

  /** All flags first, then what changes, until the signal is aborted or the store is closed. */
  async *changes(signal: AbortSignal): AsyncGenerator<FlagChange, undefined> {
    // The watcher comes first: what happens while the flags are read is told twice rather than never.
    await using watcher = this.#store.watch({ group: GROUP, buffer: 1000, overflow: 'coalesce', signal })
    yield { type: 'flags', flags: await this.list() }
    for await (const event of watcher) {
      yield event.type === 'delete_group' ? { type: 'flags', flags: await this.list() } : changeOf(event)
    }
  }
}

const changeOf = ({ type, key, value }: KvEvent): FlagChange => ({
  type: 'flag',
  name: key,
  on: type === 'set' ? value === true : null,
})
