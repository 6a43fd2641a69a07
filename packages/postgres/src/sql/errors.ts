import { SqlError, type SqlErrorKind, type SqlFailure } from '@modkit/sql-contract'

// SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html
const KINDS: Readonly<Record<string, SqlErrorKind>> = {
  '23505': 'unique_violation',
  '23503': 'foreign_key_violation',
  '23502': 'not_null_violation',
  '23514': 'check_violation',
  '23P01': 'exclusion_violation',
  '25006': 'read_only',
  '25P03': 'connection', // idle in transaction for too long: the server hung up
  '25P04': 'connection', // transaction timeout: the same
  '3D000': 'connection', // no such database
  '40001': 'serialization_failure',
  '40P01': 'deadlock',
  '42501': 'insufficient_privilege',
  '42703': 'undefined_column',
  '42P01': 'undefined_table',
  '53100': 'disk_full',
  '53300': 'too_many_connections',
  '55P03': 'lock_timeout',
  '57P01': 'connection', // the server shuts down, or an administrator ended the session
  '57P02': 'connection', // another session crashed
  '57P03': 'connection', // the server starts up
  '57P04': 'connection', // the database was dropped
  '57P05': 'connection', // idle for too long
  '58030': 'io_error',
  XX001: 'corrupt',
  XX002: 'corrupt',
}

/** A prepared statement that is not where it was prepared, or is there already: the pooler in between does not know of them. */
const MISPLACED: ReadonlySet<string> = new Set(['26000', '42P05'])
const MISPLACED_HINT = 'Behind PgBouncer’s transaction pooling, open with prepare: false (POSTGRES_PREPARE=false)'

/** For classes of codes; the first two characters of a SQLSTATE. */
const CLASSES: Readonly<Record<string, SqlErrorKind>> = {
  '08': 'connection',
  '22': 'invalid_value',
  '28': 'authentication',
  '42': 'syntax_error',
}

/** Codes of Node and of the postgres package when the way to the server is at fault. */
const CONNECTION_CODES: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
  ...['ENOENT', 'EACCES', 'ECONNABORTED'], // of a Unix socket
  ...['CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED', 'CONNECT_TIMEOUT', 'NO_ANSWER'],
])

/** A configuration mistake: the same connection is refused again. */
const FINAL: ReadonlySet<string> = new Set(['3D000', 'ENOENT', 'EACCES'])

/** What is read of an error of the postgres package, of Node, or of ours. */
interface Raised {
  readonly code?: unknown
  readonly severity?: unknown
  readonly table_name?: unknown
  readonly constraint_name?: unknown
}

/** An error of the server, of the postgres package or of the socket, in the words of the contract. */
export function toSqlError(error: unknown): SqlError {
  if (error instanceof SqlError) return error
  const {
    code,
    table_name: table,
    constraint_name: constraint,
  }: Raised = typeof error === 'object' && error ? error : {}
  const said = typeof error === 'object' && error && 'message' in error ? String(error.message) : String(error)
  const name = typeof code === 'string' ? code : 'UNKNOWN'
  const message = MISPLACED.has(name) ? `${said}. ${MISPLACED_HINT}` : said
  const kind = kindOf(name, message)
  const failure: SqlFailure = {
    kind,
    code: name,
    message: kind === 'invalid_value' ? withoutValue(message) : message,
    constraint: textOrNothing(constraint),
    table: textOrNothing(table),
    cause: error,
  }
  return new SqlError(FINAL.has(name) || isTlsCode(name) ? { ...failure, retryable: false } : failure)
}

/** The way to the server is lost, or was never found. */
export function connectionError(code: string, message: string, cause?: unknown): SqlError {
  return new SqlError({ kind: 'connection', code, message, ...(cause === undefined ? {} : { cause }) })
}

function kindOf(code: string, message: string): SqlErrorKind {
  // One code for both; the message is in the server's language, so an unknown one counts as a request.
  if (code === '57014') return /statement timeout/.test(message) ? 'statement_timeout' : 'cancelled'
  if (MISPLACED.has(code)) return 'other'
  const kind = KINDS[code] ?? CLASSES[code.slice(0, 2)]
  if (kind !== undefined && code.length === 5) return kind
  if (CONNECTION_CODES.has(code) || isTlsCode(code)) return 'connection'
  return 'other'
}

/** The certificate or the handshake is refused, and will be again. */
function isTlsCode(code: string): boolean {
  return /^(ERR_SSL|ERR_TLS|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|EPROTO)/.test(code)
}

// "invalid input syntax for type integer: "abc"": the value is the user's, and a message ends up in logs.
function withoutValue(message: string): string {
  return message.replace(/(: )?".*"/s, (_, colon) => `${colon ?? ''}[value]`)
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
