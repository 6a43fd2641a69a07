import { createHash, randomBytes } from 'node:crypto'
import { type Duration, milliseconds } from '@modkit/kernel'
import { checkKey } from '../key.ts'
import {
  type Session,
  SessionConflictError,
  type SessionCreateOptions,
  SessionGoneError,
  type SessionSaveOptions,
  type SessionStore,
  type SessionSummary,
} from '../session-store.ts'

/** What `memorySessionStore` takes. */
export interface MemorySessionOptions {
  readonly idleTtl: Duration
  readonly absoluteTtl: Duration
  readonly maxPerUser?: number
  /** The clock of the store; `Date.now` unless a test says otherwise. */
  readonly now?: () => number
}

interface Stored {
  readonly json: string
  readonly version: number
  readonly expiresAt: number
  readonly userId: string | undefined
  readonly idleUntil: number
}

/** Sessions in this process's memory, for tests of what uses them. Keeps the contract of the real store. */
export function memorySessionStore(options: MemorySessionOptions): SessionStore {
  return new MemorySessionStore(options)
}

class MemorySessionStore implements SessionStore {
  /** By handle, in the order of creation. */
  readonly #stored = new Map<string, Stored>()
  readonly #idleMs: number
  readonly #absoluteMs: number
  readonly #max: number
  readonly #now: () => number

  constructor(options: MemorySessionOptions) {
    this.#idleMs = milliseconds(options.idleTtl)
    this.#absoluteMs = milliseconds(options.absoluteTtl)
    this.#max = options.maxPerUser ?? Number.POSITIVE_INFINITY
    this.#now = options.now ?? Date.now
  }

  async create<D>(data: D, { userId }: SessionCreateOptions = {}): Promise<Session<D>> {
    if (userId !== undefined) checkKey(userId)
    const session = { id: newId(), data, version: 1, expiresAt: this.#now() + this.#absoluteMs, userId }
    this.#put(session)
    const mine = userId === undefined ? [] : this.#of(userId)
    for (const [handle] of mine.slice(0, Math.max(0, mine.length - this.#max))) this.#stored.delete(handle)
    return session
  }

  async load<D>(id: string): Promise<Session<D> | undefined> {
    const handle = this.handleOf(String(id))
    const stored = this.#alive(handle)
    if (stored === undefined) return undefined
    this.#stored.set(handle, { ...stored, idleUntil: this.#now() + this.#idleMs })
    const { json, version, expiresAt, userId } = stored
    return { id, data: JSON.parse(json) as D, version, expiresAt, userId }
  }

  async save<D>(session: Session, data: D, options: SessionSaveOptions = {}): Promise<Session<D>> {
    const expiresAt = Math.min(session.expiresAt, options.expiresAt ?? session.expiresAt)
    const saved = { ...session, data, expiresAt, version: session.version + 1 }
    if (expiresAt <= this.#now()) {
      await this.destroy(session.id)
      if (options.expiresAt === undefined) throw new SessionGoneError()
      return saved
    }
    const current = this.#alive(this.handleOf(session.id))
    if (current === undefined) throw new SessionGoneError()
    if (current.version !== session.version) throw new SessionConflictError()
    this.#put(saved)
    return saved
  }

  async rotate<D>(session: Session<D>): Promise<Session<D>> {
    const old = this.handleOf(session.id)
    const stored = this.#alive(old)
    if (stored === undefined) throw new SessionGoneError()
    this.#stored.delete(old)
    const { json, version, expiresAt, userId } = stored
    const rotated = { id: newId(), data: JSON.parse(json) as D, version: version + 1, expiresAt, userId }
    this.#put(rotated)
    return rotated
  }

  async destroy(id: string): Promise<boolean> {
    const handle = this.handleOf(String(id))
    const was = this.#alive(handle) !== undefined
    this.#stored.delete(handle)
    return was
  }

  async list(userId: string): Promise<SessionSummary[]> {
    const summaries = this.#of(userId).map(([handle, { expiresAt }]) => ({ handle, expiresAt }))
    return summaries.sort((one, other) => one.expiresAt - other.expiresAt)
  }

  async revoke(userId: string, handle: string): Promise<boolean> {
    return this.#alive(handle)?.userId === userId && this.#stored.delete(handle)
  }

  async revokeAll(userId: string, { exceptId }: { readonly exceptId?: string } = {}): Promise<number> {
    const except = exceptId === undefined ? undefined : this.handleOf(exceptId)
    const doomed = this.#of(userId).filter(([handle]) => handle !== except)
    for (const [handle] of doomed) this.#stored.delete(handle)
    return doomed.length
  }

  handleOf(id: string): string {
    return createHash('sha256').update(id).digest('base64url')
  }

  #put({ id, data, version, expiresAt, userId }: Session): void {
    const json = JSON.stringify(data)
    if (json === undefined) throw new TypeError('session data must be JSON: undefined and functions are not')
    this.#stored.set(this.handleOf(id), { json, version, expiresAt, userId, idleUntil: this.#now() + this.#idleMs })
  }

  #alive(handle: string): Stored | undefined {
    const stored = this.#stored.get(handle)
    const now = this.#now()
    return stored !== undefined && stored.idleUntil > now && stored.expiresAt > now ? stored : undefined
  }

  #of(userId: string): [handle: string, stored: Stored][] {
    return [...this.#stored].filter(([handle, stored]) => stored.userId === userId && this.#alive(handle) !== undefined)
  }
}

const newId = () => randomBytes(32).toString('base64url')
