import { checkNodeVersion } from '../node-version.ts'
import type { SqliteDriverName } from '../options.ts'
import { loadBetterSqlite3 } from './better-sqlite3.ts'
import type { Connect } from './handle.ts'
import { loadNodeSqlite } from './node-sqlite.ts'
import { loadSqlite3 } from './sqlite3.ts'

const LOADERS: Readonly<Record<SqliteDriverName, () => Promise<Connect>>> = {
  'better-sqlite3': loadBetterSqlite3,
  'node:sqlite': loadNodeSqlite,
  sqlite3: loadSqlite3,
}

/** A library that cannot be loaded: not installed, not built for this machine, or too new for this Node. */
export class DriverUnavailableError extends Error {
  override readonly name = 'DriverUnavailableError'
  readonly code = 'SQLITE_DRIVER_UNAVAILABLE'
  readonly driver: SqliteDriverName

  constructor(driver: SqliteDriverName, reason: string, cause?: unknown) {
    super(reason, cause === undefined ? undefined : { cause })
    this.driver = driver
  }
}

/** Loads a library, the first time it is chosen. @throws DriverUnavailableError */
export async function loadDriver(name: SqliteDriverName, nodeVersion = process.versions.node): Promise<Connect> {
  // First of all: a library that does not fit this Node may end the process while it is being loaded.
  const unfit = checkNodeVersion(name, nodeVersion)
  if (unfit !== undefined) throw new DriverUnavailableError(name, unfit)
  try {
    return await LOADERS[name]()
  } catch (error) {
    throw new DriverUnavailableError(name, whyNotLoaded(name, error), error)
  }
}

function whyNotLoaded(name: SqliteDriverName, error: unknown): string {
  if (name === 'node:sqlite') return 'this Node was built without node:sqlite: choose another driver'
  const { code } = error as { code?: unknown }
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
    ? `the driver "${name}" is not installed: npm install ${name}`
    : `the driver "${name}" is installed and cannot be loaded: reinstall it for this machine, npm install ${name}`
}
