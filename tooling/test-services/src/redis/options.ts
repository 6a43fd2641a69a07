/** What a private Redis server should be like. */
export interface RedisOptions {
  /** Server settings by name, e.g. `{ maxmemory: '2mb', requirepass: 'secret' }`. */
  readonly settings?: Readonly<Record<string, string>>
  /** `false`: keeps nothing over a restart. By default every acknowledged write survives one. */
  readonly persistent?: boolean
  /** A certificate and its key, as PEM: the server then speaks TLS only. */
  readonly tls?: { readonly cert: string; readonly key: string }
}

/** A server's options as command-line arguments. */
export const redisArguments = ({ settings = {}, persistent = true, tls }: RedisOptions, port: number): string[] =>
  Object.entries({
    ...(tls ? tlsSettings(port) : { port: `${port}` }),
    save: '',
    appendonly: persistent ? 'yes' : 'no',
    ...settings,
  }).flatMap(([name, value]) => [`--${name}`, value])

/** What must lie in the folder that the server starts in, by name. */
export const redisFiles = ({ tls }: RedisOptions): Readonly<Record<string, string>> =>
  tls ? { 'tls.crt': tls.cert, 'tls.key': tls.key } : {}

const tlsSettings = (port: number) => ({
  port: '0',
  'tls-port': `${port}`,
  'tls-cert-file': 'tls.crt',
  'tls-key-file': 'tls.key',
  'tls-auth-clients': 'no',
})

/** The address that clients use, with the password of `requirepass` when there is one. */
export const redisUrl = ({ settings = {}, tls }: RedisOptions, host: string, port: number): string => {
  const password = settings.requirepass
  return `redis${tls ? 's' : ''}://${password ? `:${encodeURIComponent(password)}@` : ''}${host}:${port}`
}
