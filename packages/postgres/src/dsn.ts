/** Modes of TLS that the postgres package does as they are meant. */
const SSL_MODES = new Set(['disable', 'prefer', 'require', 'verify-full'])

/**
 * Refuses a DSN that the driver cannot honour.
 *
 * @throws TypeError whose message holds nothing of the DSN but the offending parameter
 */
export function checkDsn(dsn: unknown): void {
  const url = typeof dsn === 'string' ? parse(dsn) : undefined
  if (url === undefined)
    throw new TypeError('dsn must be postgres://user:password@host:port/database, with all parts encoded')
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') {
    throw new TypeError('dsn must begin with postgres:// or postgresql://')
  }
  const sslmode = url.searchParams.get('sslmode')
  if (sslmode !== null && !SSL_MODES.has(sslmode)) {
    throw new TypeError(`dsn has an sslmode that the driver cannot honour: use one of ${[...SSL_MODES].join(', ')}`)
  }
  if (url.searchParams.get('channel_binding') === 'require') {
    throw new TypeError('dsn asks for channel_binding=require, which the postgres package cannot do: leave it out')
  }
}

/** What must not be seen of a DSN: the DSN itself and its password, as written and decoded. */
export function secretsOf(dsn: string): string[] {
  const url = parse(dsn)
  if (url === undefined) return [dsn]
  const secrets = [dsn, url.password, url.searchParams.get('password') ?? '']
  try {
    secrets.push(decodeURIComponent(url.password))
  } catch {
    // Then there is no decoded form.
  }
  // A short one is part of ordinary words; a server with such a password has other troubles.
  return [...new Set(secrets)].filter((secret) => secret.length > 2)
}

// Several hosts make no URL; the rest is checked as if there were one.
function parse(dsn: string): URL | undefined {
  const single = dsn.replace(/^(\w+:\/\/(?:[^@/?#]*@)?)([^/?#]*)/, (_, start: string, hosts: string) => {
    return start + (hosts.split(',')[0] ?? '')
  })
  const url = URL.parse(single) ?? undefined
  try {
    // The postgres package decodes these, and would quote what does not decode.
    if (url) for (const part of [url.username, url.password, url.pathname]) decodeURIComponent(part)
  } catch {
    return undefined
  }
  return url
}
