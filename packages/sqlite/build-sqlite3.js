// Compiles the optional driver sqlite3 for the tests of this package, into node_modules/.cache/sqlite3, once. It is no
// dependency of the workspace: its install script downloads a binary, or else compiles for a minute. The headers come from
// npm as well. A machine without a compiler says so in one line, and the tests go on without this driver; a compilation that
// fails is an error.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const SQLITE3 = 'sqlite3@6.0.1'
const HEADERS = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
const cache = join(import.meta.dirname, 'node_modules/.cache')
const home = join(cache, 'sqlite3')

/** Runs a command to its end and keeps what it prints for the case that it fails. */
function run(command, args, cwd) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status === 0) return
  const said = `${stdout ?? ''}${stderr ?? ''}`.split('\n').slice(-60).join('\n')
  throw error ?? new Error(`${command} ${args.join(' ')} ended with ${status}:\n${said}`)
}

const answers = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** Whether this very Node can load what was compiled: another version, or half a file, is compiled anew. */
const loads = (folder) =>
  existsSync(folder) &&
  answers(process.execPath, '-e', `require(${JSON.stringify(join(folder, 'node_modules/sqlite3'))})`)

/** What a compilation needs and this machine lacks. Windows has other tools under other names: there node-gyp finds out. */
function missingTools() {
  if (process.platform === 'win32') return []
  const compiler = process.env.CXX ?? 'c++'
  return ['python3', 'make', compiler].filter((tool) => !answers(tool, '--version'))
}

/** Compiles in a folder of its own, which takes its place only when it is complete. */
function compile() {
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'sqlite3-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    const packages = [SQLITE3, `${HEADERS}@${process.versions.node}`]
    run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], folder)
    const gyp = createRequire(join(folder, 'package.json')).resolve('node-gyp/bin/node-gyp.js')
    const headers = join(folder, 'node_modules', HEADERS)
    run(process.execPath, [gyp, 'rebuild', `--nodedir=${headers}`], join(folder, 'node_modules/sqlite3'))
    if (!loads(folder)) throw new Error('it was compiled, and cannot be loaded')
    // A Node of more than 100 MB, wanted for its headers only.
    rmSync(headers, { recursive: true })
    rmSync(home, { recursive: true, force: true })
    renameSync(folder, home)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const missing = missingTools()
if (loads(home)) console.log('sqlite3 is compiled')
else if (missing.length > 0)
  console.log(`sqlite3 cannot be compiled here, and is not tested: no ${missing.join(', no ')}`)
else {
  console.log('sqlite3: compiling, which takes about a minute')
  compile()
  console.log('sqlite3 is compiled')
}
