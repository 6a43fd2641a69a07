import { spawn } from 'node:child_process'

/** Runs a command of the workspace to its end, with its output for whoever watches. Throws when it fails. */
export const run = (cwd: string, command: string, ...args: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] })
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${code}`)),
    )
  })
