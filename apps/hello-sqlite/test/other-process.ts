import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const kvStore = dirname(createRequire(import.meta.url).resolve('@modkit/kv-store/package.json'))

/** Runs the command line of the key-value store on a file that the app has open; what it prints. */
export async function inAnotherProcess(file: string, ...args: string[]): Promise<string> {
  const main = join(kvStore, 'src/cli/main.ts')
  const command = ['--conditions=modkit-source', '--disable-warning=ExperimentalWarning', main, ...args, '--file', file]
  const { stdout } = await promisify(execFile)(process.execPath, command)
  return stdout.trim()
}
