import type { ClaimedMessage, OutboxBackend, OutboxCounts } from '../backend.ts'
import type { MemoryMessage, MemoryTables } from './tables.ts'
import type { MemoryDatabase } from './transaction.ts'

/** The outbox of a memory store. */
export function memoryOutbox(database: MemoryDatabase, now: () => number): OutboxBackend {
  const change = <T>(work: (tables: MemoryTables) => T): Promise<T> => database.change(undefined, work)
  /** The message, while `attempt` still owns it. */
  const owned = (tables: MemoryTables, id: string, attempt: number): MemoryMessage | undefined => {
    const message = tables.messages.get(id)
    return message?.status === 'in_flight' && message.attempts === attempt ? message : undefined
  }
  return {
    claim: (max, leaseMs, destinations) =>
      change((tables) => {
        const claimed: ClaimedMessage[] = []
        for (const message of tables.messages.values()) {
          if (claimed.length === max) break
          if (destinations && !destinations.includes(message.destination)) continue
          if ((message.status !== 'pending' && message.status !== 'in_flight') || message.until > now()) continue
          if (message.attempts >= message.maxAttempts) {
            // Its last worker died with the lease: nobody else will fail it.
            tables.messages.set(message.id, { ...message, status: 'failed' })
            continue
          }
          const attempts = message.attempts + 1
          tables.messages.set(message.id, { ...message, attempts, status: 'in_flight', until: now() + leaseMs })
          const { status: _, until: __, publishedAt: ___, attempts: ____, ...rest } = message
          claimed.push({ ...rest, attempt: attempts })
        }
        return claimed
      }),
    publish: (id, attempt) =>
      change((tables) => {
        const message = owned(tables, id, attempt)
        if (message) tables.messages.set(id, { ...message, status: 'published', publishedAt: now() })
        return message !== undefined
      }),
    release: (id, attempt, retryInMs) =>
      change((tables) => {
        const message = owned(tables, id, attempt)
        if (!message) return 'lost'
        const status = message.attempts >= message.maxAttempts ? 'failed' : 'pending'
        tables.messages.set(id, { ...message, status, until: now() + retryInMs })
        return status
      }),
    async counts() {
      const counts: { -readonly [S in keyof OutboxCounts]: number } = {
        pending: 0,
        in_flight: 0,
        published: 0,
        failed: 0,
      }
      for (const { status } of database.tables(undefined).messages.values()) counts[status] += 1
      return counts
    },
    retryFailed: () =>
      change((tables) => {
        const failed = [...tables.messages.values()].filter(({ status }) => status === 'failed')
        for (const message of failed) {
          tables.messages.set(message.id, { ...message, status: 'pending', attempts: 0, until: 0 })
        }
        return failed.length
      }),
    purgePublished: (olderThanMs) =>
      change((tables) => {
        const old = [...tables.messages.values()].filter(
          ({ publishedAt, status }) => status === 'published' && publishedAt! <= now() - olderThanMs,
        )
        for (const { id } of old) tables.messages.delete(id)
        return old.length
      }),
  }
}
