import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { debianPostgresFolders, findBinary, pathFolders } from '../find-binary.ts'

/** The two programs of a Postgres installation that a test server needs. */
export interface PostgresBinaries {
  readonly initdb: string
  readonly postgres: string
}

/** An installation on the `PATH` or in Debian's own place: both programs side by side, or `undefined`. */
export const installedPostgres = (): PostgresBinaries | undefined => {
  for (const folder of [...pathFolders(), ...debianPostgresFolders()]) {
    const postgres = findBinary('postgres', [folder])
    const initdb = join(folder, 'initdb')
    if (postgres && existsSync(initdb)) return { initdb, postgres }
  }
  return undefined
}

/** A program that comes with Postgres and talks to servers (`pg_dump`), from the same places, or `undefined`. */
export const postgresProgram = (name: string): string | undefined =>
  findBinary(name, [...pathFolders(), ...debianPostgresFolders()])

/** The version that a `postgres` program reports, such as `15.18`. */
export const postgresVersion = (postgres: string): string =>
  /\d+(\.\d+)*/.exec(execFileSync(postgres, ['--version'], { encoding: 'utf8' }))?.[0] ?? 'of unknown version'
