// Apps for tests.

export type { ContractCase, ContractOptions, ContractRunner } from './describe-contract.ts'
// Conformance suites as data.
export { describeContract } from './describe-contract.ts'
export type { TestApp, TestHooks } from './test-app.ts'
export { testApp, useTestApp } from './test-app.ts'
