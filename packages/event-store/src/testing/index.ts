// The conformance kit, as data: prove a backend of your own.
export { eventStoreContract } from './event-store-contract.ts'
export { casesExcept, type EventStoreCase, type EventStoreSubject } from './contract-case.ts'

// Races: record appends, and check that one order explains them; writers and subscribers under load.
export { AppendHistory } from './history.ts'
export { type TortureOptions, type TortureReport, torture } from './torture.ts'

// Deciders by themselves: given these events, when this command comes, then ….
export { type Decided, type Given, scenario } from './scenario.ts'
