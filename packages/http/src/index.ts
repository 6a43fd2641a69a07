// Controllers add their routes to Hono itself.
export { registerRoutes } from './register-routes.ts'
export type { HttpController } from './register-routes.ts'

// Input, checked by a Standard Schema.
export { readJson, readQuery } from './read-json.ts'
export type { InputError } from './read-json.ts'
export { limitBody } from './middleware/limit-body.ts'

// Problem details (RFC 9457) for everything that goes wrong in a request.
export { isProblemError, ProblemError, problem } from './problem.ts'
export type { ProblemDetails, ProblemHeaders } from './problem.ts'
export { useProblems } from './use-problems.ts'
export type { ProblemsOptions } from './use-problems.ts'

// Who asked what, and how it went.
export { requestId } from './middleware/request-id.ts'
export type { RequestIdEnv, RequestIdOptions } from './middleware/request-id.ts'
export { requestLog } from './middleware/request-log.ts'
export type { RequestLogOptions } from './middleware/request-log.ts'
export { jsonLogger, textLogger } from './logger.ts'
export type { Logger } from './logger.ts'
export { healthRoutes } from './health-routes.ts'
export type { HealthRoutesOptions } from './health-routes.ts'

// A server that answers what it has accepted, and a program that ends by the rules.
export { serve } from './serve.ts'
export type { RunningServer, ServeOptions } from './serve.ts'
export type { FetchHandler, ServeBindings } from './create-server.ts'
export { runMain } from './run-main.ts'
export type { RunMainOptions } from './run-main.ts'
export type { ShutdownCause, ShutdownReport } from './shut-down.ts'
export { SignalReceived } from './stop-signals.ts'
export type { StopSignal } from './stop-signals.ts'

// What can be wrong with the set-up.
export { HttpError, isHttpError } from './errors.ts'
export type { HttpErrorCode, HttpErrorFields } from './errors.ts'
