import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findBinary } from './find-binary.ts'

const run = promisify(execFile)

/** Installs a Debian package when this process is root on Debian. Returns in a sentence why it is not, else nothing. */
export const aptInstall = async (name: string): Promise<string | undefined> => {
  const apt = findBinary('apt-get')
  if (!apt || process.getuid?.() !== 0) return 'not root on Debian, so nothing can be installed here'
  // In run level 1 a package starts no service of its own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  const install = () =>
    run(apt, ['-o', 'DPkg::Lock::Timeout=120', 'install', '-y', '--no-install-recommends', name], { env })
  // A fresh container has no package lists yet.
  await install().catch(async () => {
    await run(apt, ['update'], { env })
    await install()
  })
  return undefined
}
