import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The command that runs a worker of this folder with our sources. */
export const workerCommand = (name: string, args: readonly string[]): [string, ...string[]] => [
  process.execPath,
  '--conditions=modkit-source',
  '--disable-warning=ExperimentalWarning',
  fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
  ...args,
]

/** Starts a worker of this folder in a process of its own. */
export function spawnWorker(name: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  const [command, ...rest] = workerCommand(name, args)
  return spawn(command, rest)
}
