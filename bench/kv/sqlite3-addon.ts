import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const adapter = createRequire(import.meta.url).resolve('@keyv/sqlite')

/** The folder of the driver that keyv's adapter loads. */
export const sqlite3Folder = dirname(createRequire(adapter).resolve('sqlite3/package.json'))

/** Whether it can be loaded: it must be compiled first. */
export const isSqlite3Compiled = (): boolean => existsSync(join(sqlite3Folder, 'build/Release/node_sqlite3.node'))
