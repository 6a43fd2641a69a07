import { isRedisError, RedisReplyError, RedisTimeoutError, RedisUnavailableError } from '@modkit/redis-contract'
import {
  ClientClosedError,
  ClientOfflineError,
  ConnectionTimeoutError,
  DisconnectsClientError,
  ErrorReply,
  MultiErrorReply,
  SocketClosedUnexpectedlyError,
} from 'redis'

/** Why the connection ended, when it was this package that ended it. */
export type Ending =
  | { readonly kind: 'timeout'; readonly phase: 'write' | 'reply'; readonly timeoutMs: number }
  | { readonly kind: 'closed' }

/** Types node-redis' errors. Knows the passwords that were ever used, to keep them out of what the server says. */
export class ErrorMapper {
  readonly #secrets = new Set<string>()
  /** Set before the connection is destroyed, so that what is rejected by that says why. */
  ending: Ending | undefined

  addSecret(secret: string): void {
    if (secret !== '') this.#secrets.add(secret)
  }

  /**
   * The error of this package for an error of node-redis; anything else (an abort, a wrong argument, the results of a
   * MULTI with failures) as it is.
   */
  map(error: unknown): unknown {
    if (isRedisError(error) || error instanceof MultiErrorReply) return error
    if (error instanceof ErrorReply) return new RedisReplyError(this.#redact(error.message))
    if (error instanceof DisconnectsClientError) {
      return this.ending?.kind === 'timeout'
        ? new RedisTimeoutError(this.ending.phase, this.ending.timeoutMs, 'unknown')
        : new RedisUnavailableError('the client was closed while the command was under way', 'unknown')
    }
    if (error instanceof ClientClosedError || error instanceof ClientOfflineError) {
      return new RedisUnavailableError('there is no connection', 'not-sent')
    }
    if (
      error instanceof SocketClosedUnexpectedlyError ||
      error instanceof ConnectionTimeoutError ||
      isSystemError(error)
    ) {
      return new RedisUnavailableError('the connection broke while the command was under way', 'unknown', error)
    }
    return error
  }

  /** The cause of a failed connect, without passwords: a server that does not know HELLO repeats its arguments. */
  cause(error: unknown): unknown {
    const mapped = this.map(error)
    return mapped === error && error instanceof Error && this.#redact(error.message) !== error.message
      ? new Error(this.#redact(error.message))
      : mapped
  }

  #redact(text: string): string {
    let clean = text
    for (const secret of this.#secrets) clean = clean.replaceAll(secret, '***')
    return clean
  }
}

/** An error of node's net, tls or dns. Asked by shape: an error of another realm is no instance of this one's `Error`. */
function isSystemError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error
}
