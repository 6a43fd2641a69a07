/** What a `SET` may be told besides key and value. `PX` is in milliseconds. */
export interface RedisSetOptions {
  readonly PX?: number
  readonly PXAT?: number
  readonly KEEPTTL?: true
  readonly NX?: true
  readonly XX?: true
  readonly GET?: true
}

/** Keys and arguments of a script. Every key must be in one cluster slot. */
export interface RedisEvalOptions {
  keys?: string[]
  arguments?: string[]
}

/** A member of a sorted set. */
export interface RedisScoredMember {
  value: string
  score: number
}

/**
 * The commands that the stores of this family use: a structural subset that node-redis 5 and 6, their pools and their
 * cluster clients all satisfy, so a caller may hand over any of these. A cluster client runs the single-key commands
 * and the scripts; commands over many keys are refused by the stores with `ClusterUnsupportedError`.
 */
export interface RedisClient {
  get(key: string): Promise<string | null>
  /** `'OK'`, or `null` when `NX` or `XX` kept it from writing; with `GET` the value before. */
  set(key: string, value: string, options?: RedisSetOptions): Promise<string | null>
  /** How many of the keys existed. */
  del(keys: string | string[]): Promise<number>
  /** One round trip; `null` where a key is missing or holds another type. */
  mGet(keys: string[]): Promise<(string | null)[]>
  getDel(key: string): Promise<string | null>
  /** Reads and sets the time to live, in one round trip. */
  getEx(key: string, options: { type: 'PX' | 'PXAT'; value: number }): Promise<string | null>
  /** Remaining milliseconds; -1 without an expiry, -2 without a key. */
  pTTL(key: string): Promise<number>
  /** 1 when the expiry was set, 0 without a key. */
  pExpireAt(key: string, timestampMs: number): Promise<number>
  zAdd(key: string, members: RedisScoredMember | RedisScoredMember[]): Promise<number>
  zRem(key: string, members: string | string[]): Promise<number>
  /** Lowest score first. */
  zRangeWithScores(key: string, start: number, stop: number): Promise<RedisScoredMember[]>
  eval(script: string, options?: RedisEvalOptions): Promise<unknown>
  evalSha(sha1: string, options?: RedisEvalOptions): Promise<unknown>
}

/**
 * Whether a client talks to a cluster. node-redis' cluster clients are known by `slots`, which nothing else has.
 */
export function isClusterClient(client: RedisClient): boolean {
  return 'slots' in client
}
