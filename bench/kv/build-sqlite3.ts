// Compiles the driver of keyv's SQLite adapter. The install leaves it alone: its own script downloads a binary, or else
// compiles for a minute. The headers are those of `npm_config_nodedir`, else of this machine (any version's will do), else
// node-gyp fetches them.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { isSqlite3Compiled, sqlite3Folder } from './sqlite3-addon.ts'

if (isSqlite3Compiled()) {
  console.log('sqlite3 is compiled already')
} else {
  const gyp = createRequire(join(sqlite3Folder, 'package.json')).resolve('node-gyp/bin/node-gyp.js')
  const nodedir = process.env.npm_config_nodedir ?? '/usr'
  const headers = existsSync(join(nodedir, 'include/node/node_api.h')) ? [`--nodedir=${nodedir}`] : []
  const { status } = spawnSync(process.execPath, [gyp, 'rebuild', ...headers], { cwd: sqlite3Folder, stdio: 'inherit' })
  process.exitCode = status ?? 1
}
