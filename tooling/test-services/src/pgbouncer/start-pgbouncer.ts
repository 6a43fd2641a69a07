import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aptInstall } from '../apt-install.ts'
import { findBinary, pathFolders } from '../find-binary.ts'
import { postgresAnswers } from '../postgres/probe.ts'
import { openLocalServer } from '../process/local-server.ts'
import { scratchFolder } from '../process/scratch-folder.ts'
import { handOver, serverUser } from '../process/server-user.ts'
import type { PrivateServer } from '../server.ts'

/** What a PgBouncer should be like. */
export interface PgBouncerOptions {
  /** Of the section `[pgbouncer]`, e.g. `{ default_pool_size: '2', max_prepared_statements: '0' }`. */
  readonly settings?: Readonly<Record<string, string>>
}

/**
 * A PgBouncer of one's own in front of the server and database of `url`, in transaction pooling, on 127.0.0.1 and a free
 * port. It lets everybody in, and logs in to the server as the user of `url`. The program is the one on the `PATH`; for root
 * on Debian it is installed. Returns in a sentence why there is none.
 */
export const startPgBouncer = async (url: string, options: PgBouncerOptions = {}): Promise<PrivateServer | string> => {
  const binary = await findOrInstallPgBouncer()
  if (binary === undefined) return 'no "pgbouncer" on the PATH: install PgBouncer (Debian: apt-get install pgbouncer)'
  const target = new URL(url)
  // PgBouncer refuses to run as root, too.
  const user = serverUser()
  const folder = await scratchFolder('pgbouncer')
  const file = join(folder, 'pgbouncer.ini')
  const server = await openLocalServer({
    source: `pgbouncer ${pgBouncerVersion(binary)} (${binary})`,
    binary,
    args: () => [file],
    configure: async (port) => {
      await writeFile(file, configuration(target, port, options), { mode: 0o600 })
      await handOver(folder, user)
    },
    folder,
    user,
    // It keeps nothing that could be lost, and its gentler ends wait for clients.
    endSignal: 'SIGKILL',
    url: (port) => Object.assign(new URL(url), { host: `127.0.0.1:${port}` }).href,
    answers: postgresAnswers,
  })
  process.stderr.write(`test-services: ${server.source} at ${server.host}:${server.port}\n`)
  return server
}

/** The program: the one that is there, or for root on Debian a new one. */
export const findOrInstallPgBouncer = async (): Promise<string | undefined> => {
  // Debian's is in /usr/sbin, which is on the PATH of root alone.
  const find = () => findBinary('pgbouncer', [...pathFolders(), '/usr/sbin'])
  const found = find()
  if (found !== undefined) return found
  await aptInstall('pgbouncer')
  return find()
}

const pgBouncerVersion = (binary: string): string =>
  /\d+(\.\d+)+/.exec(execFileSync(binary, ['--version'], { encoding: 'utf8' }))?.[0] ?? 'of unknown version'

const configuration = (target: URL, port: number, { settings = {} }: PgBouncerOptions): string => {
  const to = {
    host: target.hostname,
    port: target.port || '5432',
    user: decodeURIComponent(target.username),
    password: decodeURIComponent(target.password),
  }
  const section = {
    listen_addr: '127.0.0.1',
    listen_port: `${port}`,
    unix_socket_dir: '',
    auth_type: 'any',
    pool_mode: 'transaction',
    ...settings,
  }
  return [
    '[databases]',
    `* = ${Object.entries(to)
      .map(([name, value]) => `${name}='${value.replaceAll("'", "''")}'`)
      .join(' ')}`,
    '[pgbouncer]',
    ...Object.entries(section).map(([name, value]) => `${name} = ${value}`),
    '',
  ].join('\n')
}
