/** What went wrong, stable across versions. */
export type KvErrorCode =
  | 'KV_NOT_FOUND'
  | 'KV_CLOSED'
  | 'KV_QUOTA_EXCEEDED'
  | 'KV_CONFLICT'
  | 'KV_INVALID_ARGUMENT'
  | 'KV_INVALID_VALUE'
  | 'KV_OUT_OF_RANGE'
  | 'KV_TEMPLATE'
  | 'KV_OPEN'
  | 'KV_BUSY'
  | 'KV_STORAGE'
  | 'KV_COMPACTED'
  | 'KV_WATCH_OVERFLOW'
  | 'KV_IMPORT'
  | 'KV_UNSUPPORTED'

/** Any failure of the store. Check it with `isKvError`, never with `instanceof`: two copies of the package may be loaded. */
export class KvError extends Error {
  readonly code: KvErrorCode
  /** True when the same call may succeed later without a change by the caller. */
  readonly retryable: boolean

  constructor(code: KvErrorCode, message: string, options: { cause?: unknown; retryable?: boolean } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.name = new.target.name
    this.code = code
    this.retryable = options.retryable ?? false
  }
}

const quote = (text: string): string => JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text)

/** `getOrThrow` found nothing under the key, or only something that has expired. */
export class KvNotFoundError extends KvError {
  readonly group: string
  readonly key: string

  constructor(group: string, key: string) {
    super('KV_NOT_FOUND', `no such key: ${group}/${key}`)
    this.group = group
    this.key = key
  }
}

/** The store was closed before the call. */
export class KvClosedError extends KvError {
  constructor() {
    super('KV_CLOSED', 'the store is closed: call it before close(), or open it again')
  }
}

/** The limits a quota may have. */
export type QuotaLimit = 'maxKeys' | 'maxGroups' | 'maxBytes'

/** A write would have taken a namespace over its quota; nothing was written. */
export class KvQuotaExceededError extends KvError {
  readonly namespace: string
  readonly limit: QuotaLimit
  readonly max: number
  /** What the namespace held, expired keys not counted, before the refused write. */
  readonly used: number

  constructor(namespace: string, limit: QuotaLimit, max: number, used: number) {
    super('KV_QUOTA_EXCEEDED', `quota exceeded: namespace=${quote(namespace)} limit=${limit} max=${max} used=${used}`)
    this.namespace = namespace
    this.limit = limit
    this.max = max
    this.used = used
  }
}

/** `ifRevision`, `ifAbsent` or `ifPresent` did not hold; nothing was written. */
export class KvConflictError extends KvError {
  readonly group: string
  readonly key: string
  /** The revision that is stored; `undefined` when the key is missing or expired. */
  readonly revision: number | undefined

  constructor(condition: string, group: string, key: string, revision: number | undefined) {
    super(
      'KV_CONFLICT',
      `${condition} does not hold: group=${quote(group)} key=${quote(key)} revision=${revision ?? 'none'}: read it again, then decide`,
    )
    this.group = group
    this.key = key
    this.revision = revision
  }
}

/** An argument that no store accepts: a lone surrogate, a TTL that is no number, a malformed namespace. */
export class KvInvalidArgumentError extends KvError {
  readonly argument: string

  constructor(argument: string, problem: string) {
    super('KV_INVALID_ARGUMENT', `invalid ${argument}: ${problem}`)
    this.argument = argument
  }
}

/** A value that the codec cannot write, or stored data that it cannot read. */
export class KvInvalidValueError extends KvError {
  constructor(problem: string, cause?: unknown) {
    super('KV_INVALID_VALUE', `invalid value: ${problem}`, { cause })
  }
}

/** An increment would have left `min` or `max`; nothing was written. */
export class KvOutOfRangeError extends KvError {
  readonly current: number
  readonly result: number

  constructor(group: string, key: string, current: number, result: number) {
    super(
      'KV_OUT_OF_RANGE',
      `increment out of range: group=${quote(group)} key=${quote(key)} current=${current} result=${result}`,
    )
    this.current = current
    this.result = result
  }
}

/** A template could not be parsed, or asked for a name that is missing while `missing` is `'error'`. */
export class KvTemplateError extends KvError {
  readonly stage: 'parse' | 'exec'
  /** Where in the template, in UTF-16 code units from its start. */
  readonly offset: number

  constructor(stage: 'parse' | 'exec', offset: number, problem: string) {
    super('KV_TEMPLATE', `template ${stage} failed: offset=${offset} ${problem}`)
    this.stage = stage
    this.offset = offset
  }
}

/** The step of opening that failed. */
export type KvOpenStage = 'resolve_config' | 'invalid_config' | 'open' | 'wal' | 'busy_timeout' | 'schema'

/** A store could not be opened; whatever had been opened before was closed. */
export class KvOpenError extends KvError {
  readonly provider = 'kv-store'
  readonly token: string
  readonly stage: KvOpenStage

  constructor(stage: KvOpenStage, problem: string, options: { cause?: unknown; token?: string } = {}) {
    super('KV_OPEN', `cannot open the store: stage=${stage} ${problem}`, { cause: options.cause })
    this.stage = stage
    this.token = options.token ?? 'kv.store'
  }
}

/** Another process held the lock for longer than the busy timeout; nothing was written. A later try may succeed. */
export class KvBusyError extends KvError {
  constructor(timeoutMs: number, cause: unknown) {
    super('KV_BUSY', `the database is locked by another connection: waited=${timeoutMs}ms`, { cause, retryable: true })
  }
}

/** Why the storage failed. */
export type StorageFailure = 'full' | 'io' | 'corrupt' | 'read_only' | 'connection' | 'other'

/** The storage failed: disk full, I/O error, corrupt file, lost connection. Nothing of the batch was written. */
export class KvStorageError extends KvError {
  readonly failure: StorageFailure

  constructor(failure: StorageFailure, cause: unknown) {
    super('KV_STORAGE', `the storage failed: failure=${failure}`, {
      cause,
      retryable: failure === 'full' || failure === 'connection',
    })
    this.failure = failure
  }
}

/** The position a watcher wants to resume from is no longer in the change log: read everything again, then watch. */
export class KvCompactedError extends KvError {
  readonly since: string

  constructor(since: string) {
    super('KV_COMPACTED', `the change log no longer reaches back to the position: since=${quote(since)}`)
    this.since = since
  }
}

/** A watcher with `overflow: 'error'` was too slow. */
export class KvWatchOverflowError extends KvError {
  constructor(buffer: number) {
    super('KV_WATCH_OVERFLOW', `a watcher did not keep up: buffer=${buffer}`)
  }
}

/** A line of an import could not be used. Lines before its batch are written, the others are not. */
export class KvImportError extends KvError {
  readonly line: number

  constructor(line: number, problem: string, cause?: unknown) {
    super('KV_IMPORT', `import failed: line=${line} ${problem}`, { cause })
    this.line = line
  }
}

/** The backend cannot do this. */
export class KvUnsupportedError extends KvError {
  constructor(what: string, backend: string) {
    super('KV_UNSUPPORTED', `not supported by this store: operation=${what} backend=${backend}`)
  }
}

/** True for a failure of the store, of `code` when one is given. Works across copies of the package. */
export function isKvError(error: unknown, code?: KvErrorCode): error is KvError {
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string') return false
  return code === undefined ? error.code.startsWith('KV_') : error.code === code
}
