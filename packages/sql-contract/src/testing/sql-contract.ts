import { belowKyselyCases } from './below-kysely.ts'
import type { SqlContractCase } from './contract-case.ts'
import { crudCases } from './crud.ts'
import { errorCases } from './errors.ts'
import { lifecycleCases } from './lifecycle.ts'
import { migrationCases } from './migrations.ts'
import { streamingCases } from './streaming.ts'
import { transactionCases } from './transactions.ts'
import { typeCases } from './types.ts'

/**
 * What every SQL driver shows, as named cases. An adapter runs all of them twice, with defaults and with everything
 * configured; a case that it cannot pass is an exception with a reason.
 */
export const sqlContract: readonly SqlContractCase[] = [
  ...crudCases,
  ...typeCases,
  ...transactionCases,
  ...belowKyselyCases,
  ...streamingCases,
  ...errorCases,
  ...migrationCases,
  ...lifecycleCases,
]
