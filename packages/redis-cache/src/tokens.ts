import { randomBytes } from 'node:crypto'
import type { RedisClient } from '@modkit/redis-contract'

/** The token under a tag's or namespace's key. Equal tokens mean: not invalidated in between. */
export type GroupToken = string

/**
 * Makes the tokens that are missing. Whoever comes second takes the first one's. A token is never overwritten, so what
 * was stored under one that is gone stays a miss for good.
 *
 * @param found what one MGET of `keys` gave
 */
export async function ensureTokens(
  client: RedisClient,
  keys: readonly string[],
  found: readonly (string | null)[],
  lifeMs: number | undefined,
): Promise<GroupToken[]> {
  return Promise.all(keys.map((key, index) => found[index] ?? createToken(client, key, lifeMs)))
}

async function createToken(client: RedisClient, key: string, lifeMs: number | undefined): Promise<GroupToken> {
  const token = randomBytes(12).toString('base64url')
  const created = await client.set(key, token, lifeMs === undefined ? { NX: true } : { NX: true, PX: lifeMs })
  // Gone again between the two: then nothing that is stored under this token is ever found, which is right.
  return created === null ? ((await client.get(key)) ?? token) : token
}
