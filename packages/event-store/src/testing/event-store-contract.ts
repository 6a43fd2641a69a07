import { appendCases } from './append-cases.ts'
import { archiveCases } from './archive-cases.ts'
import { batchCases } from './batch-cases.ts'
import type { EventStoreCase } from './contract-case.ts'
import { feedCases } from './feed-cases.ts'
import { loadCases } from './load-cases.ts'
import { outboxCases } from './outbox-cases.ts'
import { refusalCases } from './refusal-cases.ts'
import { subscriptionCases } from './subscription-cases.ts'

/** What every home of the event store shows: run all cases, with any runner, on each configuration you offer. */
export const eventStoreContract: readonly EventStoreCase[] = [
  ...appendCases,
  ...refusalCases,
  ...loadCases,
  ...batchCases,
  ...archiveCases,
  ...feedCases,
  ...outboxCases,
  ...subscriptionCases,
]
