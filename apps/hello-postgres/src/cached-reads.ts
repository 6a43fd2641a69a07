import { createHash } from 'node:crypto'
import type { Logger } from '@modkit/http'
import type { CacheStore } from '@modkit/redis-contract'
import type { Context, MiddlewareHandler } from 'hono'

/** What `cachedReads` takes. */
export interface CachedReadsOptions {
  readonly cache: CacheStore
  /** Names what is read: the class of the keys, and the tag that every write invalidates. */
  readonly name: string
  readonly logger: Pick<Logger, 'error'>
}

/** A response as it is kept. */
interface Representation {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

/** Thrown by a load whose response is an answer for its own client only: a 404, or a failure. */
const NOT_KEPT = new Error('this response is not kept')

/**
 * Middleware: answers a GET from the cache, and forgets everything it keeps after a write that succeeded. For what is the
 * same for everybody who asks. `Cache-Status` (RFC 9211) says how a response came about.
 *
 * The tag is read before the database is, so a write in between makes what was read a miss, never a stale answer.
 */
export function cachedReads({ cache, name, logger }: CachedReadsOptions): MiddlewareHandler {
  const tags = [name]
  const read: MiddlewareHandler = async (c, next): Promise<Response | undefined> => {
    let isOurs = false
    const load = async (): Promise<Representation> => {
      isOurs = true
      await next()
      if (c.res.status !== 200) throw NOT_KEPT
      return representationOf(c.res)
    }
    try {
      const { value } = await cache.getOrSet(keyOf(name, c), load, { tags })
      if (!isOurs) return c.body(value.body, 200, { ...value.headers, 'cache-status': `${name}; hit` })
    } catch (error) {
      if (error !== NOT_KEPT) throw error
      // Somebody else's load, at the same time, ended in an answer that is not ours to give.
      if (!isOurs) await next()
    }
    c.header('cache-status', `${name}; fwd=miss`)
    return undefined
  }
  const write: MiddlewareHandler = async (c, next) => {
    await next()
    if (!c.res.ok) return
    try {
      await cache.invalidateTags(tags)
    } catch (error) {
      // The write has happened, so that is the answer. What is kept is outdated until its time to live is over.
      logger.error('what is cached could not be invalidated', { error, tags })
    }
  }
  return (c, next) => (c.req.method === 'GET' ? read(c, next) : write(c, next))
}

/** Of a fixed length, whatever somebody writes into the query. */
function keyOf(name: string, c: Context): string {
  const { pathname, search } = new URL(c.req.url)
  return `${name}:${createHash('sha256')
    .update(pathname + search)
    .digest('base64url')}`
}

async function representationOf(response: Response): Promise<Representation> {
  const body = await response.clone().text()
  const kept = ['content-type', 'etag'].flatMap((name) => {
    const value = response.headers.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  return { body, headers: Object.fromEntries(kept) }
}
