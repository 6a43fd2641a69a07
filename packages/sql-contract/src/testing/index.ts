// The SQL conformance suite, as data: run it with any runner.
export type { SqlContractCase, SqlHandle, SqlSubject } from './contract-case.ts'
export { sqlContract } from './sql-contract.ts'
