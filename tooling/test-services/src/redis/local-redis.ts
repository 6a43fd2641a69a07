import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openLocalServer } from '../process/local-server.ts'
import { scratchFolder } from '../process/scratch-folder.ts'
import type { PrivateServer } from '../server.ts'
import { type RedisOptions, redisArguments, redisFiles, redisUrl } from './options.ts'
import { redisAnswers } from './probe.ts'

/** The server program; `argv0` when it goes by a name that is not its file's. */
export interface RedisProgram {
  readonly binary: string
  readonly argv0?: string
}

/** Starts a server in a new folder. `origin` says for people where the program comes from. */
export const openLocalRedis = async (
  program: RedisProgram,
  origin: string,
  options: RedisOptions,
): Promise<PrivateServer> => {
  const folder = await scratchFolder('redis')
  for (const [name, text] of Object.entries(redisFiles(options)))
    await writeFile(join(folder, name), text, { mode: 0o600 })
  return openLocalServer({
    ...program,
    source: `redis ${version(program)} (${origin})`,
    args: (port) => ['--bind', '127.0.0.1', '--dir', folder, ...redisArguments(options, port)],
    folder,
    user: {},
    // SIGTERM waits for a last save and is not taken while a script runs.
    endSignal: 'SIGKILL',
    url: (port) => redisUrl(options, '127.0.0.1', port),
    answers: redisAnswers,
  })
}

const version = ({ binary, argv0 }: RedisProgram): string => {
  const text = execFileSync(binary, ['--version'], { encoding: 'utf8', ...(argv0 === undefined ? {} : { argv0 }) })
  return /v=(\d+(\.\d+)*)/.exec(text)?.[1] ?? 'of unknown version'
}
