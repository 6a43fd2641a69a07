// Redis on Debian when nothing is installed and we are root. The package `redis-tools` holds the server's program under the
// name of a tool (it goes by the name it is called with) and, unlike `redis-server`, no service that would start by itself.
import { existsSync } from 'node:fs'
import { aptInstall } from '../apt-install.ts'

/** The program to call as `redis-server`. */
const program = '/usr/bin/redis-check-rdb'

/** Installs the program with apt-get; returns its path, or in a sentence why that is not for this machine. */
export const installDebianRedis = async (): Promise<{ readonly program: string } | string> => {
  if (existsSync(program)) return { program }
  const refusal = await aptInstall('redis-tools')
  if (refusal !== undefined) return refusal
  return existsSync(program) ? { program } : `Debian's redis-tools came without ${program}`
}
