import { RedisConfigError } from '@modkit/redis-contract'

/** Where a server is and what its URL says about the connection. */
export interface RedisAddress {
  readonly host: string | undefined
  readonly port: number | undefined
  /** Path of a Unix domain socket; then host and port are undefined. */
  readonly path: string | undefined
  /** Undefined when the address does not say. */
  readonly tls: boolean | undefined
  readonly username: string | undefined
  readonly password: string | undefined
  readonly db: number | undefined
}

const DEFAULT_PORT = 6379
const NOTHING = {
  host: undefined,
  port: undefined,
  path: undefined,
  tls: undefined,
  username: undefined,
  password: undefined,
  db: undefined,
}

/**
 * Reads `host:port`, `[v6]:port`, `unix:/path`, `redis://…` or `rediss://…`.
 *
 * @throws RedisConfigError naming `addr`; its message leaves the address out, which may hold a password
 */
export function parseAddress(addr: string): RedisAddress {
  const text = addr.trim()
  if (/^rediss?:\/\//i.test(text)) return parseUrl(text)
  if (text.startsWith('unix:')) return parseUnix(text)
  const match = /^(?:\[([0-9a-f:.]+(?:%\w+)?)\]|([^\s:/?#@[\]]+))(?::(\d{1,5}))?$/i.exec(text)
  if (match === null) throw unreadable()
  return { ...NOTHING, host: match[1] ?? match[2], port: parsePort(match[3]) }
}

function parseUrl(text: string): RedisAddress {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw unreadable()
  }
  if (url.hostname === '') throw new RedisConfigError('addr', 'is a URL without a host')
  if (url.search !== '' || url.hash !== '') throw new RedisConfigError('addr', 'is a URL with a query: use options')
  return {
    path: undefined,
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: parsePort(url.port),
    tls: url.protocol === 'rediss:',
    username: decode(url.username),
    password: decode(url.password),
    db: url.pathname.length > 1 ? parseDb(url.pathname.slice(1)) : undefined,
  }
}

function parseUnix(text: string): RedisAddress {
  const path = text.slice('unix:'.length).replace(/^\/\/(?=\/)/, '')
  if (!path.startsWith('/') || path === '/') throw new RedisConfigError('addr', 'needs an absolute path after unix:')
  return { ...NOTHING, path }
}

function parsePort(text: string | undefined): number {
  const port = text === undefined || text === '' ? DEFAULT_PORT : Number(text)
  if (port < 1 || port > 65_535) throw new RedisConfigError('addr', 'has a port that is not between 1 and 65535')
  return port
}

function parseDb(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new RedisConfigError('addr', 'has a database that is no whole number')
  return Number(text)
}

function decode(text: string): string | undefined {
  if (text === '') return undefined
  try {
    return decodeURIComponent(text)
  } catch {
    throw new RedisConfigError('addr', 'has credentials that are not percent-encoded')
  }
}

function unreadable(): RedisConfigError {
  return new RedisConfigError('addr', 'is none of host:port, [v6]:port, unix:/path, redis://… or rediss://…')
}
