import { getConnInfo } from '@hono/node-server/conninfo'
import { defineModule, type Exporting, provide } from '@modkit/kernel'
import { redisModule } from '@modkit/redis'
import { redisCacheModule } from '@modkit/redis-cache'
import { CACHE_STORE, RATE_LIMIT_STORE, REDIS_CLIENT, REDIS_KEY_PREFIX, SESSION_STORE } from '@modkit/redis-contract'
import { createRedisRateLimit, redisRateLimitModule } from '@modkit/redis-ratelimit'
import { rateLimit } from '@modkit/redis-ratelimit/hono'
import { ipKey } from '@modkit/redis-ratelimit/http'
import { redisSessionModule } from '@modkit/redis-session'
import { type HonoSession, sessions } from '@modkit/redis-session/hono'
import { LOGIN_ATTEMPTS, type LoginModuleOptions, loginModule, requireLogin } from 'feature-login'
import type { Context } from 'hono'
import { cachedReads } from './cached-reads.ts'
import { CHAIN } from './chain.ts'
import { logger } from './logger.ts'

/** What this app chooses where the environment says nothing. */
const DEFAULTS = {
  REDIS_KEY_PREFIX: 'hello-postgres',
  REDIS_SESSION_IDLE_TTL: '30m',
  REDIS_SESSION_ABSOLUTE_TTL: '12h',
  REDIS_SESSION_MAX_PER_USER: '10',
  REDIS_CACHE_DEFAULT_TTL: '1m',
  REDIS_CACHE_ON_ERROR: 'miss',
  REDIS_RATELIMIT_LIMIT: '100',
  REDIS_RATELIMIT_WINDOW: '1m',
  REDIS_RATELIMIT_ON_ERROR: 'insurance',
}

/** What `redisChain` takes. */
export interface RedisChainOptions {
  /** The module that provides the database. */
  readonly database: LoginModuleOptions['database']
  readonly source: Readonly<Record<string, string | undefined>>
}

/** Accounts, sessions, a rate limit and cached reads: everything of this app that needs Redis. Exports `http.chain`. */
export function redisChain(options: RedisChainOptions) {
  const source = { ...DEFAULTS, ...options.source }
  const client = redisModule({ source })
  const cache = redisCacheModule({ client, source })
  const limiter = redisRateLimitModule({ client, source })
  const store = redisSessionModule({ client, source })
  const attempts = loginAttempts(client)
  const login = loginModule({ database: options.database, sessions: store, attempts, migrations: 'skip' })
  const chain = provide(CHAIN, {
    deps: { store: SESSION_STORE, limiter: RATE_LIMIT_STORE, cache: CACHE_STORE },
    build: ({ store, limiter, cache }) => {
      const session = sessions({ store })
      const writes = ['POST', 'PATCH', 'DELETE']
      // Everybody may read; who writes is somebody. Reads never ask for a session, so they go on without one.
      return (hono) => {
        hono.use('/account/*', session)
        hono.on(writes, '/notes/*', session)
        hono.use(rateLimit({ store: limiter, key: whoAsks }))
        hono.on(writes, '/notes/*', requireLogin())
        hono.use('/notes/*', cachedReads({ cache, name: 'notes', logger }))
      }
    },
  })
  return defineModule({
    name: 'redis-chain',
    imports: [store, limiter, cache, login],
    providers: [chain],
    exports: [CHAIN],
  })
}

/** A user wherever they are, else the address of the connection. Behind a proxy: what your proxy says, and only your proxy. */
function whoAsks(c: Context): string {
  const session: HonoSession | undefined = c.get('session')
  if (session?.userId !== undefined) return `user:${session.userId}`
  return `address:${ipKey(getConnInfo(c).remote.address!)}`
}

/** Five passwords at once and one a minute for each account, whoever tries. Without Redis nobody logs in. */
function loginAttempts(client: Exporting<typeof REDIS_CLIENT | typeof REDIS_KEY_PREFIX>) {
  return defineModule({
    name: 'login-attempts',
    imports: [client],
    providers: [
      provide(LOGIN_ATTEMPTS, {
        deps: { client: REDIS_CLIENT, keyPrefix: REDIS_KEY_PREFIX },
        build: ({ client, keyPrefix }) =>
          createRedisRateLimit({
            client,
            keyPrefix,
            prefix: 'login',
            policies: [{ limit: 5, window: '5m' }],
            onError: 'throw',
          }),
      }),
    ],
    exports: [LOGIN_ATTEMPTS],
  })
}
