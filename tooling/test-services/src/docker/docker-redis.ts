import { GenericContainer } from 'testcontainers'
import { type RedisOptions, redisArguments, redisFiles, redisUrl } from '../redis/options.ts'
import { redisAnswers } from '../redis/probe.ts'
import type { PrivateServer } from '../server.ts'
import { dockerDaemon, openDockerServer } from './docker-server.ts'

const image = 'redis:8-alpine'
const port = 6379

/** Redis in a container, or in a sentence why there is no Docker. */
export const openDockerRedis = async (options: RedisOptions): Promise<PrivateServer | string> => {
  const daemon = await dockerDaemon()
  if (typeof daemon === 'string') return daemon
  return openDockerServer(daemon, {
    source: `redis (Docker, ${image})`,
    container: new GenericContainer(image)
      .withCopyContentToContainer(
        // Readable for all: the server is another user there.
        Object.entries(redisFiles(options)).map(([name, content]) => ({
          content,
          target: `/data/${name}`,
          mode: 0o644,
        })),
      )
      .withCommand(['redis-server', '--bind', '*', '--protected-mode', 'no', ...redisArguments(options, port)]),
    containerPort: port,
    url: (host, port) => redisUrl(options, host, port),
    answers: redisAnswers,
  })
}
