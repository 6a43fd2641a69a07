import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

function find(): string | undefined {
  const { CHROMIUM_PATH, PATH = '' } = process.env
  if (CHROMIUM_PATH) return CHROMIUM_PATH
  const candidates = PATH.split(delimiter).flatMap((folder) =>
    ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)),
  )
  return candidates.find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** Installs Debian's browser; false where that cannot be done. */
function install(): boolean {
  if (process.getuid?.() !== 0) return false
  const apt = (...args: string[]) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  try {
    apt('update') // a fresh container has no package lists yet
    apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core')
    return true
  } catch {
    return false
  }
}

/** A browser for tests: `CHROMIUM_PATH`, else one on the `PATH`, else Debian's, installed when we are root. */
export function findChromium(): string | undefined {
  return find() ?? (install() ? find() : undefined)
}
