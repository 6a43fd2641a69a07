import { describe, test } from '@jest/globals'
import { createEventStore } from '../create-event-store.ts'
import { eventStoreContract } from '../testing/event-store-contract.ts'
import { memoryBackend } from './memory-backend.ts'

describe('the store in memory', () => {
  const backend = memoryBackend()
  for (const { name, run } of eventStoreContract) {
    test(name, () => run({ open: (options) => createEventStore(backend, options) }))
  }
})
