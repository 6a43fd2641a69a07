import { accessSync, constants, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const runnable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The first of the folders' files called `name` that this user may run, or `undefined`. */
export const findBinary = (name: string, folders: readonly string[] = pathFolders()): string | undefined =>
  folders.map((folder) => join(folder, name)).find(runnable)

/** The folders of the `PATH`. */
export const pathFolders = (): string[] => (process.env.PATH ?? '').split(delimiter).filter(Boolean)

/** Where Debian keeps Postgres (not on the `PATH`, as several versions can stand beside each other), newest first. */
export const debianPostgresFolders = (): string[] => {
  const root = '/usr/lib/postgresql'
  try {
    const versions = readdirSync(root).filter((name) => /^\d+$/.test(name))
    return versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(root, version, 'bin'))
  } catch {
    return []
  }
}
