import { KvError, KvStorageError, type StorageFailure } from '../errors.ts'

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '')

/** The server gave up a transaction that may well succeed when it is run again. */
export const isRetryable = (error: unknown): boolean => /^(40001|40P01|55P03)$/.test(codeOf(error))

const FAILURES: readonly (readonly [RegExp, StorageFailure])[] = [
  [/^(53100|53200)$/, 'full'],
  [/^(58030|58P01)$/, 'io'],
  [/^XX00[12]$/, 'corrupt'],
  [/^25006$/, 'read_only'],
  [/^(08|57P0)|^(CONNECTION|CONNECT_|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/, 'connection'],
]

/** The typed error for a failure of the server or of the way to it. */
export function wrapPgError(error: unknown): unknown {
  if (error instanceof KvError || codeOf(error) === '') return error
  return new KvStorageError(FAILURES.find(([pattern]) => pattern.test(codeOf(error)))?.[1] ?? 'other', error)
}
