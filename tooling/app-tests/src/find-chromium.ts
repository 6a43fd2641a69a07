import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { tmpdir } from 'node:os'
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

const INSTALL = `
export DEBIAN_FRONTEND=noninteractive
command -v chromium || {
  apt-get update # a fresh container has no package lists yet
  apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends chromium fonts-dejavu-core
}`

/**
 * Installs Debian's browser; false where that cannot be done. Test files of several packages may want it at once: one
 * installs, the others wait for it, since apt-get waits for nobody when it fetches its lists.
 */
function install(): boolean {
  if (process.getuid?.() !== 0) return false
  try {
    execFileSync('flock', [join(tmpdir(), 'modkit-chromium.lock'), 'sh', '-ec', INSTALL], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A browser for tests: `CHROMIUM_PATH`, else one on the `PATH`, else Debian's, installed when we are root. */
export function findChromium(): string | undefined {
  return find() ?? (install() ? find() : undefined)
}
