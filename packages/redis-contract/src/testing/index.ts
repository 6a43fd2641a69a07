// Conformance suites, as data: run them with `describeContract` of `@modkit/kernel/testing`.
export { type CacheSubject, cacheContract } from './cache.ts'
export { type SessionSubject, sessionContract } from './session.ts'
export { type RateLimitSubject, rateLimitContract } from './rate-limit.ts'
export type { ContractCase } from './suite.ts'

// Twins in memory, for tests of what uses a store.
export { type MemoryCacheOptions, memoryCacheStore } from './memory-cache-store.ts'
export { type MemorySessionOptions, memorySessionStore } from './memory-session-store.ts'
export { type MemoryRateLimitOptions, memoryRateLimitStore } from './memory-rate-limit-store.ts'

// Faults on purpose, for tests of what an app does on a bad day.
export { createChaos } from './chaos.ts'
export type { Chaos, ChaosCall, ChaosFault, ChaosOptions, ChaosStep } from './chaos.ts'
export { chaoticCache, chaoticClient, chaoticRateLimit, chaoticSessions } from './chaotic.ts'
