// The conformance kit, as data: prove a backend of your own.
export { casesExcept, type EventStoreCase, type EventStoreSubject } from './contract-case.ts'
export { eventStoreContract } from './event-store-contract.ts'
