import type { KvEventType } from '../events.ts'
import type { Encoding } from '../row.ts'
import type { Rows } from './rows.ts'

/** A change before it is committed. */
export interface Change {
  readonly type: KvEventType
  readonly group: string
  readonly key: string
  readonly value: string | Uint8Array | undefined
  readonly enc: Encoding
  readonly expiresAt: number | null
  readonly revision: number
  readonly timestamp: number
  /** Set once the change log has it. */
  position: string | undefined
}

/** What the operations of one transaction share: the rows, the moment, and what changed. */
export class Batch<R extends Rows = Rows> {
  readonly rows: R
  readonly now: number
  /** Absent when neither a listener, nor a watcher, nor a change log wants to know. */
  readonly changes: Change[] | undefined

  constructor(rows: R, now: number, recording: boolean) {
    this.rows = rows
    this.now = now
    this.changes = recording ? [] : undefined
  }

  stored(
    group: string,
    key: string,
    value: string | Uint8Array,
    enc: Encoding,
    expiresAt: number | null,
    revision: number,
  ): void {
    this.changes?.push({
      type: 'set',
      group,
      key,
      value,
      enc,
      expiresAt,
      revision,
      timestamp: this.now,
      position: undefined,
    })
  }

  deleted(group: string, key: string): void {
    this.#gone('delete', group, key)
  }

  expired(group: string, key: string): void {
    this.#gone('expire', group, key)
  }

  groupDeleted(group: string): void {
    this.#gone('delete_group', group, '')
  }

  #gone(type: KvEventType, group: string, key: string): void {
    if (this.changes === undefined) return
    const revision = this.rows.nextRevision()
    const timestamp = this.now
    this.changes.push({
      type,
      group,
      key,
      value: undefined,
      enc: 0,
      expiresAt: null,
      revision,
      timestamp,
      position: undefined,
    })
  }
}
