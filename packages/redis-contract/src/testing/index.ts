// Conformance suites, as data: run them with `describeContract` of `@modkit/kernel/testing`.
export { type CacheSubject, cacheContract } from './cache.ts'
// Twins in memory, for tests of what uses a store.
export { type MemoryCacheOptions, memoryCacheStore } from './memory-cache-store.ts'
export { type MemoryRateLimitOptions, memoryRateLimitStore } from './memory-rate-limit-store.ts'
export { type MemorySessionOptions, memorySessionStore } from './memory-session-store.ts'
export { type RateLimitSubject, rateLimitContract } from './rate-limit.ts'
export { type SessionSubject, sessionContract } from './session.ts'
export type { ContractCase } from './suite.ts'
