/** What a private Redis server should be like. */
export interface RedisOptions {
  /** Server settings by name, e.g. `{ maxmemory: '2mb', requirepass: 'secret' }`. */
  readonly settings?: Readonly<Record<string, string>>
  /** `false`: keeps nothing over a restart. By default every acknowledged write survives one. */
  readonly persistent?: boolean
}

/** A server's options as command-line arguments. */
export const redisArguments = ({ settings = {}, persistent = true }: RedisOptions): string[] =>
  Object.entries({ save: '', appendonly: persistent ? 'yes' : 'no', ...settings }).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ])

/** The address that clients use, with the password of `requirepass` when there is one. */
export const redisUrl = ({ settings = {} }: RedisOptions, host: string, port: number): string => {
  const password = settings.requirepass
  return `redis://${password ? `:${encodeURIComponent(password)}@` : ''}${host}:${port}`
}
