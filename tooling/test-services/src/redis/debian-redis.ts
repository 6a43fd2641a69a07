// Redis on Debian when nothing is installed and we are root. The package `redis-tools` holds the server's program under the
// name of a tool (it goes by the name it is called with) and, unlike `redis-server`, no service that would start by itself.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { findBinary } from '../find-binary.ts'

const run = promisify(execFile)

/** The program to call as `redis-server`. */
const program = '/usr/bin/redis-check-rdb'

/** Installs the program with apt-get; returns its path, or in a sentence why that is not for this machine. */
export const installDebianRedis = async (): Promise<{ readonly program: string } | string> => {
  if (existsSync(program)) return { program }
  const apt = findBinary('apt-get')
  if (!apt || process.getuid?.() !== 0) return 'not root on Debian, so nothing can be installed here'
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = () =>
    run(apt, ['-o', 'DPkg::Lock::Timeout=120', 'install', '-y', '--no-install-recommends', 'redis-tools'], { env })
  // A fresh container has no package lists yet.
  await install().catch(async () => {
    await run(apt, ['update'], { env })
    await install()
  })
  return existsSync(program) ? { program } : `Debian's redis-tools came without ${program}`
}
