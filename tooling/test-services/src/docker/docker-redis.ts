import { GenericContainer } from 'testcontainers'
import { type RedisOptions, redisArguments, redisUrl } from '../redis/options.ts'
import { redisAnswers } from '../redis/probe.ts'
import type { PrivateServer } from '../server.ts'
import { dockerDaemon, openDockerServer } from './docker-server.ts'

const image = 'redis:8-alpine'

/** Redis in a container, or in a sentence why there is no Docker. */
export const openDockerRedis = async (options: RedisOptions): Promise<PrivateServer | string> => {
  const daemon = await dockerDaemon()
  if (typeof daemon === 'string') return daemon
  return openDockerServer(daemon, {
    source: `redis (Docker, ${image})`,
    container: new GenericContainer(image).withCommand([
      'redis-server',
      ...['--bind', '*', '--protected-mode', 'no'],
      ...redisArguments(options),
    ]),
    containerPort: 6379,
    url: (host, port) => redisUrl(options, host, port),
    answers: redisAnswers,
  })
}
