import { type SourceName, sourcesToTry } from '../environment.ts'
import { findBinary } from '../find-binary.ts'
import { type Candidate, firstThatWorks } from '../first-that-works.ts'
import type { PrivateServer } from '../server.ts'
import { installDebianRedis } from './debian-redis.ts'
import { openLocalRedis } from './local-redis.ts'
import type { RedisOptions } from './options.ts'

/**
 * A Redis server of one's own, on 127.0.0.1 and a free port, for tests that stop, kill and restart it.
 * From the first source that works: a program on the `PATH`, Docker, Debian's package; `TEST_SERVICES` forces one.
 * Throws with what to install when there is none.
 */
export const startRedis = (options: RedisOptions = {}): Promise<PrivateServer> =>
  firstThatWorks('redis', sourcesToTry(), candidates(options))

/** As `startRedis`, but as a process of this machine: for what containers cannot do. */
export const startLocalRedis = (options: RedisOptions): Promise<PrivateServer> => {
  const sources = sourcesToTry().filter((source) => source !== 'docker')
  return firstThatWorks('redis', sources, candidates(options))
}

const candidates = (options: RedisOptions): Record<SourceName, Candidate> => ({
  path: async () => {
    const binary = findBinary('redis-server') ?? findBinary('valkey-server')
    if (!binary) return 'no "redis-server" on the PATH: install Redis (Debian: apt-get install redis-server)'
    return openLocalRedis({ binary }, binary, options)
  },
  docker: async () => {
    const { openDockerRedis } = await import('../docker/docker-redis.ts')
    return openDockerRedis(options)
  },
  package: async () => {
    const found = await installDebianRedis()
    if (typeof found === 'string') return found
    return openLocalRedis({ binary: found.program, argv0: 'redis-server' }, "Debian's redis-tools", options)
  },
})
