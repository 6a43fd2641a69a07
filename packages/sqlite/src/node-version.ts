import type { SqliteDriverName } from './options.ts'

// better-sqlite3 13 ends the process of Node 20 while it is loaded. node:sqlite tells whether a transaction is open since
// 22.16. For the rest, what this package needs itself.
const NEEDED: Readonly<Record<SqliteDriverName, string>> = {
  'better-sqlite3': '22.12',
  'node:sqlite': '22.16',
  sqlite3: '22.12',
}

/** Why a driver must not be loaded into this version of Node; `undefined` when it may. */
export function checkNodeVersion(driver: SqliteDriverName, version: string): string | undefined {
  const needed = NEEDED[driver]
  return isAtLeast(version, needed)
    ? undefined
    : `the driver "${driver}" needs Node ${needed} or later, this is Node ${version}`
}

function isAtLeast(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number)
  return major > neededMajor || (major === neededMajor && minor >= neededMinor)
}
