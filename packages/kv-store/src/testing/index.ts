// The promises of the store as data: run them with any test runner against any backend.

import type { LocalKvStore } from '../kv-store.ts'
import { eventCases } from './cases/events.ts'
import { expiryCases } from './cases/expiry.ts'
import { iterationCases } from './cases/iteration.ts'
import { lifecycleCases } from './cases/lifecycle.ts'
import { localCases } from './cases/local.ts'
import { quotaCases } from './cases/quota.ts'
import { valueCases } from './cases/values.ts'
import { watchCases } from './cases/watch.ts'
import { writeCases } from './cases/writes.ts'
import type { KvCase } from './contract.ts'

/** What every backend does. */
export const kvStoreContract: readonly KvCase[] = [
  ...valueCases,
  ...expiryCases,
  ...writeCases,
  ...iterationCases,
  ...quotaCases,
  ...eventCases,
  ...watchCases,
  ...lifecycleCases,
]

/** What a backend that lives in the process does besides: the synchronous face, transactions. */
export const localKvStoreContract: readonly KvCase<LocalKvStore>[] = localCases

export { createTestClock, type KvCase, type KvSubject, type TestClock } from './contract.ts'
