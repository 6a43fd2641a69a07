// Apps for tests.
export { testApp, useTestApp } from './test-app.ts'
export type { TestApp, TestHooks } from './test-app.ts'

// Conformance suites as data.
export { describeContract } from './describe-contract.ts'
export type { ContractCase, ContractOptions, ContractRunner } from './describe-contract.ts'
