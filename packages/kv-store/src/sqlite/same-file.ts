import { readdirSync, statSync } from 'node:fs'
import { KvOpenError } from '../errors.ts'

/**
 * Refuses a file that this process has open already, whoever opened it: two synchronous connections of one process block
 * each other for the whole busy timeout, since neither lets the other's transaction go on. Asks the operating system, so
 * that no list has to be kept by others; where it does not tell (no `/proc/self/fd`), nothing is refused.
 *
 * @throws KvOpenError `invalid_config`
 */
export function checkNotOpen(path: string): void {
  const file = identify(path)
  if (file === undefined) return
  for (const descriptor of openDescriptors()) {
    if (identify(`/proc/self/fd/${descriptor}`) === file) {
      throw new KvOpenError(
        'invalid_config',
        `sameFile: this process has the file open already: path=${JSON.stringify(path)}: give the store a file of its own`,
      )
    }
  }
}

function openDescriptors(): string[] {
  try {
    return readdirSync('/proc/self/fd')
  } catch {
    return []
  }
}

function identify(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true })
  return stats?.isFile() ? `${stats.dev}:${stats.ino}` : undefined
}
