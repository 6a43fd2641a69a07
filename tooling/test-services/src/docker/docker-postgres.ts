import { randomBytes } from 'node:crypto'
import { GenericContainer } from 'testcontainers'
import { type PostgresOptions, settingArguments, throwAwaySettings } from '../postgres/options.ts'
import { postgresAnswers } from '../postgres/probe.ts'
import type { PrivateServer } from '../server.ts'
import { dockerDaemon, openDockerServer } from './docker-server.ts'

const image = 'postgres:18-alpine'

// The image's own entry point starts the server once to set it up, and would read settings that name files before these are
// there. So the cluster is created here, as `openLocalPostgres` does it; a restart finds it and goes on with it.
const script = `set -e
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  initdb -U postgres --pwfile=/modkit/password -A scram-sha-256 -E UTF8 --no-locale -N
  echo 'host all all all scram-sha-256' >> "$PGDATA/pg_hba.conf"
  for file in /modkit/data/*; do
    if [ -f "$file" ]; then cp "$file" "$PGDATA/" && chmod 600 "$PGDATA/$(basename "$file")"; fi
  done
fi
exec postgres "$@"
`

/** Postgres in a container, or in a sentence why there is no Docker. */
export const openDockerPostgres = async (options: PostgresOptions): Promise<PrivateServer | string> => {
  const daemon = await dockerDaemon()
  if (typeof daemon === 'string') return daemon
  const password = randomBytes(9).toString('base64url')
  const { files = {}, hba, settings } = options
  const data = { ...files, ...(hba ? { 'pg_hba.conf': `${hba.join('\n')}\n` } : {}) }
  const container = new GenericContainer(image)
    .withUser('postgres')
    .withEnvironment({ PGDATA: '/tmp/data' })
    .withEntrypoint(['sh', '/modkit/start.sh'])
    .withCommand(settingArguments({ ...throwAwaySettings, ...settings, listen_addresses: '*' }))
    .withCopyContentToContainer([
      { content: script, target: '/modkit/start.sh' },
      { content: password, target: '/modkit/password' },
      ...Object.entries(data).map(([name, content]) => ({ content, target: `/modkit/data/${name}` })),
    ])
  return openDockerServer(daemon, {
    source: `postgres (Docker, ${image})`,
    container,
    containerPort: 5432,
    url: (host, port) => `postgres://postgres:${password}@${host}:${port}/postgres`,
    answers: postgresAnswers,
  })
}
