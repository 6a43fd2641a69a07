/**
 * What is known about a command that failed:
 * - `not-sent`: it never left this process, so repeating it is safe;
 * - `unknown`: the server may or may not have run it;
 * - `rejected`: the server answered with an error.
 */
export type RedisOutcome = 'not-sent' | 'unknown' | 'rejected'

/** How far opening a client had come. */
export type RedisStage = 'resolve_config' | 'invalid_config' | 'open' | 'auth' | 'select' | 'ping'

/** What a deadline was waiting for: a connection, the socket to take the command, or the answer. */
export type RedisPhase = 'dial' | 'write' | 'reply'

/** The base of the client's errors. Never holds a password, a key or a value. */
export abstract class RedisError extends Error {
  /** Stable, for programs; a server's error has the server's own code (`WRONGTYPE`, `NOPERM`, `ERR`, …). */
  readonly code: string
  readonly outcome: RedisOutcome

  constructor(name: string, code: string, outcome: RedisOutcome, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = name
    this.code = code
    this.outcome = outcome
  }

  toJSON(): object {
    return { ...this, name: this.name, message: this.message }
  }
}

/** The options or the environment make no sense together; nothing was opened. Code `REDIS_CONFIG`. */
export class RedisConfigError extends RedisError {
  /** The option or environment key at fault. */
  readonly key: string

  constructor(key: string, reason: string) {
    super('RedisConfigError', 'REDIS_CONFIG', 'not-sent', `invalid redis configuration: ${key} ${reason}`)
    this.key = key
  }
}

/** The client could not be opened; what was opened is closed again. Code `REDIS_BUILD`. */
export class RedisBuildError extends RedisError {
  /** The module that was building, `data.redis` or `data.redis.<name>`. */
  readonly provider: string
  /** The token that was being built. */
  readonly token: string
  readonly stage: RedisStage

  constructor(data: { provider: string; token: string; stage: RedisStage; hint: string; cause: unknown }) {
    const message = `could not open redis: stage="${data.stage}" token="${data.token}": ${data.hint}`
    super('RedisBuildError', 'REDIS_BUILD', 'not-sent', message, data.cause)
    this.provider = data.provider
    this.token = data.token
    this.stage = data.stage
  }
}

/** A deadline passed. Code `REDIS_TIMEOUT`. Repeat it only when `outcome` is `not-sent` or the command is idempotent. */
export class RedisTimeoutError extends RedisError {
  readonly phase: RedisPhase
  readonly timeoutMs: number

  constructor(phase: RedisPhase, timeoutMs: number, outcome: RedisOutcome, cause?: unknown) {
    super('RedisTimeoutError', 'REDIS_TIMEOUT', outcome, `redis took too long: phase="${phase}" ms=${timeoutMs}`, cause)
    this.phase = phase
    this.timeoutMs = timeoutMs
  }
}

/** There is no connection, or it broke while the command was under way. Code `REDIS_UNAVAILABLE`. */
export class RedisUnavailableError extends RedisError {
  constructor(reason: string, outcome: RedisOutcome, cause?: unknown) {
    super('RedisUnavailableError', 'REDIS_UNAVAILABLE', outcome, `redis is unavailable: ${reason}`, cause)
  }
}

/**
 * The server answered with an error; `code` is its first word: `WRONGTYPE`, `NOPERM`, `OOM`, `READONLY`, `ERR`, …
 * The message is the server's own and begins with the code: node-redis and others recognise `NOSCRIPT` by that.
 */
export class RedisReplyError extends RedisError {
  constructor(message: string) {
    super('RedisReplyError', /^[A-Z][A-Z0-9_]*(?= |$)/.exec(message)?.[0] ?? 'ERR', 'rejected', message)
  }
}

/** A command over many keys was asked of a cluster client. Code `REDIS_CLUSTER_UNSUPPORTED`. */
export class ClusterUnsupportedError extends RedisError {
  readonly operation: string

  constructor(operation: string) {
    const message = `${operation} needs keys of many cluster slots: use a client of a single server, or one key at a time`
    super('ClusterUnsupportedError', 'REDIS_CLUSTER_UNSUPPORTED', 'not-sent', message)
    this.operation = operation
  }
}

const NAMES: ReadonlySet<string> = new Set([
  'RedisConfigError',
  'RedisBuildError',
  'RedisTimeoutError',
  'RedisUnavailableError',
  'RedisReplyError',
  'ClusterUnsupportedError',
])

/** Whether `error` is an error of the client, with that code if one is given; works across copies of this package. */
export function isRedisError(error: unknown, code?: string): error is RedisError {
  if (typeof error !== 'object' || error === null || !NAMES.has(Reflect.get(error, 'name'))) return false
  return code === undefined || Reflect.get(error, 'code') === code
}
