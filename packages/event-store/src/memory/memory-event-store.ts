import { createEventStore } from '../create-event-store.ts'
import type { EventStore } from '../event-store.ts'
import type { EventStoreOptions } from '../event-store-options.ts'
import { type MemoryBackendOptions, memoryBackend } from './memory-backend.ts'
import type { MemoryTransaction } from './transaction.ts'

/** How a memory store is made. */
export interface MemoryEventStoreOptions extends EventStoreOptions<MemoryTransaction>, MemoryBackendOptions {}

/** An event store in memory, with the same behaviour as the databases: for tests and examples. */
export const memoryEventStore = (options: MemoryEventStoreOptions = {}): EventStore<MemoryTransaction> =>
  createEventStore(memoryBackend(options), options)
