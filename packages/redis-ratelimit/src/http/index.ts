// What a denied request is told, for any server.
export { ipKey } from './ip-key.ts'
export { type RateLimitProblem, rateLimitHeaders, rateLimitProblem, retryAfterSeconds } from './response.ts'
