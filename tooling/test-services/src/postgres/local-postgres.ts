import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openLocalServer } from '../process/local-server.ts'
import { removeScratchFolder, scratchFolder } from '../process/scratch-folder.ts'
import { handOver, type ServerUser, serverUser } from '../process/server-user.ts'
import type { PrivateServer } from '../server.ts'
import { type PostgresBinaries, postgresVersion } from './binaries.ts'
import { type PostgresOptions, settingArguments, throwAwaySettings } from './options.ts'
import { postgresAnswers } from './probe.ts'

const run = promisify(execFile)

/**
 * Creates a cluster in a new folder and starts a server on it. `programs` finds the binaries, or lays them out in that folder;
 * `origin` says for people where they come from.
 */
export const openLocalPostgres = async (
  programs: (folder: string) => Promise<PostgresBinaries>,
  origin: string,
  options: PostgresOptions,
): Promise<PrivateServer> => {
  const user = serverUser()
  const folder = await scratchFolder('postgres')
  const data = join(folder, 'data')
  const password = randomBytes(9).toString('base64url')
  let binaries: PostgresBinaries
  try {
    binaries = await programs(folder)
    await initialise(binaries, folder, data, password, user)
    await customise(data, options, user)
  } catch (error) {
    await removeScratchFolder(folder)
    throw error
  }
  return openLocalServer({
    source: `postgres ${postgresVersion(binaries.postgres)} (${origin})`,
    binary: binaries.postgres,
    args: (port) => [
      ...['-D', data, '-p', `${port}`],
      ...settingArguments({
        ...throwAwaySettings,
        ...options.settings,
        listen_addresses: '127.0.0.1',
        unix_socket_directories: '',
      }),
    ],
    folder,
    user,
    endSignal: 'SIGQUIT',
    url: (port) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    answers: postgresAnswers,
  })
}

const initialise = async (
  { initdb }: PostgresBinaries,
  folder: string,
  data: string,
  password: string,
  user: ServerUser,
): Promise<void> => {
  const passwordFile = join(folder, 'password')
  await mkdir(data)
  await writeFile(passwordFile, password, { mode: 0o600 })
  await handOver(folder, user)
  const args = [
    '-D',
    data,
    '-U',
    'postgres',
    `--pwfile=${passwordFile}`,
    '-A',
    'scram-sha-256',
    '-E',
    'UTF8',
    '--no-locale',
    '-N',
  ]
  await run(initdb, args, { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C' } })
}

const customise = async (data: string, { hba, files = {} }: PostgresOptions, user: ServerUser): Promise<void> => {
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(data, name), content)
    await chmod(join(data, name), 0o600)
  }
  if (hba) await writeFile(join(data, 'pg_hba.conf'), `${hba.join('\n')}\n`)
  await handOver(data, user)
}
