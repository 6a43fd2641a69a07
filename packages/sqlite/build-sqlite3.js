// Compiles the optional driver sqlite3 for the tests of this package, into node_modules/.cache/sqlite3. It is no
// dependency of the workspace: its install script downloads a binary, or else compiles for a minute. The headers come from
// npm as well. A machine that cannot do it says why, and the tests go on without this driver.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const SQLITE3 = 'sqlite3@6.0.1'
const folder = join(import.meta.dirname, 'node_modules/.cache/sqlite3')
const built = join(folder, 'node_modules/sqlite3/build/Release/node_sqlite3.node')
const headers = `node-${process.platform}-${process.arch}`

function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit' })
  if (status !== 0) throw error ?? new Error(`${command} ${args[0]} ended with ${status}`)
}

function build() {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const packages = [SQLITE3, `${headers}@${process.versions.node}`]
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], folder)
  const gyp = createRequire(join(folder, 'package.json')).resolve('node-gyp/bin/node-gyp.js')
  const nodedir = join(folder, 'node_modules', headers)
  run(process.execPath, [gyp, 'rebuild', `--nodedir=${nodedir}`], join(folder, 'node_modules/sqlite3'))
}

if (existsSync(built)) {
  console.log('sqlite3 is compiled already')
} else {
  try {
    build()
    console.log('sqlite3 is compiled: `pnpm test` runs its suite')
  } catch (error) {
    console.log(`sqlite3 cannot be compiled on this machine, and is not tested: ${error.message}`)
  }
}
